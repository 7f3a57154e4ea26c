namespace TriageBot.Content.Texts;

/// <summary>Which texts a folder must and may have.</summary>
internal sealed class TextPlan
{
    private readonly Dictionary<string, string> _required = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _optional = new(StringComparer.Ordinal);

    /// <summary>Keys that must be there, each with what needs it in words for a message.</summary>
    public IReadOnlyDictionary<string, string> Required => _required;

    /// <summary>All keys that may be there.</summary>
    public IEnumerable<string> Known => _required.Keys.Concat(_optional.Keys);

    /// <summary>True when something shows the text.</summary>
    public bool Shows(string key) => _required.ContainsKey(key) || _optional.ContainsKey(key);

    /// <summary>Says that something needs these texts.</summary>
    public void Need(string owner, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _required.TryAdd(key, owner);
        }
    }

    /// <summary>Says that something shows these texts when they are there.</summary>
    public void Allow(string owner, params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            _optional.TryAdd(key, owner);
        }
    }
}
