using System.Diagnostics;

namespace TriageBot.Triage.Conditions;

/// <summary>
/// A condition of the content: a closed list of forms, no expressions. Every form is evaluated in three values,
/// so that the same tree decides a final result and tells whether an open question can still change it.
/// </summary>
public abstract record Condition
{
    private Condition()
    {
    }

    /// <summary>What the situation says of this condition.</summary>
    public Truth Evaluate(in Situation situation) => this switch
    {
        Fact fact => Has(fact.Index, situation.Present, situation.Open),
        All all => AllOf(all.Parts, situation),
        Any any => AnyOf(any.Parts, situation),
        Not not => Truth.True - (int)not.Part.Evaluate(situation),
        AgeBetween age => Between(situation.Age, situation.AgeOpen, age.AtLeast, age.Below),
        SeverityBetween severity =>
            Between(situation.Severity, situation.SeverityOpen, severity.AtLeast, severity.Below),
        CountBetween count => Counted(count, situation),
        Rule rule => Has(rule.Index, situation.FiredRules, FactSet.Empty),
        Cause cause => Has(cause.Index, situation.ShownCauses, FactSet.Empty),
        _ => throw new UnreachableException($"Condition {GetType().Name} has no meaning."),
    };

    /// <summary>True when the condition certainly holds.</summary>
    public bool Holds(in Situation situation) => Evaluate(situation) == Truth.True;

    private static Truth Has(int index, in FactSet present, in FactSet open) =>
        present.Contains(index) ? Truth.True : open.Contains(index) ? Truth.Unknown : Truth.False;

    private static Truth AllOf(Condition[] parts, in Situation situation)
    {
        var truth = Truth.True;
        foreach (var part in parts)
        {
            var one = part.Evaluate(situation);
            if (one == Truth.False)
            {
                return Truth.False;
            }

            truth = one < truth ? one : truth;
        }

        return truth;
    }

    private static Truth AnyOf(Condition[] parts, in Situation situation)
    {
        var truth = Truth.False;
        foreach (var part in parts)
        {
            var one = part.Evaluate(situation);
            if (one == Truth.True)
            {
                return Truth.True;
            }

            truth = one > truth ? one : truth;
        }

        return truth;
    }

    private static Truth Between(int? value, bool open, int? atLeast, int? below)
    {
        if (value is not { } known)
        {
            return open ? Truth.Unknown : Truth.False;
        }

        return (atLeast is null || known >= atLeast) && (below is null || known < below) ? Truth.True : Truth.False;
    }

    private static Truth Counted(CountBetween count, in Situation situation)
    {
        var present = (situation.Present & count.Of).Count;
        var possible = present + ((situation.Open - situation.Present) & count.Of).Count;
        if (present > count.AtMost || possible < count.AtLeast)
        {
            return Truth.False;
        }

        return present >= count.AtLeast && possible <= count.AtMost ? Truth.True : Truth.Unknown;
    }

    /// <summary>A fact was answered or stated.</summary>
    /// <param name="Index">Index into <c>Protocol.Facts</c>.</param>
    public sealed record Fact(int Index) : Condition;

    /// <summary>Every part holds; holds when there is no part.</summary>
    public sealed record All(params Condition[] Parts) : Condition;

    /// <summary>At least one part holds; never holds when there is no part.</summary>
    public sealed record Any(params Condition[] Parts) : Condition;

    /// <summary>The part does not hold.</summary>
    public sealed record Not(Condition Part) : Condition;

    /// <summary>The age in years lies in [AtLeast, Below); an age that is not known lies nowhere.</summary>
    public sealed record AgeBetween(int? AtLeast, int? Below) : Condition;

    /// <summary>The strength of pain (0 to 10) lies in [AtLeast, Below); an unanswered strength lies nowhere.</summary>
    public sealed record SeverityBetween(int? AtLeast, int? Below) : Condition;

    /// <summary>The number of facts of a set that are present lies in [AtLeast, AtMost].</summary>
    public sealed record CountBetween(FactSet Of, int AtLeast, int AtMost) : Condition;

    /// <summary>A rule fired. Not allowed inside rules themselves.</summary>
    /// <param name="Index">Index into <c>Protocol.Rules</c>.</param>
    public sealed record Rule(int Index) : Condition;

    /// <summary>A cause is shown. Allowed in measures and tips only.</summary>
    /// <param name="Index">Index into <c>Protocol.Causes</c>.</param>
    public sealed record Cause(int Index) : Condition;
}
