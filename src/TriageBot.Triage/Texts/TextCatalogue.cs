using System.Diagnostics.CodeAnalysis;

namespace TriageBot.Triage.Texts;

/// <summary>The sentences of one language by key (<c>q_cauda.saddle.label</c>). Complete: the content check guarantees it.</summary>
public sealed class TextCatalogue
{
    private readonly Dictionary<string, string> _texts;

    /// <summary>Makes a catalogue of a language.</summary>
    /// <param name="language">Language tag: <c>de</c>, <c>en</c>.</param>
    /// <param name="texts">Sentences by key.</param>
    public TextCatalogue(string language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        Language = language;
        _texts = new Dictionary<string, string>(texts, StringComparer.Ordinal);
    }

    /// <summary>Language tag: <c>de</c>, <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The sentence of a key. A key that is missing is a fault of the content, which the check reports before the start.</summary>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text has the key '{key}'.");

    /// <summary>The sentence of a key that need not exist, such as a hint.</summary>
    public bool TryGet(string key, [NotNullWhen(true)] out string? text) => _texts.TryGetValue(key, out text);

    /// <summary>A sentence with its <c>{name}</c> places filled.</summary>
    public string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = this[key];
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }
}
