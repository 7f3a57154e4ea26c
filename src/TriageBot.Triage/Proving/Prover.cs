using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Properties;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving;

/// <summary>
/// Proves properties of a protocol for all answer sets, by a complete search and not by samples. Why it leaves nothing out:
/// an answer set is, for each question, one of finitely many answers; ages and strengths that no condition can tell apart are
/// taken together; the rules, the interview and the result are written as formulas over these choices; and a search with
/// backtracking and learning either finds choices that break a property or ends, having excluded all of them.
/// Whatever is found to exist is played through the real interview and assessment before it counts.
/// </summary>
public static class Prover
{
    /// <summary>Proves everything that is claimed of a protocol. Takes seconds.</summary>
    public static ProofReport Prove(Protocol protocol)
    {
        var space = new AnswerSpace(protocol);
        return new ProofReport(
        [
            Floors.Prove(space),
            MoreNeverLowers.Prove(space),
            OnlyFollowUpsLift.Prove(protocol),
            SelfCareIsEarned.Prove(space),
            ShortcutsAreSafe.Prove(space),
            WalksAreShort.Prove(space),
            .. EverythingIsReachable.Prove(space),
        ]);
    }

    /// <summary>Proves only that no answers lie below a safety floor.</summary>
    public static ProvedProperty ProveFloors(Protocol protocol) => Floors.Prove(new AnswerSpace(protocol));

    /// <summary>
    /// Answers that two versions of the decision table give different levels, or null when the levels are equal for all answers.
    /// Both versions must have the same questions and facts.
    /// </summary>
    public static AnswerSet? FindDifference(Protocol before, Protocol after)
    {
        var space = new AnswerSpace(before, after);
        var circuit = space.Circuit;
        var situation = space.Whole();
        var (one, other) = (new Verdict(before.Rules, situation, Bit.False), new Verdict(after.Rules, situation, Bit.False));
        var same = circuit.All(Enum.GetValues<Level>().Select(level => circuit.Same(one.AtLeast(level), other.AtLeast(level))));
        return space.Search.Find(circuit.And(space.Domain, !same)) is { } model ? space.Decode(model) : null;
    }
}
