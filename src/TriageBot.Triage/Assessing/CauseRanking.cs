using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Ranks the causes: anchors first, then points, then caps. Clinical table, section 3.</summary>
internal static class CauseRanking
{
    private const int FitsPartly = 3;
    private const int FitsWell = 6;
    private const int MostShown = 3;

    /// <summary>A cause that fits, before its reasons are looked up.</summary>
    public readonly record struct Ranked(PossibleCause Cause, CausePattern Pattern, Fit Fit, int Score);

    /// <summary>The causes to show at a level, best first; none at an emergency level.</summary>
    public static IReadOnlyList<Ranked> Rank(Protocol protocol, in Situation situation, Level level)
    {
        if (level >= Level.Emergency)
        {
            return [];
        }

        var atMostPartly = protocol.CausesAtMostPartly.Holds(situation);
        var ranked = new List<Ranked>();
        foreach (var cause in protocol.Causes)
        {
            if (!cause.HiddenWhen.Holds(situation) && Best(cause, situation, atMostPartly) is { } best)
            {
                ranked.Add(best);
            }
        }

        return [.. ranked.OrderByDescending(one => one.Fit).ThenByDescending(one => one.Score)
            .ThenBy(one => one.Cause.Index).Take(MostShown)];
    }

    /// <summary>What can be said about causes, given those that are shown.</summary>
    public static CauseAnswer Answer(Protocol protocol, Situation situation, Level level, IReadOnlyList<Ranked> shown) =>
        level >= Level.Emergency ? CauseAnswer.Withheld
        : shown.Count > 0 ? CauseAnswer.Shown
        : protocol.Causes.Any(cause => cause.HiddenWhen.Holds(situation)) ? CauseAnswer.DoctorFirst
        : CauseAnswer.NoneFits;

    /// <summary>The indexes of causes.</summary>
    public static FactSet Indexes(IReadOnlyList<Ranked> causes) =>
        causes.Aggregate(FactSet.Empty, (set, one) => set.With(one.Cause.Index));

    /// <summary>A cause with the answers that speak for and against it.</summary>
    public static RankedCause Explain(Ranked one, Situation situation, AnswerSet answers)
    {
        return new RankedCause(one.Cause, one.Pattern, one.Fit, one.Score, Reasons(sign: 1), Reasons(sign: -1));

        IReadOnlyList<Evidence> Reasons(int sign) =>
            [.. one.Pattern.Weights.Where(weight => Math.Sign(weight.Points) == sign)
                .SelectMany(weight => EvidenceFinder.Of(weight.When, situation, answers)).Distinct()];
    }

    private static Ranked? Best(PossibleCause cause, in Situation situation, bool atMostPartly)
    {
        Ranked? best = null;
        foreach (var pattern in cause.Patterns)
        {
            if (pattern.Anchor.Holds(situation) && Score(pattern, situation) is >= FitsPartly and var score)
            {
                var well = score >= FitsWell && !atMostPartly && (pattern.MayFitWell?.Holds(situation) ?? true);
                var one = new Ranked(cause, pattern, well ? Fit.Well : Fit.Partly, score);
                best = best is null || (one.Fit, one.Score).CompareTo((best.Value.Fit, best.Value.Score)) > 0 ? one : best;
            }
        }

        return best;
    }

    private static int Score(CausePattern pattern, in Situation situation)
    {
        var score = 0;
        foreach (var weight in pattern.Weights)
        {
            score += weight.When.Holds(situation) ? weight.Points : 0;
        }

        return score;
    }
}
