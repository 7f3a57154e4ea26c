namespace TriageBot.Triage.Conditions;

/// <summary>What a condition reads: which answers can change it.</summary>
/// <param name="Facts">Facts.</param>
/// <param name="Age">The age.</param>
/// <param name="Severity">The strength of the pain.</param>
public readonly record struct Reads(FactSet Facts, bool Age, bool Severity)
{
    /// <summary>True when nothing is read.</summary>
    public bool IsNothing => Facts.IsEmpty && !Age && !Severity;

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

    /// <summary>What could end a condition that holds: the answers that it reads behind a "not" or under an upper bound.</summary>
    public static Reads Undoing(Condition? condition) => Undoing(condition, denied: false);

    private static Reads Of(IEnumerable<Condition> parts) =>
        parts.Aggregate(default(Reads), (reads, part) => reads | Of(part));

    private static Reads Undoing(Condition? condition, bool denied) => condition switch
    {
        Condition.All all => Undoing(all.Parts, denied),
        Condition.Any any => Undoing(any.Parts, denied),
        Condition.Not not => Undoing(not.Part, !denied),
        Condition.CountBetween count when denied || count.AtMost < count.Of.Count => Of(count),
        _ => denied ? Of(condition) : default,
    };

    private static Reads Undoing(IEnumerable<Condition> parts, bool denied) =>
        parts.Aggregate(default(Reads), (reads, part) => reads | Undoing(part, denied));
}
