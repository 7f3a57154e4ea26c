namespace TriageBot.Language.Words;

/// <summary>Compares spellings.</summary>
internal static class Spelling
{
    private const int FirstLetterMayDifferFrom = 7;

    /// <summary>True when one letter is wrong, missing or too many, or two neighbours are swapped. In a short word the
    /// first letter must be right: too many short words differ by it alone.</summary>
    public static bool IsOneMistakeAway(ReadOnlySpan<char> typed, ReadOnlySpan<char> word)
    {
        if (Math.Abs(typed.Length - word.Length) > 1 || typed.Length == 0
            || (word.Length < FirstLetterMayDifferFrom && typed[0] != word[0]))
        {
            return false;
        }

        var start = 0;
        var shorter = Math.Min(typed.Length, word.Length);
        while (start < shorter && typed[start] == word[start])
        {
            start++;
        }

        var typedRest = typed[start..];
        var wordRest = word[start..];
        if (typed.Length != word.Length)
        {
            return typed.Length < word.Length
                ? typedRest.SequenceEqual(wordRest[1..])
                : typedRest[1..].SequenceEqual(wordRest);
        }

        return typedRest.Length == 0
            || typedRest[1..].SequenceEqual(wordRest[1..])
            || (typedRest.Length > 1 && typedRest[0] == wordRest[1] && typedRest[1] == wordRest[0]
                && typedRest[2..].SequenceEqual(wordRest[2..]));
    }
}
