using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>
/// One more ticked option, one more fact in free text or stronger pain never lowers the level, unless one of the answers that
/// may lower by design begins to hold with it.
/// </summary>
internal sealed class MoreNeverLowers
{
    public const string Id = "more-never-lowers";
    private readonly AnswerSpace _space;
    private readonly Circuit _circuit;
    private readonly List<ProofFailure> _failures = [];

    private MoreNeverLowers(AnswerSpace space)
    {
        _space = space;
        _circuit = space.Circuit;
    }

    public static ProvedProperty Prove(AnswerSpace space)
    {
        var proof = new MoreNeverLowers(space);
        var answerable = space.Protocol.Questions.Aggregate(FactSet.Empty, (set, question) => set | question.Facts);
        foreach (var fact in answerable.Members())
        {
            proof.OneMoreAnswer(fact);
        }

        for (var fact = 0; fact < space.Protocol.Facts.Count; fact++)
        {
            proof.OneMoreStated(fact);
        }

        proof.MorePain();
        return new(Id, "One more ticked option, one more fact in free text, or stronger pain never lowers the level"
            + $" (exceptions by design: {string.Join("; ", space.Protocol.MayLower.Select(one => ConditionName.Of(space.Protocol, one)))}).",
            answerable.Count + space.Protocol.Facts.Count + 1, proof._failures);
    }

    private void OneMoreAnswer(int fact)
    {
        var before = _space.Said();
        before[fact] = Bit.False;
        var after = _space.Said();
        Compare($"answer {_space.Protocol.Facts[fact]}", after[fact], Situation(before, _space.Stated), _space.Whole());
    }

    private void OneMoreStated(int fact)
    {
        Bit[] before = [.. _space.Stated];
        before[fact] = Bit.False;
        Compare($"free text {_space.Protocol.Facts[fact]}", _space.Stated[fact], Situation(_space.Said(), before), _space.Whole());
    }

    private void MorePain()
    {
        var after = _space.Number(Question.Quantity.Severity);
        var before = after.Another();
        Compare("stronger pain", _circuit.And(before.Lawful, before.IsAtMost(after)), _space.Whole() with { Severity = before }, _space.Whole());
    }

    private SituationBits Situation(Bit[] said, Bit[] stated) => _space.Situation(
        said, stated, _space.Number(Question.Quantity.Age), _space.Number(Question.Quantity.Severity));

    private void Compare(string subject, Bit differ, SituationBits before, SituationBits after)
    {
        var rules = _space.Protocol.Rules;
        var lowered = new Verdict(rules, after, Bit.False).IsLowerThan(new Verdict(rules, before, Bit.False));
        var byDesign = _circuit.Any(_space.Protocol.MayLower.Select(exception =>
            _circuit.And(after.Holds(exception), !before.Holds(exception))));
        var broken = _circuit.And(_circuit.And(_space.Domain, differ), _circuit.And(lowered, !byDesign));
        if (_space.Search.Find(broken) is { } model)
        {
            _failures.Add(new(subject, "Added to the rest of these answers it lowers the level.", _space.Decode(model)));
        }
    }
}
