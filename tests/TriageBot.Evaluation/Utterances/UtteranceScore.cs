using TriageBot.Evaluation.Data;
using TriageBot.Evaluation.Scoring;

namespace TriageBot.Evaluation.Utterances;

/// <summary>Scores first replies as the README of the sets says.</summary>
internal sealed class UtteranceScore(FlagTable flags)
{
    private static readonly string[] Levels = ["self_care", "consultation", "consultation_24h", "emergency"];
    private readonly List<Judged> _rows = [];

    public void Add(Utterance row, FirstReply reply)
    {
        var raised = flags.Of(reply.Raised);
        HashSet<string> asked = reply.Asked is { } fact ? flags.Of([fact]) : [];
        string[] counting = row.Label == "emergency" && row.Flags.Any(flags.IsEmergency) ? [.. row.Flags.Where(flags.IsEmergency)] : row.Flags;
        var wrong = raised.Where(flag => !row.Flags.Contains(flag) && !row.Tolerated.Contains(flag)
            && !row.Flags.Any(gold => flags.Overlap(gold, flag))).ToList();
        var rank = reply.Level is null ? -1 : Array.IndexOf(Levels, reply.Level == "emergency_ambulance" ? "emergency" : reply.Level);
        _rows.Add(new Judged(
            row, row.Flags.Any(raised.Contains), row.Flags.Any(asked.Contains), counting.Any(raised.Contains) || counting.Any(asked.Contains),
            raised, asked.Count > 0, wrong.Count, rank));
    }

    public IReadOnlyList<Figure> Figures()
    {
        var positive = _rows.Where(one => one.Row.IsPositive).ToList();
        var negative = _rows.Where(one => !one.Row.IsPositive).ToList();
        var told = _rows.Where(one => one.Rank >= 0).ToList();
        return
        [
            new("emergency rows heard", Share(positive.Where(one => one.Row.Label == "emergency"), one => one.EmergencyHeard)),
            new("positives heard", Share(positive, one => one.Raised || one.Asked)),
            new("positives raised", Share(positive, one => one.Raised)),
            new("traps heard", Share(positive.Where(one => one.Row.IsTrap), one => one.Raised || one.Asked)),
            new("flags raised", new Rate(
                positive.Sum(one => one.Row.Flags.Count(one.Flags.Contains)), positive.Sum(one => one.Row.Flags.Length))),
            new("wrong flags on positives", new Rate(positive.Sum(one => one.Wrong), positive.Count), FewerIsBetter: true),
            new("false alarms", Share(negative, one => one.Flags.Count > 0), FewerIsBetter: true),
            new("questions on negatives", Share(negative, IsAskedOnly), FewerIsBetter: true),
            new("questions, clarify_ok aside", Share(negative.Where(one => !one.Row.MayBeClarified), IsAskedOnly), FewerIsBetter: true),
            new("level too low", Share(told.Where(one => one.Row.IsPositive), one => one.Rank < one.Row.Rank), FewerIsBetter: true),
            new("level two too high", Share(told, one => one.Rank >= one.Row.Rank + 2), FewerIsBetter: true),
        ];
    }

    public IEnumerable<string> Missed => _rows.Where(one => one.Row.IsPositive && !one.Raised && !one.Asked).Select(one => one.Row.Id);

    public IEnumerable<string> FalseAlarms => _rows.Where(one => !one.Row.IsPositive && one.Flags.Count > 0).Select(one => one.Row.Id);

    private static bool IsAskedOnly(Judged one) => one.Flags.Count == 0 && one.AsksAny;

    private static Rate Share(IEnumerable<Judged> rows, Func<Judged, bool> isHit)
    {
        var all = rows.ToList();
        return new Rate(all.Count(isHit), all.Count);
    }

    private sealed record Judged(
        Utterance Row, bool Raised, bool Asked, bool EmergencyHeard, IReadOnlySet<string> Flags, bool AsksAny, int Wrong, int Rank);
}
