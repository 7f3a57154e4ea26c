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
    /// <param name="hours">When practices are open where the person is; null takes the protocol's own hours.</param>
    public static Assessment Assess(AnswerSet answers, DateTimeOffset now, PracticeHours? hours = null)
    {
        var protocol = answers.Protocol;
        var open = Interview.OpenRequired(answers);
        var situation = Facts.Of(answers);
        var fired = Urgency.Fired(protocol, situation, complete: open.Count == 0);
        situation = situation with { FiredRules = fired };
        var blank = new Assessment
        {
            Protocol = protocol.Name,
            Level = null,
            Open = open,
            Rules = Explain(answers, situation),
            Advice = null,
            Place = null,
            Within = null,
            CauseAnswer = CauseAnswer.Withheld,
            Causes = [],
            Suggestions = [],
            Withheld = [],
            SafetyNet = SafetyNet(protocol, situation, Level.SelfCare),
        };
        return Urgency.LevelOf(protocol, fired) is { } level ? Complete(blank, answers, situation, level, (hours ?? protocol.Hours).IsOpen(now)) : blank;
    }

    /// <summary>The level alone, without explanation; null while required questions are open and no rule fired.</summary>
    public static Level? LevelOf(AnswerSet answers) =>
        LevelSoFar(answers) ?? (Interview.OpenRequired(answers).Count == 0 ? Level.SelfCare : null);

    /// <summary>The level of the rules that fire now, whatever is still open; null when none does.</summary>
    public static Level? LevelSoFar(AnswerSet answers)
    {
        var fired = Urgency.Fired(answers.Protocol, Facts.Of(answers), complete: false);
        return Urgency.LevelOf(answers.Protocol, fired);
    }

    private static Assessment Complete(
        Assessment blank, AnswerSet answers, Situation situation, Level level, bool practiceIsOpen)
    {
        var protocol = answers.Protocol;
        var causes = CauseRanking.Rank(protocol, situation, level);
        situation = situation with { ShownCauses = CauseRanking.Indexes(causes) };
        var (shown, withheld) = new MeasureChoice(protocol, situation, level).Choose(answers);
        var advice = protocol.Advice.FirstOrDefault(one => one.Level == level && (one.When?.Holds(situation) ?? true));
        var within = Urgency.Within(protocol, level, situation.FiredRules);
        return blank with
        {
            Level = level,
            Advice = advice?.Id,
            Place = advice?.Place ?? PlaceOf(protocol, situation.FiredRules, level, within)
                ?? Urgency.Place(level, practiceIsOpen),
            Within = within,
            CauseAnswer = CauseRanking.Answer(protocol, situation, level, causes),
            Causes = [.. causes.Select(cause => CauseRanking.Explain(cause, situation, answers))],
            Suggestions = shown,
            Withheld = withheld,
            SafetyNet = SafetyNet(protocol, situation, level),
        };
    }

    private static IReadOnlyList<FiredRule> Explain(AnswerSet answers, Situation situation) =>
        [.. answers.Protocol.Rules.Where(rule => situation.FiredRules.Contains(rule.Index))
            .OrderByDescending(rule => rule.Level).ThenBy(rule => rule.Within)
            .Select(rule => new FiredRule(rule, rule.When is { } when ? EvidenceFinder.Of(when, situation, answers) : []))];

    /// <summary>The special place of a rule that decides the time: a milder reason must not send someone elsewhere.</summary>
    private static string? PlaceOf(Protocol protocol, FactSet fired, Level level, Timescale within) =>
        protocol.Rules.FirstOrDefault(rule => fired.Contains(rule.Index) && rule.Level == level
            && rule.Within == within && rule.Place is not null)?.Place;

    private static IReadOnlyList<string> SafetyNet(Protocol protocol, Situation situation, Level level) =>
        [.. protocol.SafetyNet
            .Where(line => line.Levels.Contains(level) && (line.When?.Holds(situation) ?? true))
            .Select(line => line.Id)];
}
