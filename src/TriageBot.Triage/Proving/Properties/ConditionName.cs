using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>What a condition is called in a report.</summary>
internal static class ConditionName
{
    public static string Of(Protocol protocol, Condition condition) => condition switch
    {
        Condition.Fact fact => protocol.Facts[fact.Index],
        Condition.All all when !IsDefined(protocol, condition) => string.Join(" with ", all.Parts.Select(part => Of(protocol, part))),
        _ => protocol.Definitions.FirstOrDefault(one => one.Value.Equals(condition)).Key ?? "an unnamed condition",
    };

    private static bool IsDefined(Protocol protocol, Condition condition) =>
        protocol.Definitions.Values.Any(one => one.Equals(condition));
}
