using TriageBot.Language.Phrases;

namespace TriageBot.Language.Answers;

/// <summary>Reads a message as an answer to a question that is answered with yes or no.</summary>
/// <remarks>A yes that is read as a no may cost a life, so words that agree in part outweigh words that deny weakly.</remarks>
internal sealed class YesNoReader(Func<string, int> group)
{
    private const int ShortMessage = 7;
    private const int LongestAnswer = 12;

    private readonly int _yes = group("yes");
    private readonly int _no = group("nope");
    private readonly int _unsure = group("unsure");
    private readonly int _yesInPart = group("yes_in_part");
    private readonly int _noInPart = group("no_in_part");
    private readonly int _but = group("but");

    /// <summary>The answer, or null when the message is none.</summary>
    public YesNo? Read(Reading reading)
    {
        var hits = FindAnswers(reading);
        if (!IsAnswer(reading, hits))
        {
            return null;
        }

        var yes = Last(hits, _yes);
        var no = Last(hits, _no);
        if (yes >= 0 || no >= 0)
        {
            return yes > no ? YesNo.Yes : DeniesInPart(reading, hits, no) ? YesNo.Unsure : YesNo.No;
        }

        return Last(hits, _unsure) >= 0 ? YesNo.Unsure
            : Last(hits, _yesInPart) >= 0 ? YesNo.Yes
            : Last(hits, _noInPart) >= 0 ? YesNo.No
            : null;
    }

    // The words of a longer answer do not count on their own: "bin mir nicht sicher" holds no "sicher".
    private List<Hit> FindAnswers(Reading reading)
    {
        var hits = new List<Hit>();
        foreach (var group in (ReadOnlySpan<int>)[_yes, _no, _unsure, _yesInPart, _noInPart])
        {
            foreach (var index in reading.Hits.Of(group))
            {
                if (reading.Hits[index].First < LongestAnswer)
                {
                    hits.Add(reading.Hits[index]);
                }
            }
        }

        return hits.FindAll(hit => !hits.Exists(other => other.Words > hit.Words && other.CoversAll(hit)));
    }

    // An answer begins with its yes or no; a short message may have it anywhere.
    private bool IsAnswer(Reading reading, List<Hit> hits) =>
        reading.Text.Count <= ShortMessage
            ? hits.Count > 0
            : hits.Exists(hit => hit.First == 0 && hit.Group != _yesInPart && hit.Group != _noInPart);

    // "Nein, aber manchmal schon."
    private bool DeniesInPart(Reading reading, List<Hit> hits, int no) =>
        reading.Has(_but, no + 1, reading.Text.Count) && Last(hits, _yesInPart) > no;

    private static int Last(List<Hit> hits, int group)
    {
        var last = -1;
        foreach (var hit in hits)
        {
            last = hit.Group == group ? Math.Max(last, hit.Last) : last;
        }

        return last;
    }
}
