using TriageBot.Triage.Conditions;
using TriageBot.Triage.Proving.Logic;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>A <see cref="Situation"/> of all people at once: each of its parts is a bit that depends on the answers.</summary>
internal sealed record SituationBits
{
    public required Circuit Circuit { get; init; }

    public required Bit[] Present { get; init; }

    public required Bit[] Open { get; init; }

    public required NumberBits Age { get; init; }

    public Bit AgeOpen { get; init; } = Bit.False;

    public required NumberBits Severity { get; init; }

    public Bit SeverityOpen { get; init; } = Bit.False;

    public Bit[] FiredRules { get; init; } = [];

    public Bit[] ShownCauses { get; init; } = [];

    /// <summary>The answers make the condition hold.</summary>
    public Bit Holds(Condition condition) => Evaluate(condition).Certain;

    /// <summary>No condition always holds.</summary>
    public Bit HoldsIfAny(Condition? condition) => condition is null ? Bit.True : Holds(condition);

    /// <summary>When the condition holds whatever is still answered, and when it can still hold. Mirrors <see cref="Condition.Evaluate"/>.</summary>
    public (Bit Certain, Bit Possible) Evaluate(Condition condition)
    {
        switch (condition)
        {
            case Condition.Fact fact:
                return (Present[fact.Index], Circuit.Or(Present[fact.Index], Open[fact.Index]));
            case Condition.All all:
                var every = all.Parts.Select(Evaluate).ToList();
                return (Circuit.All(every.Select(part => part.Certain)), Circuit.All(every.Select(part => part.Possible)));
            case Condition.Any any:
                var some = any.Parts.Select(Evaluate).ToList();
                return (Circuit.Any(some.Select(part => part.Certain)), Circuit.Any(some.Select(part => part.Possible)));
            case Condition.Not not:
                var (certain, possible) = Evaluate(not.Part);
                return (!possible, !certain);
            case Condition.AgeBetween age:
                return Between(Age, AgeOpen, age.AtLeast, age.Below);
            case Condition.SeverityBetween severity:
                return Between(Severity, SeverityOpen, severity.AtLeast, severity.Below);
            case Condition.CountBetween count:
                return Counted(count);
            case Condition.Rule rule:
                return (FiredRules[rule.Index], FiredRules[rule.Index]);
            case Condition.Cause cause:
                return (ShownCauses[cause.Index], ShownCauses[cause.Index]);
            default:
                throw new System.Diagnostics.UnreachableException($"Condition {condition.GetType().Name} has no meaning.");
        }
    }

    private (Bit, Bit) Between(NumberBits number, Bit open, int? atLeast, int? below)
    {
        var lies = number.Between(atLeast, below);
        return (lies, Circuit.Or(lies, Circuit.And(open, !number.Known)));
    }

    private (Bit, Bit) Counted(Condition.CountBetween count)
    {
        var present = count.Of.Members().Select(index => Present[index]).ToList();
        var possible = count.Of.Members().Select(index => Circuit.Or(Present[index], Open[index])).ToList();
        return (
            Circuit.And(Circuit.AtLeast(present, count.AtLeast), !Circuit.AtLeast(possible, count.AtMost + 1)),
            Circuit.And(Circuit.AtLeast(possible, count.AtLeast), !Circuit.AtLeast(present, count.AtMost + 1)));
    }
}
