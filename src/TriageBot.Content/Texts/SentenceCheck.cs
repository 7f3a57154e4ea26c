using System.Globalization;
using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Texts;

/// <summary>Checks each sentence for itself: length, phrases, bold print, places to fill in.</summary>
internal static class SentenceCheck
{
    private const int LongestLabel = 40;

    private static readonly IReadOnlyList<(string Phrase, string Advice)> Forbidden =
    [
        ("nichts Ernstes", "The bot never says that nothing is wrong: say what was asked and answered."),
        ("nothing serious", "The bot never says that nothing is wrong: say what was asked and answered."),
        ("%", "Probabilities are not named: use words such as often or rarely."),
        ("<", "Texts are not HTML: use **bold** only, and write 'less than' in words."),
        (">", "Texts are not HTML: use **bold** only, and write 'more than' in words."),
    ];

    /// <summary>Checks the sentences of a file.</summary>
    public static void Check(TextFile file, DiagnosticLog log)
    {
        foreach (var entry in file.Entries)
        {
            if (string.IsNullOrWhiteSpace(entry.Value))
            {
                log.Report(TextRules.Empty, entry.Position, entry.Key);
                continue;
            }

            CheckLabel(entry, log);
            if (!Wording.IsWellFormed(entry.Value))
            {
                log.Report(TextRules.MalformedWording, entry.Position);
            }

            CheckPhrases(entry, log);
            CheckBold(entry, log);
            _ = Places.Find(entry.Value, out var stray);
            if (stray is { } brace)
            {
                log.Report(TextRules.MalformedPlace, entry.Position, brace);
            }
        }
    }

    private static void CheckLabel(TextEntry entry, DiagnosticLog log)
    {
        if (!entry.Key.StartsWith("questions.", StringComparison.Ordinal) || !entry.Key.EndsWith(".label", StringComparison.Ordinal))
        {
            return;
        }

        var longest = Enum.GetValues<Patient>().Max(patient => new StringInfo(Wording.Of(entry.Value, patient)).LengthInTextElements);
        if (longest > LongestLabel)
        {
            log.Report(TextRules.LabelTooLong, entry.Position, longest, LongestLabel);
        }
    }

    private static void CheckPhrases(TextEntry entry, DiagnosticLog log)
    {
        foreach (var (phrase, advice) in Forbidden)
        {
            if (entry.Value.Contains(phrase, StringComparison.OrdinalIgnoreCase))
            {
                log.Report(TextRules.Forbidden, entry.Position, phrase, advice);
            }
        }
    }

    private static void CheckBold(TextEntry entry, DiagnosticLog log)
    {
        if (entry.Value.AsSpan().Count("**") % 2 != 0)
        {
            log.Report(TextRules.UnbalancedBold, entry.Position);
        }
    }
}
