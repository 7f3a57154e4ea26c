namespace TriageBot.Content.Diagnostics;

/// <summary>Proposes what an editor may have meant.</summary>
internal static class Proposal
{
    private const int MostChoicesNamed = 14;

    /// <summary>"Did you mean 'x'?" or, when nothing is near and the list is short, all choices; else nothing.</summary>
    public static string For(string found, IReadOnlyCollection<string> choices) =>
        Nearest(found, choices) is { } nearest ? $"Did you mean '{nearest}'?"
        : choices.Count is > 0 and <= MostChoicesNamed ? $"Choose one of: {string.Join(", ", choices)}."
        : "";

    /// <summary>The choice that differs least from the word, or null when all differ too much.</summary>
    public static string? Nearest(string found, IEnumerable<string> choices)
    {
        // Short ids with a number (E1, S20) all look alike.
        if (found.Length < 5 && found.Any(char.IsAsciiDigit))
        {
            return null;
        }

        // A third of the letters may be wrong: more is another word.
        var most = Math.Max(1, found.Length / 3);
        string? nearest = null;
        foreach (var choice in choices)
        {
            if (Math.Abs(choice.Length - found.Length) <= most && Distance(found, choice) is var distance && distance <= most)
            {
                nearest = choice;
                most = distance - 1;
            }
        }

        return nearest;
    }

    // Edit distance with neighbours swapped counted once, upper and lower case alike.
    private static int Distance(string left, string right)
    {
        var table = new int[left.Length + 1, right.Length + 1];
        for (var i = 0; i <= left.Length; i++)
        {
            for (var j = 0; j <= right.Length; j++)
            {
                table[i, j] = i == 0 ? j : j == 0 ? i : Math.Min(
                    Math.Min(table[i - 1, j], table[i, j - 1]) + 1,
                    table[i - 1, j - 1] + (Same(left[i - 1], right[j - 1]) ? 0 : 1));
                if (i > 1 && j > 1 && Same(left[i - 1], right[j - 2]) && Same(left[i - 2], right[j - 1]))
                {
                    table[i, j] = Math.Min(table[i, j], table[i - 2, j - 2] + 1);
                }
            }
        }

        return table[left.Length, right.Length];
    }

    private static bool Same(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}
