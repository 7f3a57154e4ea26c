using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Properties;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Tests.Mutating;

/// <summary>Tries mutants of one rule against the floors, and tells those that change nothing from those that get away.</summary>
internal sealed class Trial
{
    private readonly AnswerSpace _space;
    private readonly UrgencyRule _rule;
    private readonly SituationBits _situation;
    private readonly (Bit Broken, Bit Differs) _deleted;
    private readonly List<Model> _known = [];

    public Trial(AnswerSpace space, UrgencyRule rule)
    {
        _space = space;
        _rule = rule;
        _situation = space.Whole();
        _deleted = Effect(rule with { When = new Condition.Any() });
    }

    /// <summary>What became of a mutant.</summary>
    public enum Outcome
    {
        /// <summary>Some answers lie below a floor: the proof fails.</summary>
        Refuted,

        /// <summary>All answers keep their level: it is the same rule in other words, or another rule says as much.</summary>
        Equal,

        /// <summary>Some answers get a lower level and the proof does not see it.</summary>
        Survived,
    }

    public Outcome Of(Mutant mutant)
    {
        var (broken, differs) = mutant.Rule.Level == _rule.Level && mutant.Rule.OnlyFrom == _rule.OnlyFrom
            ? Weakened(mutant.Rule) : Effect(mutant.Rule);
        return _known.Exists(model => model[broken]) ? Outcome.Refuted
            : _space.Search.Find(differs) is not { } lower ? Outcome.Equal
            : lower[broken] ? Refuted(lower)
            : _space.Search.Find(broken) is { } found ? Refuted(found)
            : Outcome.Survived;
    }

    private Outcome Refuted(Model model)
    {
        _known.Add(model);
        return Outcome.Refuted;
    }

    /// <summary>A rule with a weaker condition acts where that condition holds, and is as good as deleted elsewhere.</summary>
    private (Bit Broken, Bit Differs) Weakened(UrgencyRule rule)
    {
        var fails = !_situation.Holds(rule.When!);
        return (_space.Circuit.And(_deleted.Broken, fails), _space.Circuit.And(_deleted.Differs, fails));
    }

    private (Bit Broken, Bit Differs) Effect(UrgencyRule changed)
    {
        var rules = _space.Protocol.Rules;
        UrgencyRule[] others = [.. rules.Select(rule => rule.Index == changed.Index ? changed : rule)];
        var (before, after) = (new Verdict(rules, _situation, Bit.False), new Verdict(others, _situation, Bit.False));
        var differs = _space.Circuit.Any(Enum.GetValues<Level>().Select(level =>
            !_space.Circuit.Same(before.AtLeast(level), after.AtLeast(level))));
        return (Floors.Broken(_space, others), _space.Circuit.And(_space.Domain, differs));
    }
}
