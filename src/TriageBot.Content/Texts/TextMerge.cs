using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Texts;

/// <summary>Puts the texts of several folders into one list per language.</summary>
internal static class TextMerge
{
    /// <summary>All texts of a language by key; a key in two files is reported.</summary>
    public static IReadOnlyDictionary<string, string> Merge(string language, IEnumerable<TextArea> areas, DiagnosticLog log)
    {
        var all = new Dictionary<string, TextEntry>(StringComparer.Ordinal);
        foreach (var entry in areas.SelectMany(area => area.Files).Where(file => file.Language == language).SelectMany(file => file.Entries))
        {
            if (!all.TryAdd(entry.Key, entry))
            {
                log.Report(TextRules.DefinedTwice, entry.KeyPosition, entry.Key, all[entry.Key].KeyPosition);
            }
        }

        return all.ToDictionary(pair => pair.Key, pair => pair.Value.Value, StringComparer.Ordinal);
    }
}
