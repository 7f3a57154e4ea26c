using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Texts;

/// <summary>Checks that all languages have the same places to fill in, and none that nothing fills in.</summary>
internal static class PlacesCheck
{
    private static readonly IReadOnlyList<string> PlacesOfAdvice = ["reasons", "time"];

    /// <summary>Compares every language with the first one.</summary>
    public static void CheckAlike(TextArea area, DiagnosticLog log)
    {
        foreach (var file in area.Files.Skip(1))
        {
            foreach (var entry in file.Entries)
            {
                if (area.Files[0].Find(entry.Key) is { } other)
                {
                    Compare(entry, other, area.Files[0].Language, file.Language, log);
                }
            }
        }
    }

    /// <summary>Checks that the places of a protocol's texts are filled in: only advice has some.</summary>
    public static void CheckFilled(TextArea area, DiagnosticLog log)
    {
        foreach (var entry in area.Files.SelectMany(file => file.Entries))
        {
            var known = entry.Key.StartsWith("advice.", StringComparison.Ordinal) ? PlacesOfAdvice : [];
            foreach (var place in Places.Find(entry.Value, out _).Except(known))
            {
                var advice = known.Count == 0 ? "Write the words out." : Proposal.For(place, known);
                log.Report(TextRules.UnknownPlace, entry.Position, $"{{{place}}}", advice);
            }
        }
    }

    private static void Compare(TextEntry entry, TextEntry first, string firstLanguage, string language, DiagnosticLog log)
    {
        var here = Places.Find(entry.Value, out _);
        var there = Places.Find(first.Value, out _);
        if (here.SetEquals(there))
        {
            return;
        }

        // The mistake is where a place is missing: at the other language, unless that has all of these.
        var missesHere = !here.IsSupersetOf(there);
        log.Report(
            TextRules.PlacesDiffer, missesHere ? entry.Position : first.Position, entry.Key,
            Places.InWords(missesHere ? here : there), missesHere ? firstLanguage : language,
            Places.InWords(missesHere ? there : here));
    }
}
