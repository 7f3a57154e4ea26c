using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Mutating;

/// <summary>Every way to weaken a condition at one place: it then holds for fewer answers, or for the same.</summary>
internal sealed class Weakening(Protocol protocol)
{
    /// <summary>The weaker conditions, each with what was done.</summary>
    public IEnumerable<(string Done, Condition Condition)> Of(Condition condition) => Shrink(condition);

    /// <summary>Makes a condition hold for fewer answers.</summary>
    private IEnumerable<(string Done, Condition Condition)> Shrink(Condition condition) => condition switch
    {
        Condition.Any any => Without(any.Parts, "without", parts => new Condition.Any(parts))
            .Concat(Inside(any.Parts, Shrink, parts => new Condition.Any(parts))),
        Condition.All all => Inside(all.Parts, Shrink, parts => new Condition.All(parts)),
        Condition.Not not => Grow(not.Part).Select(one => (one.Done, (Condition)new Condition.Not(one.Condition))),
        Condition.AgeBetween age => Bounds("age", age.AtLeast, age.Below, 1, (from, to) => new Condition.AgeBetween(from, to)),
        Condition.SeverityBetween pain =>
            Bounds("severity", pain.AtLeast, pain.Below, 1, (from, to) => new Condition.SeverityBetween(from, to)),
        Condition.CountBetween count => Counts(count, 1),
        _ => [],
    };

    /// <summary>Makes a condition hold for more answers: behind a "not" that weakens the rule.</summary>
    private IEnumerable<(string Done, Condition Condition)> Grow(Condition condition) => condition switch
    {
        Condition.All all => Without(all.Parts, "not even", parts => new Condition.All(parts))
            .Concat(Inside(all.Parts, Grow, parts => new Condition.All(parts))),
        Condition.Any any => Inside(any.Parts, Grow, parts => new Condition.Any(parts)),
        Condition.Not not => Shrink(not.Part).Select(one => (one.Done, (Condition)new Condition.Not(one.Condition))),
        Condition.AgeBetween age => Bounds("age", age.AtLeast, age.Below, -1, (from, to) => new Condition.AgeBetween(from, to)),
        Condition.SeverityBetween pain =>
            Bounds("severity", pain.AtLeast, pain.Below, -1, (from, to) => new Condition.SeverityBetween(from, to)),
        Condition.CountBetween count => Counts(count, -1),
        _ => [],
    };

    private IEnumerable<(string, Condition)> Without(Condition[] parts, string done, Func<Condition[], Condition> make) =>
        parts.Select((part, index) => ($"{done} {Name(part)}", make([.. parts.Where((_, other) => other != index)])));

    private static IEnumerable<(string, Condition)> Inside(
        Condition[] parts, Func<Condition, IEnumerable<(string Done, Condition Condition)>> change, Func<Condition[], Condition> make) =>
        parts.SelectMany((part, index) => change(part).Select(one =>
            (one.Done, make([.. parts.Select((other, position) => position == index ? one.Condition : other)]))));

    private static IEnumerable<(string, Condition)> Bounds(
        string what, int? atLeast, int? below, int step, Func<int?, int?, Condition> make)
    {
        if (atLeast is { } from)
        {
            yield return ($"{what} at least {from + step}", make(from + step, below));
        }

        if (below is { } to)
        {
            yield return ($"{what} below {to - step}", make(atLeast, to - step));
        }
    }

    private static IEnumerable<(string, Condition)> Counts(Condition.CountBetween count, int step)
    {
        yield return ($"at least {count.AtLeast + step} of them", count with { AtLeast = count.AtLeast + step });
        yield return ($"at most {count.AtMost - step} of them", count with { AtMost = count.AtMost - step });
    }

    private string Name(Condition condition) => condition switch
    {
        Condition.Fact fact => $"'{protocol.Facts[fact.Index]}'",
        Condition.AgeBetween age => $"age {age.AtLeast}-{age.Below}",
        Condition.SeverityBetween pain => $"severity {pain.AtLeast}-{pain.Below}",
        Condition.Not not => $"not {Name(not.Part)}",
        Condition.All all => $"({string.Join(" and ", all.Parts.Select(Name))})",
        Condition.Any any => $"({string.Join(" or ", any.Parts.Select(Name))})",
        _ => "a count",
    };
}
