namespace TriageBot.Content.Yaml;

/// <summary>The keys of one kind of mapping.</summary>
/// <param name="Name">What messages call it: <c>question</c>.</param>
/// <param name="Required">Keys that must be there.</param>
/// <param name="Optional">Keys that may be there.</param>
internal sealed record MapShape(string Name, IReadOnlyList<string> Required, IReadOnlyList<string> Optional)
{
    /// <summary>All keys, required ones first.</summary>
    public IReadOnlyList<string> Keys { get; } = [.. Required, .. Optional];
}
