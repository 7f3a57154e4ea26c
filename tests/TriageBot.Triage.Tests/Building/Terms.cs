using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Tests.Building;

/// <summary>Words for conditions in tests.</summary>
internal static class Terms
{
    public static Term Is(string fact) => names => new Condition.Fact(names.Facts.Find(fact));

    public static Term All(params Term[] parts) => names => new Condition.All([.. parts.Select(part => part(names))]);

    public static Term Any(params Term[] parts) => names => new Condition.Any([.. parts.Select(part => part(names))]);

    public static Term AnyOf(params string[] facts) => Any([.. facts.Select(Is)]);

    public static Term Not(Term part) => names => new Condition.Not(part(names));

    public static Term Age(int? from = null, int? below = null) => _ => new Condition.AgeBetween(from, below);

    public static Term Pain(int? from = null, int? below = null) => _ => new Condition.SeverityBetween(from, below);

    public static Term Count(int atLeast, int atMost, params string[] facts) => names =>
        new Condition.CountBetween(Set(names, facts), atLeast, atMost);

    public static Term Fired(string rule) => names => new Condition.Rule(names.Rule(rule));

    public static Term ShowsCause(string cause) => names => new Condition.Cause(names.Cause(cause));

    public static FactSet Set(Names names, IEnumerable<string> facts) =>
        facts.Aggregate(FactSet.Empty, (set, fact) => set.With(names.Facts.Find(fact)));
}
