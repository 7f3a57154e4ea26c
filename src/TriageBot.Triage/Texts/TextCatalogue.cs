using System.Diagnostics.CodeAnalysis;

namespace TriageBot.Triage.Texts;

/// <summary>
/// The sentences of one language by key (<c>q_cauda.saddle.label</c>), as they are said of one patient. Complete: the content check
/// guarantees it.
/// </summary>
public sealed class TextCatalogue
{
    private readonly Dictionary<string, string> _texts;
    private TextCatalogue[] _all;

    /// <summary>Makes the catalogue of a language, said of the one who types.</summary>
    /// <param name="language">Language tag: <c>de</c>, <c>de-einfach</c>, <c>en</c>.</param>
    /// <param name="texts">Sentences by key, with the wordings for all patients.</param>
    public TextCatalogue(string language, IEnumerable<KeyValuePair<string, string>> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var written = texts.ToList();
        _texts = Said(written, Patient.Self);
        Language = language;
        _all = [this, new(language, Said(written, Patient.Adult)), new(language, Said(written, Patient.Child))];
        _all[1]._all = _all[2]._all = _all;
    }

    private TextCatalogue(string language, Dictionary<string, string> texts) =>
        (Language, _texts, _all) = (language, texts, [this]);

    /// <summary>Language tag: <c>de</c>, <c>de-einfach</c>, <c>en</c>.</summary>
    public string Language { get; }

    /// <summary>The language for machines, such as screen readers and calendars: <c>de</c> for plain German too.</summary>
    public string Locale => Language.Split('-')[0];

    /// <summary>All keys.</summary>
    public IReadOnlyCollection<string> Keys => _texts.Keys;

    /// <summary>The sentence of a key. A key that is missing is a fault of the content, which the check reports before the start.</summary>
    public string this[string key] =>
        _texts.TryGetValue(key, out var text) ? text : throw new KeyNotFoundException($"No text has the key '{key}'.");

    /// <summary>The same sentences as they are said of a patient.</summary>
    public TextCatalogue About(Patient patient) => _all[(int)patient];

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

    private static Dictionary<string, string> Said(List<KeyValuePair<string, string>> texts, Patient patient) =>
        texts.ToDictionary(text => text.Key, text => Wording.Of(text.Value, patient), StringComparer.Ordinal);
}
