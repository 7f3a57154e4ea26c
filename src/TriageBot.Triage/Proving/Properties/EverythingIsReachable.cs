using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>Nothing in the content is dead: each part of it is shown to somebody, each rule alone decides for somebody.</summary>
internal static class EverythingIsReachable
{
    public static IEnumerable<ProvedProperty> Prove(AnswerSpace space)
    {
        var witnesses = new Witnesses(space);
        yield return Of("rules-decide", "Every rule is for somebody the only reason for the level or the time.",
            space.Protocol.Rules.Select(rule => Rule(witnesses, space, rule)));
        yield return Of("questions-are-reachable", "Every question is asked and every option can be chosen.",
            space.Protocol.Questions.SelectMany(question => Question(witnesses, space, question)));
        yield return Of("stops-are-reachable", "Every stop ends an interview.",
            space.Protocol.Stops.Select(stop => Stop(witnesses, space, stop)));
        yield return Of("causes-are-reachable", "Every pattern of every cause is shown to somebody.",
            space.Protocol.Causes.SelectMany(cause => cause.Patterns.Select(pattern => Cause(witnesses, cause, pattern))));
        yield return Of("measures-are-reachable", "Every part of every measure and tip is shown to somebody.",
            space.Protocol.Measures.SelectMany(measure => measure.Parts.Select(part => Measure(witnesses, measure, part))));
        yield return Of("cautions-are-reachable", "Every row of the caution matrix matters to somebody.",
            space.Protocol.Cautions.Select(row => witnesses.Missing(row.Id, witnesses.Result.Matters(row), (_, result) =>
                result.Withheld.Any(one => one.Reasons.Contains(row.Id)) || Notes(row).Any(note => result.Suggestions.Any(one => one.Notes.Contains(note))))));
        yield return Of("advice-is-reachable", "Every level has a result text that needs no condition, and every other is shown to somebody.",
            [.. Enum.GetValues<Level>().Select(level => WithoutText(space.Protocol, level)),
                .. space.Protocol.Advice.Where(advice => !IsFallback(space.Protocol, advice)).Select(advice => witnesses.Missing(
                    advice.Id, witnesses.Result.Shows(advice), (_, result) => result.Advice == advice.Id))]);
        yield return Of("safety-net-is-reachable", "Every line of the safety net is shown to somebody.",
            space.Protocol.SafetyNet.Select(line => witnesses.Missing(
                line.Id, witnesses.Result.Shows(line), (_, result) => result.SafetyNet.Contains(line.Id))));
        yield return MeasuresRespectCautions.Prove(space.Protocol, witnesses);
    }

    private static ProvedProperty Of(string id, string statement, IEnumerable<ProofFailure?> missing)
    {
        var claims = missing.ToList();
        return new(id, statement, claims.Count, [.. claims.OfType<ProofFailure>()]);
    }

    private static ProofFailure? Rule(Witnesses witnesses, AnswerSpace space, UrgencyRule rule)
    {
        var verdict = witnesses.Result.Verdict;
        return witnesses.Missing(rule.Id, space.Circuit.And(verdict.Fired[rule.Index], !verdict.DemandsAsMuch(rule)), (_, result) =>
            result.Rules[0].Rule == rule && result.Level == rule.Level && result.Within == rule.Within
            && result.Rules.Skip(1).All(other => other.Rule.Level < rule.Level || other.Rule.Within > rule.Within));
    }

    private static IEnumerable<ProofFailure?> Question(Witnesses witnesses, AnswerSpace space, Question question)
    {
        if (question.Measures != Protocols.Question.Quantity.None)
        {
            yield return witnesses.Missing(question.Id, space.Answered(question), (replay, _) => replay.Offered.ContainsKey(question));
        }

        foreach (var option in question.Options)
        {
            yield return witnesses.Missing($"{question.Id}.{option.Id}", space.Chosen(question, option), (replay, _) =>
                replay.Offered.TryGetValue(question, out var offered) && offered.Contains(option)
                && replay.Answers[question] is Answer.Chosen chosen && chosen.Options.Contains(option.Id));
        }
    }

    private static ProofFailure? Stop(Witnesses witnesses, AnswerSpace space, StopRule stop)
    {
        var fired = witnesses.Result.Verdict.Fired;
        var stricter = space.Protocol.Stops.Where(other => other != stop && other.StillAsk.Count <= stop.StillAsk.Count);
        var goal = space.Circuit.And(
            space.Circuit.Any(stop.Rules.Members().Select(index => fired[index])),
            !space.Circuit.Any(stricter.SelectMany(other => other.Rules.Members()).Select(index => fired[index])));
        return witnesses.Missing(string.Join('+', stop.Rules.Members().Select(index => space.Protocol.Rules[index].Id)), goal,
            (replay, _) => Interview.Next(replay.Answers) is NextStep.Finish { Stopped: true });
    }

    private static ProofFailure? WithoutText(Protocol protocol, Level level) =>
        protocol.Advice.Any(advice => advice.Level == level && advice.When is null)
            ? null : new(level.Id(), "The level has no result text that needs no condition.", null);

    /// <summary>True for the text that stands behind others of its level, so that a result is never without one.</summary>
    private static bool IsFallback(Protocol protocol, Advice advice) =>
        advice.When is null && protocol.Advice.TakeWhile(other => other != advice).Any(other => other.Level == advice.Level);

    private static ProofFailure? Cause(Witnesses witnesses, PossibleCause cause, CausePattern pattern) =>
        witnesses.Missing($"{cause.Id}.{pattern.Id}", witnesses.Result.Shows(cause, pattern), (_, result) =>
            result.Causes.Any(one => one.Cause == cause && one.Pattern == pattern));

    private static ProofFailure? Measure(Witnesses witnesses, Measure measure, Measure.Part part) =>
        witnesses.Missing($"{measure.Id}.{part.Id}", witnesses.Result.Shows(measure, part), (_, result) =>
            result.Suggestions.Any(one => one.Measure == measure && one.Parts.Contains(part.Id)));

    private static IEnumerable<string> Notes(CautionRow row) =>
        row.Cells.Values.Where(cell => cell.Effect != CautionRow.Effect.Hide).Select(cell => cell.Note ?? row.Id);
}
