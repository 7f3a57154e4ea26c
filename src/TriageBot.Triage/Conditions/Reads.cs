namespace TriageBot.Triage.Conditions;

/// <summary>What a condition reads: which answers can change it.</summary>
/// <param name="Facts">Facts.</param>
/// <param name="Age">The age.</param>
/// <param name="Severity">The strength of the pain.</param>
public readonly record struct Reads(FactSet Facts, bool Age, bool Severity)
{
    /// <summary>What both read together.</summary>
    public static Reads operator |(Reads x, Reads y) =>
        new(x.Facts | y.Facts, x.Age || y.Age, x.Severity || y.Severity);

    /// <summary>What this condition reads; nothing for null.</summary>
    public static Reads Of(Condition? condition) => condition switch
    {
        Condition.Fact fact => new(FactSet.Empty.With(fact.Index), false, false),
        Condition.CountBetween count => new(count.Of, false, false),
        Condition.All all => Of(all.Parts),
        Condition.Any any => Of(any.Parts),
        Condition.Not not => Of(not.Part),
        Condition.AgeBetween => new(FactSet.Empty, true, false),
        Condition.SeverityBetween => new(FactSet.Empty, false, true),
        _ => default,
    };

    private static Reads Of(IEnumerable<Condition> parts) =>
        parts.Aggregate(default(Reads), (reads, part) => reads | Of(part));
}
