using TriageBot.Triage.Assessing;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>What is settled when the interview stands at a question, and what this question and those after it may still change.</summary>
internal sealed class Outlook
{
    private readonly Protocol _protocol;
    private readonly Situation _ahead;
    private readonly FactSet _settled;
    private readonly Timescale _within;

    /// <param name="protocol">The protocol.</param>
    /// <param name="fired">The rules that hold now.</param>
    /// <param name="ahead">The situation with everything open that may still be answered.</param>
    public Outlook(Protocol protocol, FactSet fired, in Situation ahead)
    {
        _protocol = protocol;
        _ahead = ahead;
        _settled = Settled(protocol, fired, ahead);
        Level = Urgency.LevelOf(protocol, _settled);
        _within = Level is { } level ? Urgency.Within(protocol, level, _settled) : Timescale.None;
        Stop = StopOf(protocol, _settled);
    }

    /// <summary>The highest level that no later answer can take back; null when there is none.</summary>
    public Level? Level { get; }

    /// <summary>The stop rule that holds, whatever is still answered; null when the interview goes on.</summary>
    public StopRule? Stop { get; }

    /// <summary>The stop rule for rules that fired. A full stop is stronger than one that still asks something.</summary>
    public static StopRule? StopOf(Protocol protocol, in FactSet fired)
    {
        StopRule? found = null;
        foreach (var stop in protocol.Stops)
        {
            if (stop.Rules.Overlaps(fired) && (found is null || stop.StillAsk.Count < found.StillAsk.Count))
            {
                found = stop;
            }
        }

        return found;
    }

    /// <summary>True when an answer to the question can lead to a higher level, or to an earlier appointment.</summary>
    public bool CanRaise(Question question)
    {
        foreach (var rule in _protocol.Rules)
        {
            if (Plan.Touches(question, _protocol.Plan.ReadsOf(rule)) && CouldRaise(rule))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Of a multiple choice the options that can raise the level, with the exclusive ones; null when there is none.
    /// Without an option that says "none of these" nothing is left out: everybody must be able to answer.
    /// </summary>
    public IReadOnlyList<Option>? OptionsThatRaise(Question question, IReadOnlyList<Option> options)
    {
        if (!question.MayBeShortened)
        {
            return CanRaise(question) ? options : null;
        }

        var facts = _protocol.Rules.Where(CouldRaise)
            .Aggregate(FactSet.Empty, (set, rule) => set | _protocol.Plan.ReadsOf(rule).Facts);
        return options.Any(option => Raises(option, facts))
            ? [.. options.Where(option => option.Exclusive || Raises(option, facts))]
            : null;
    }

    private static bool Raises(Option option, FactSet facts) => option.Fact is { } fact && facts.Contains(fact);

    private bool CouldRaise(UrgencyRule rule) =>
        Plan.IsEvaluatedInTheInterview(rule) && !_settled.Contains(rule.Index)
        && (Level is null || rule.Level > Level || (rule.Level == Level && rule.Within < _within))
        && rule.When!.Evaluate(_ahead) != Truth.False;

    private static FactSet Settled(Protocol protocol, FactSet fired, in Situation ahead)
    {
        var undoable = fired & protocol.Plan.Undoable;
        if (!undoable.IsEmpty)
        {
            foreach (var index in undoable.Members())
            {
                fired = protocol.Rules[index].When!.Holds(ahead) ? fired : fired - FactSet.Empty.With(index);
            }
        }

        return fired;
    }
}
