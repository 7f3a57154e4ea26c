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

    /// <summary>The causes to show, and what to say when there is none.</summary>
    public static (CauseAnswer Answer, IReadOnlyList<RankedCause> Causes) Rank(
        AnswerSet answers, Situation situation, Level level)
    {
        if (level >= Level.Emergency)
        {
            return (CauseAnswer.Withheld, []);
        }

        var protocol = answers.Protocol;
        var open = protocol.Causes.Where(cause => !cause.HiddenWhen.Holds(situation)).ToList();
        var atMostPartly = protocol.CausesAtMostPartly.Holds(situation);
        var ranked = open.Select(cause => Best(cause, answers, situation, atMostPartly)).OfType<RankedCause>()
            .OrderByDescending(cause => cause.Fit).ThenByDescending(cause => cause.Score)
            .ThenBy(cause => cause.Cause.Index).Take(MostShown).ToList();
        var nothing = open.Count == 0 ? CauseAnswer.DoctorFirst
            : open.Count < protocol.Causes.Count ? CauseAnswer.DoctorFirst : CauseAnswer.NoneFits;
        return (ranked.Count > 0 ? CauseAnswer.Shown : nothing, ranked);
    }

    private static RankedCause? Best(PossibleCause cause, AnswerSet answers, Situation situation, bool atMostPartly) =>
        cause.Patterns.Select(pattern => Score(cause, pattern, answers, situation, atMostPartly))
            .OfType<RankedCause>().MaxBy(ranked => (ranked.Fit, ranked.Score));

    private static RankedCause? Score(
        PossibleCause cause, CausePattern pattern, AnswerSet answers, Situation situation, bool atMostPartly)
    {
        if (!pattern.Anchor.Holds(situation))
        {
            return null;
        }

        var counted = pattern.Weights.Where(weight => weight.When.Holds(situation)).ToList();
        var score = counted.Sum(weight => weight.Points);
        if (score < FitsPartly)
        {
            return null;
        }

        var mayFitWell = !atMostPartly && (pattern.MayFitWell?.Holds(situation) ?? true);
        var fit = score >= FitsWell && mayFitWell ? Fit.Well : Fit.Partly;
        return new RankedCause(cause, pattern, fit, score, Reasons(weight => weight > 0), Reasons(weight => weight < 0));

        IReadOnlyList<Evidence> Reasons(Func<int, bool> counts) =>
            [.. counted.Where(weight => counts(weight.Points))
                .SelectMany(weight => EvidenceFinder.Of(weight.When, situation, answers)).Distinct()];
    }
}
