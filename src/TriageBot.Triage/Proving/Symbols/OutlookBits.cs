using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>An <see cref="Outlook"/> of all people at once: what is settled at a question, and what can still be raised.</summary>
internal sealed class OutlookBits
{
    private readonly Protocol _protocol;
    private readonly Circuit _circuit;
    private readonly Bit[] _settled;
    private readonly Bit[] _couldRaise;

    public OutlookBits(Protocol protocol, Bit[] fired, SituationBits ahead)
    {
        _protocol = protocol;
        _circuit = ahead.Circuit;
        _settled = [.. protocol.Rules.Select(rule => fired[rule.Index] == Bit.False || !protocol.Plan.Undoable.Contains(rule.Index)
            ? fired[rule.Index]
            : _circuit.And(fired[rule.Index], ahead.Holds(rule.When!)))];
        _couldRaise = [.. protocol.Rules.Select(rule => CouldRaise(rule, ahead))];
        IsStopped = Settled(protocol.Stops.SelectMany(stop => stop.Rules.Members()));
    }

    /// <summary>Some level is settled.</summary>
    public Bit HasLevel => SettledAtLeast(Level.Consultation);

    /// <summary>An emergency is settled.</summary>
    public Bit IsEmergency => SettledAtLeast(Level.Emergency);

    /// <summary>A stop rule is settled.</summary>
    public Bit IsStopped { get; }

    /// <summary>The question is one that the strictest stop rule still asks.</summary>
    public Bit IsStillAsked(Question question)
    {
        var asked = Bit.False;
        // Stable order: of equally strict stops the first counts.
        foreach (var stop in _protocol.Stops.OrderBy(stop => stop.StillAsk.Count).Reverse())
        {
            asked = _circuit.If(Settled(stop.Rules.Members()), Bit.Of(stop.StillAsk.Contains(question.Id)), asked);
        }

        return asked;
    }

    /// <summary>An answer to the question can lead to a higher level, or to an earlier appointment.</summary>
    public Bit CanRaise(Question question) => _circuit.Any(_protocol.Rules
        .Where(rule => Plan.Touches(question, _protocol.Plan.ReadsOf(rule))).Select(rule => _couldRaise[rule.Index]));

    /// <summary>The option can lead to a higher level, or to an earlier appointment.</summary>
    public Bit Raises(Option option) => option.Fact is { } fact
        ? _circuit.Any(_protocol.Rules.Where(rule => _protocol.Plan.ReadsOf(rule).Facts.Contains(fact))
            .Select(rule => _couldRaise[rule.Index]))
        : Bit.False;

    private Bit CouldRaise(UrgencyRule rule, SituationBits ahead)
    {
        if (!Plan.IsEvaluatedInTheInterview(rule))
        {
            return Bit.False;
        }

        var demanded = Settled(_protocol.Rules
            .Where(other => other.Level > rule.Level || (other.Level == rule.Level && other.Within <= rule.Within))
            .Select(other => other.Index));
        return _circuit.And(_circuit.And(!_settled[rule.Index], !demanded), ahead.Evaluate(rule.When!).Possible);
    }

    private Bit SettledAtLeast(Level level) =>
        Settled(_protocol.Rules.Where(rule => rule.Level >= level).Select(rule => rule.Index));

    private Bit Settled(IEnumerable<int> rules) => _circuit.Any(rules.Select(index => _settled[index]));
}
