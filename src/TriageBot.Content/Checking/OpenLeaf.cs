using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Checking;

/// <summary>The first part of a condition that open answers leave undecided.</summary>
/// <param name="Kind">What it reads.</param>
/// <param name="Fact">The fact that it reads; of no meaning otherwise.</param>
/// <param name="Wanted">True when the condition is nearer to holding with the fact.</param>
internal readonly record struct OpenLeaf(OpenLeaf.What Kind, int Fact, bool Wanted)
{
    /// <summary>What a leaf reads.</summary>
    public enum What
    {
        Fact,
        Age,
        Severity,
    }

    /// <summary>The first open leaf; null when the condition is decided.</summary>
    public static OpenLeaf? Of(Condition condition, in Situation situation, bool wanted = true)
    {
        switch (condition)
        {
            case Condition.All all:
                return First(all.Parts, situation, wanted);
            case Condition.Any any:
                return First(any.Parts, situation, wanted);
            case Condition.Not not:
                return Of(not.Part, situation, !wanted);
            case Condition.Fact fact when situation.Open.Contains(fact.Index):
                return new OpenLeaf(What.Fact, fact.Index, wanted);
            case Condition.CountBetween count when (situation.Open & count.Of) is { IsEmpty: false } open:
                return new OpenLeaf(What.Fact, open.Members().First(), wanted);
            case Condition.AgeBetween when situation.AgeOpen:
                return new OpenLeaf(What.Age, -1, wanted);
            case Condition.SeverityBetween when situation.SeverityOpen:
                return new OpenLeaf(What.Severity, -1, wanted);
            default:
                return null;
        }
    }

    private static OpenLeaf? First(Condition[] parts, in Situation situation, bool wanted)
    {
        foreach (var part in parts)
        {
            if (part.Evaluate(situation) == Truth.Unknown && Of(part, situation, wanted) is { } leaf)
            {
                return leaf;
            }
        }

        return null;
    }
}
