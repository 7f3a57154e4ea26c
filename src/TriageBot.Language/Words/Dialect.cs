using TriageBot.Language.Text;

namespace TriageBot.Language.Words;

/// <summary>
/// Reads words as dialects write them. A spelling that is listed is heard as its standard word and shows that the text is
/// dialect; in such a text a word that nothing else makes sense of is tried with the letters of the written language.
/// </summary>
internal sealed class Dialect(IEnumerable<(string Standard, string Spelling)> spellings, IReadOnlyList<SoundShift> sounds)
{
    private const int MostShifts = 3;
    private const int ShortestWord = 4;
    private const int LongestWord = 24;
    private const int Room = 64;

    private readonly Dictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> _standards = spellings
        .GroupBy(pair => Letters.Fold(pair.Spelling), pair => Letters.Fold(pair.Standard), StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.Distinct().ToArray(), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when a word of the text is a spelling of a dialect.</summary>
    public bool IsIn(TokenizedText text)
    {
        for (var token = 0; token < text.Count; token++)
        {
            if (_standards.ContainsKey(text.Form(token)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Adds the patterns of the standard words that the spelling is listed for.</summary>
    public void FindSpelling(ReadOnlySpan<char> form, Vocabulary vocabulary, List<int> patterns)
    {
        if (_standards.TryGetValue(form, out var standards))
        {
            foreach (var standard in standards)
            {
                vocabulary.FindAsItStands(standard, patterns);
            }
        }
    }

    /// <summary>Adds the patterns of known words that the fewest shifts of sounds lead to.</summary>
    public bool FindBySound(ReadOnlySpan<char> form, Vocabulary vocabulary, List<int> patterns)
    {
        if (form.Length is < ShortestWord or > LongestWord)
        {
            return false;
        }

        var before = patterns.Count;
        for (var shifts = 1; shifts <= MostShifts && patterns.Count == before; shifts++)
        {
            Shift(form, 0, shifts, vocabulary, patterns);
        }

        return patterns.Count > before;
    }

    private void Shift(ReadOnlySpan<char> form, int first, int shifts, Vocabulary vocabulary, List<int> patterns)
    {
        Span<char> shifted = stackalloc char[Room];
        for (var i = first; i < sounds.Count; i++)
        {
            var length = sounds[i].Apply(form, shifted);
            if (length == 0)
            {
                continue;
            }

            if (shifts == 1)
            {
                vocabulary.FindAsItStands(shifted[..length], patterns);
            }
            else
            {
                Shift(shifted[..length], i + 1, shifts - 1, vocabulary, patterns);
            }
        }
    }
}
