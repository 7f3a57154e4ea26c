using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Checking;

/// <summary>Replaces what is worked out (fired rules, shown causes) by the answers that it rests on.</summary>
internal static class Expansion
{
    /// <summary>The condition in facts, age and strength only.</summary>
    public static Condition Of(Condition condition, Protocol protocol) => condition switch
    {
        Condition.All all => new Condition.All([.. all.Parts.Select(part => Of(part, protocol))]),
        Condition.Any any => new Condition.Any([.. any.Parts.Select(part => Of(part, protocol))]),
        Condition.Not not => new Condition.Not(Of(not.Part, protocol)),
        Condition.Rule rule => When(protocol, protocol.Rules[rule.Index]),
        Condition.Cause cause => new Condition.Any(
            [.. protocol.Causes[cause.Index].Patterns.Select(pattern => Of(pattern.Anchor, protocol))]),
        _ => condition,
    };

    /// <summary>When a rule fires; for the one that fires otherwise: when no other does.</summary>
    public static Condition When(Protocol protocol, UrgencyRule rule) => rule.When ?? new Condition.Not(new Condition.Any(
        [.. protocol.Rules.Select(other => other.When).OfType<Condition>()]));
}
