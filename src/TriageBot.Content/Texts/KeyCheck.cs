using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Texts;

/// <summary>Checks that every language has the texts that are needed, and no others.</summary>
internal static class KeyCheck
{
    /// <summary>Compares the files of a folder with its plan and with each other.</summary>
    /// <param name="area">The texts.</param>
    /// <param name="plan">The texts that must and may be there; null when only the languages are compared.</param>
    /// <param name="log">Takes the mistakes.</param>
    public static void Check(TextArea area, TextPlan? plan, DiagnosticLog log)
    {
        foreach (var file in area.Files)
        {
            if (plan is not null)
            {
                CheckPlan(file, plan, log);
            }

            CheckTranslated(file, area.Files.Where(other => other != file), plan, log);
        }
    }

    private static void CheckPlan(TextFile file, TextPlan plan, DiagnosticLog log)
    {
        foreach (var (key, owner) in plan.Required.Where(one => file.Find(one.Key) is null))
        {
            log.Report(TextRules.Missing, file.PlaceFor(key), key, owner);
        }

        foreach (var entry in file.Entries.Where(entry => !plan.Shows(entry.Key)))
        {
            log.Report(TextRules.Extra, entry.KeyPosition, entry.Key, Proposed(entry.Key, file, plan));
        }
    }

    // A text that one language lacks; those that are needed were reported before, those that nothing shows will be.
    private static void CheckTranslated(TextFile file, IEnumerable<TextFile> others, TextPlan? plan, DiagnosticLog log)
    {
        var missing = others.SelectMany(other => other.Entries.Select(entry => (entry.Key, other.Name)))
            .Where(one => file.Find(one.Key) is null).DistinctBy(one => one.Key);
        foreach (var (key, name) in missing)
        {
            if (plan is null || (plan.Shows(key) && !plan.Required.ContainsKey(key)))
            {
                log.Report(TextRules.Untranslated, file.PlaceFor(key), key, name);
            }
        }
    }

    // A key that differs in one part only, and there by a few letters.
    private static string Proposed(string key, TextFile file, TextPlan plan)
    {
        var parts = key.Split('.');
        foreach (var known in plan.Known.Where(known => file.Find(known) is null).Select(known => known.Split('.')))
        {
            int[] differing = [.. Enumerable.Range(0, parts.Length).Where(at => at >= known.Length || parts[at] != known[at])];
            if (known.Length == parts.Length && differing is [var one] && Proposal.Nearest(parts[one], [known[one]]) is not null)
            {
                return $"Did you mean '{string.Join('.', known)}'?";
            }
        }

        return "Remove it, or correct its key.";
    }
}
