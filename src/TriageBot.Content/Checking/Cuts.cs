using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Checking;

/// <summary>The numbers at which a condition on age or strength changes: one value between two of them stands for all.</summary>
internal static class Cuts
{
    /// <summary>Ages at which one of the conditions changes.</summary>
    public static IReadOnlyList<int> OfAge(IEnumerable<Condition> conditions) =>
        Sorted(conditions, leaf => leaf is Condition.AgeBetween age ? [age.AtLeast, age.Below] : []);

    /// <summary>Strengths at which one of the conditions changes.</summary>
    public static IReadOnlyList<int> OfSeverity(IEnumerable<Condition> conditions) =>
        Sorted(conditions, leaf => leaf is Condition.SeverityBetween severity ? [severity.AtLeast, severity.Below] : []);

    private static IReadOnlyList<int> Sorted(IEnumerable<Condition> conditions, Func<Condition, int?[]> numbers)
    {
        var found = new SortedSet<int>();
        foreach (var condition in conditions)
        {
            Collect(condition, numbers, found);
        }

        return [.. found];
    }

    private static void Collect(Condition condition, Func<Condition, int?[]> numbers, SortedSet<int> found)
    {
        found.UnionWith(numbers(condition).OfType<int>());
        Condition[] parts = condition switch
        {
            Condition.All all => all.Parts,
            Condition.Any any => any.Parts,
            Condition.Not not => [not.Part],
            _ => [],
        };
        foreach (var part in parts)
        {
            Collect(part, numbers, found);
        }
    }
}
