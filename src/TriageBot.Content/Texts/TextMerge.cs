using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Texts;

/// <summary>Puts the texts of several folders into one list per language.</summary>
internal static class TextMerge
{
    /// <summary>All texts of a language by key. Two files with the same keys are reported once, not key by key.</summary>
    public static IReadOnlyDictionary<string, string> Merge(string language, IEnumerable<TextArea> areas, DiagnosticLog log)
    {
        var all = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        foreach (var file in areas.SelectMany(area => area.Files).Where(file => file.Language == language))
        {
            var taken = file.Entries.Where(entry => !all.TryAdd(entry.Key, entry)).ToList();
            if (taken is [var first, ..])
            {
                log.Report(TextRules.DefinedTwice, first.KeyPosition, first.Key, all[first.Key].KeyPosition, taken.Count);
            }
        }

        return all.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
    }
}
