using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Countries;

/// <summary>Puts the services of a country into the sentences, which are written for Germany.</summary>
internal static class CountryTexts
{
    /// <summary>The country with its sentences. A replacement that no sentence needs is reported: most often a sentence was changed.</summary>
    public static Country Of(
        CountryFile file,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> texts,
        IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> widget,
        DiagnosticLog log)
    {
        var said = new HashSet<CountryFile.Replacement>();
        var catalogues = texts.ToDictionary(
            one => one.Key, one => new TextCatalogue(one.Key, Without(file, Replace(file, one.Key, one.Value, said))));
        var ofWidget = widget.ToDictionary(
            one => one.Key, one => (IReadOnlyDictionary<string, string>)Replace(file, one.Key, one.Value, said).ToDictionary());
        foreach (var unused in file.Words.Values.SelectMany(words => words).Where(word => !said.Contains(word)))
        {
            log.Report(TextRules.CountryWordUnused, unused.Position, unused.Say);
        }

        return new Country(file.Id, file.Calendar, file.Hours, catalogues, ofWidget);
    }

    private static IEnumerable<KeyValuePair<string, string>> Replace(
        CountryFile file, string language, IReadOnlyDictionary<string, string> texts, HashSet<CountryFile.Replacement> said)
    {
        var words = file.Words.GetValueOrDefault(language) ?? [];
        foreach (var (key, text) in texts)
        {
            var now = text;
            foreach (var word in words.Where(word => now.Contains(word.Say, StringComparison.Ordinal)))
            {
                said.Add(word);
                now = now.Replace(word.Say, word.Instead, StringComparison.Ordinal);
            }

            yield return new(key, now);
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Without(CountryFile file, IEnumerable<KeyValuePair<string, string>> texts) =>
        texts.Select(text => file.Without.Any(number => text.Key == $"numbers.{number}.number") ? new(text.Key, "") : text);
}
