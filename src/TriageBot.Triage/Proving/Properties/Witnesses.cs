using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// Finds people for whom something happens, and lets the real interview and assessment show it: an example counts only
/// when they agree.
/// </summary>
internal sealed class Witnesses
{
    private readonly AnswerSpace _space;
    private readonly Bit _walked;

    public Witnesses(AnswerSpace space)
    {
        _space = space;
        var circuit = space.Circuit;
        Walk = new WalkBits(space, WalkBits.Shortcuts.Emergencies, onlyOffered: true);
        var whole = space.Whole();
        Result = new ResultBits(space.Protocol, whole, new Verdict(space.Protocol.Rules, whole, Bit.True));
        var late = space.Protocol.Questions.Where(question => question.AfterEmergency).Select(question =>
            circuit.Implies(space.Answered(question), Result.Verdict.WasFirst(Level.Emergency)));
        var cautions = space.Protocol.Questions.Where(question => question.ForMeasures).Select(question =>
            circuit.Implies(space.Answered(question), Result.NeedsCautions));
        _walked = circuit.All([space.Domain, Walk.IsAnswered, space.OnlyFreeFactsStated, Result.AllFittingCausesAreShown, .. late, .. cautions]);
    }

    /// <summary>Complete walks.</summary>
    public WalkBits Walk { get; }

    /// <summary>The results of complete walks.</summary>
    public ResultBits Result { get; }

    /// <summary>Null when somebody is found for whom the goal holds, and the real result shows it; otherwise what is missing.</summary>
    public ProofFailure? Missing(string subject, Bit goal, Func<Replay, Assessment, bool> shows)
    {
        if (_space.Search.Find(_space.Circuit.And(_walked, goal)) is not { } model)
        {
            return new(subject, "No answers lead to it.", null);
        }

        var replay = new Replay(_space.Decode(model));
        return shows(replay, Assessor.Assess(replay.Answers, DateTimeOffset.UnixEpoch))
            ? null : new(subject, "These answers should lead to it, and do not.", replay.Answers);
    }

    /// <summary>True when somebody is found for whom the goal holds.</summary>
    public AnswerSet? Find(Bit goal) =>
        _space.Search.Find(_space.Circuit.And(_walked, goal)) is { } model ? new Replay(_space.Decode(model)).Answers : null;
}
