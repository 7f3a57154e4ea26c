using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>Assesses answers. One pure function: the same answers at the same hour give the same result.</summary>
public static class Assessor
{
    /// <summary>Assesses all that was answered and stated.</summary>
    /// <param name="answers">Answers to a protocol; they may be incomplete, then no level below a fired rule is given.</param>
    /// <param name="now">The moment, for the choice between practice and 116117.</param>
    public static Assessment Assess(AnswerSet answers, DateTimeOffset now)
    {
        var protocol = answers.Protocol;
        var open = Interview.OpenRequired(answers);
        var situation = Facts.Of(answers);
        var fired = Urgency.Fired(protocol, situation, complete: open.Count == 0);
        situation = situation with { FiredRules = fired };
        var rules = Explain(answers, situation);
        Level? level = rules.Count == 0 ? null : rules[0].Rule.Level;
        var (causeAnswer, causes) = level is { } known
            ? CauseRanking.Rank(answers, situation, known)
            : (CauseAnswer.Withheld, []);
        situation = situation with { ShownCauses = Indexes(causes) };
        var (shown, withheld) = level is { } reached
            ? new MeasureChoice(answers, situation, reached).Choose()
            : ([], []);
        var advice = protocol.Advice.FirstOrDefault(one => one.Level == level && (one.When?.Holds(situation) ?? true));
        return new Assessment
        {
            Protocol = protocol.Name,
            Level = level,
            Open = open,
            Rules = rules,
            Advice = advice?.Id,
            Place = level is { } placed ? PlaceOf(placed, advice, rules, protocol.Hours.IsOpen(now)) : null,
            Within = level is { } timed ? Urgency.Within(timed, rules.Select(rule => rule.Rule)) : null,
            CauseAnswer = causeAnswer,
            Causes = causes,
            Suggestions = shown,
            Withheld = withheld,
            SafetyNet = SafetyNet(protocol, situation, level),
        };
    }

    /// <summary>The level alone, without explanation; null while required questions are open and no rule fired.</summary>
    public static Level? LevelOf(AnswerSet answers)
    {
        var fired = Urgency.Fired(answers.Protocol, Facts.Of(answers), complete: false);
        return Raising.LevelOf(answers.Protocol, fired)
            ?? (Interview.OpenRequired(answers).Count == 0 ? Level.SelfCare : null);
    }

    /// <summary>True when the cautions would change what is shown, given the answers before this question.</summary>
    internal static bool WouldShowMeasureThatNeedsCautions(AnswerSet answers, Question cautions)
    {
        var protocol = answers.Protocol;
        var before = answers.Without(cautions);
        var situation = Facts.Of(before);
        var fired = Urgency.Fired(protocol, situation, complete: true);
        var level = Raising.LevelOf(protocol, fired);
        if (level is null or >= Level.Consultation24h)
        {
            return false;
        }

        situation = situation with { FiredRules = fired };
        situation = situation with { ShownCauses = Indexes(CauseRanking.Rank(before, situation, level.Value).Causes) };
        var choice = new MeasureChoice(before, situation, level.Value);
        return protocol.Measures.Any(measure => measure.NeedsCautions && choice.Shows(measure));
    }

    private static FactSet Indexes(IEnumerable<RankedCause> causes) =>
        causes.Aggregate(FactSet.Empty, (set, cause) => set.With(cause.Cause.Index));

    private static IReadOnlyList<FiredRule> Explain(AnswerSet answers, Situation situation) =>
        [.. answers.Protocol.Rules.Where(rule => situation.FiredRules.Contains(rule.Index))
            .OrderByDescending(rule => rule.Level)
            .Select(rule => new FiredRule(rule, rule.When is { } when ? EvidenceFinder.Of(when, situation, answers) : []))];

    private static string PlaceOf(Level level, Advice? advice, IReadOnlyList<FiredRule> rules, bool practiceIsOpen) =>
        advice?.Place
        ?? rules.FirstOrDefault(fired => fired.Rule.Level == level && fired.Rule.Place is not null)?.Rule.Place
        ?? Urgency.Place(level, practiceIsOpen);

    private static IReadOnlyList<string> SafetyNet(Protocol protocol, Situation situation, Level? level) =>
        [.. protocol.SafetyNet
            .Where(line => line.Levels.Contains(level ?? Level.SelfCare) && (line.When?.Holds(situation) ?? true))
            .Select(line => line.Id)];
}
