using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli.Graphs;

/// <summary>A condition in one line of ids: <c>(mid or flank) and age 60+</c>.</summary>
internal static class ConditionText
{
    /// <summary>The condition, with a named definition in place of its parts where one is the same.</summary>
    public static string Of(Condition condition, Protocol protocol) => Write(condition, protocol, nested: false);

    private static string Write(Condition condition, Protocol protocol, bool nested)
    {
        if (Definition(condition, protocol) is { } name)
        {
            return name;
        }

        return condition switch
        {
            Condition.Fact fact => protocol.Facts[fact.Index],
            Condition.All all => Join(all.Parts, " and ", protocol, nested),
            Condition.Any any => Join(any.Parts, " or ", protocol, nested),
            Condition.Not not => $"not {Write(not.Part, protocol, nested: true)}",
            Condition.AgeBetween age => Range("age", age.AtLeast, age.Below),
            Condition.SeverityBetween severity => Range("pain", severity.AtLeast, severity.Below),
            Condition.CountBetween count =>
                $"{Range("number", count.AtLeast, count.AtMost + 1)} of {string.Join(", ", protocol.Facts.Names(count.Of))}",
            Condition.Rule rule => protocol.Rules[rule.Index].Id,
            Condition.Cause cause => protocol.Causes[cause.Index].Id,
            _ => condition.GetType().Name,
        };
    }

    private static string? Definition(Condition condition, Protocol protocol) =>
        condition is Condition.Fact
            ? null
            : protocol.Definitions.Where(one => ReferenceEquals(one.Value, condition)).Select(one => one.Key).FirstOrDefault();

    private static string Join(Condition[] parts, string word, Protocol protocol, bool nested)
    {
        var text = string.Join(word, parts.Select(part => Write(part, protocol, nested: true)));
        return nested && parts.Length > 1 ? $"({text})" : text;
    }

    private static string Range(string name, int? atLeast, int? below) => (atLeast, below) switch
    {
        ({ } from, { } to) when to == from + 1 => $"{name} {from}",
        ({ } from, { } to) => $"{name} {from} to {to - 1}",
        ({ } from, null) => $"{name} {from}+",
        (null, { } to) => $"{name} under {to}",
        _ => name,
    };
}
