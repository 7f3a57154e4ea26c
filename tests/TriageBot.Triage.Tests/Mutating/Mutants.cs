using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Mutating;

/// <summary>A rule deleted, lowered by a level, weakened in every way at one place, and with one more thing demanded.</summary>
internal static class Mutants
{
    public static IEnumerable<Mutant> Of(Protocol protocol, UrgencyRule rule)
    {
        yield return new("deleted", rule with { When = new Condition.Any() });
        yield return new($"only {(rule.Level - 1).Id()}", rule with { Level = rule.Level - 1 });
        if (rule.OnlyFrom is not null)
        {
            yield return new("only from the ambulance on", rule with { OnlyFrom = Level.EmergencyAmbulance });
        }

        foreach (var (done, condition) in new Weakening(protocol).Of(rule.When!).Concat(Extras(protocol, rule.When!)))
        {
            yield return new(done, rule with { When = condition });
        }
    }

    private static IEnumerable<(string Done, Condition Condition)> Extras(Protocol protocol, Condition when)
    {
        for (var fact = 0; fact < protocol.Facts.Count; fact++)
        {
            yield return ($"and '{protocol.Facts[fact]}'", And(new Condition.Fact(fact)));
            yield return ($"and not '{protocol.Facts[fact]}'", And(new Condition.Not(new Condition.Fact(fact))));
        }

        yield return ("and an age", And(new Condition.AgeBetween(0, null)));
        yield return ("and no age below 30", And(new Condition.Not(new Condition.AgeBetween(null, 30))));
        yield return ("and some pain", And(new Condition.SeverityBetween(1, null)));
        yield return ("and not the worst pain", And(new Condition.Not(new Condition.SeverityBetween(10, null))));

        Condition And(Condition extra) => new Condition.All(when, extra);
    }
}
