namespace TriageBot.Language.Words;

/// <summary>Reads a word as two or three known words written together, with or without joining letters.</summary>
internal sealed class CompoundSplitter(Vocabulary vocabulary, IEnumerable<string> linkers)
{
    private const int ShortestPart = 3;
    private const int ShortestCompound = 7;
    private const int MostParts = 3;

    private readonly string[] _linkers = [string.Empty, .. linkers.OrderBy(linker => linker.Length)];

    /// <summary>Adds the patterns of all parts when the whole word is made of known words.</summary>
    public bool Find(ReadOnlySpan<char> form, List<int> patterns) =>
        form.Length >= ShortestCompound && FindParts(form, patterns, MostParts);

    /// <summary>The same for exactly two words.</summary>
    public bool FindOfTwo(ReadOnlySpan<char> form, List<int> patterns) =>
        form.Length >= ShortestCompound && FindParts(form, patterns, 2);

    // The shortest first part wins, so that the last part, which carries the meaning in German, is as long as can be.
    private bool FindParts(ReadOnlySpan<char> form, List<int> patterns, int mostParts)
    {
        for (var cut = ShortestPart; cut <= form.Length - ShortestPart; cut++)
        {
            var before = patterns.Count;
            if (FindFirst(form[..cut], patterns) && FindRest(form[cut..], patterns, mostParts - 1))
            {
                return true;
            }

            patterns.RemoveRange(before, patterns.Count - before);
        }

        return false;
    }

    private bool FindRest(ReadOnlySpan<char> form, List<int> patterns, int mostParts) =>
        vocabulary.FindAsItStands(form, patterns) || (mostParts > 1 && FindParts(form, patterns, mostParts));

    private bool FindFirst(ReadOnlySpan<char> form, List<int> patterns)
    {
        foreach (var linker in _linkers)
        {
            if (form.Length - linker.Length >= ShortestPart
                && form.EndsWith(linker, StringComparison.Ordinal)
                && vocabulary.FindWhole(form[..^linker.Length], patterns))
            {
                return true;
            }
        }

        return false;
    }
}
