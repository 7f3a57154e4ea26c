using TriageBot.Language.Text;

namespace TriageBot.Language.Words;

/// <summary>Finds the patterns that a word of the text matches. Built once, then only read.</summary>
internal sealed class Vocabulary
{
    private const int LongestWordLookedUp = 40;

    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _exact;
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _inflected;
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _prefixes;
    private readonly Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> _suffixes;
    private readonly (int Shortest, int Longest) _prefixLengths;
    private readonly (int Shortest, int Longest) _suffixLengths;
    private readonly string[] _endings;
    private readonly TypoIndex _typos;
    private readonly CompoundSplitter _compounds;
    private readonly Dialect _dialect;

    [ThreadStatic]
    private static List<int>? _scratch;

    public Vocabulary(IReadOnlyList<WordPattern> patterns, IEnumerable<string> endings, IEnumerable<string> linkers, Dialect dialect)
    {
        _exact = Index(patterns, PatternKind.Exact);
        _inflected = Index(patterns, PatternKind.Inflected);
        _prefixes = Index(patterns, PatternKind.Prefix);
        _suffixes = Index(patterns, PatternKind.Suffix);
        _prefixLengths = Lengths(patterns, PatternKind.Prefix);
        _suffixLengths = Lengths(patterns, PatternKind.Suffix);
        _endings = [.. endings.OrderByDescending(ending => ending.Length)];
        _typos = new TypoIndex(patterns, this);
        _compounds = new CompoundSplitter(this, linkers);
        _dialect = dialect;
    }

    /// <summary>Whether the text is written in a dialect.</summary>
    public bool IsDialect(TokenizedText text) => _dialect.IsIn(text);

    /// <summary>Adds the patterns that the word matches; returns how. The order of trust: as it stands, as a
    /// compound of known words, as a dialect writes it, with one typing mistake.</summary>
    public MatchKind Find(ReadOnlySpan<char> form, bool isDialect, List<int> patterns)
    {
        if (form.Length is 0 or > LongestWordLookedUp)
        {
            return MatchKind.None;
        }

        var before = patterns.Count;
        FindAsItStands(form, patterns);
        _dialect.FindSpelling(form, this, patterns);
        if (patterns.Count > before)
        {
            return MatchKind.AsItStands;
        }

        if (_compounds.Find(form, patterns))
        {
            return MatchKind.Compound;
        }

        if (isDialect && _dialect.FindBySound(form, this, patterns))
        {
            return MatchKind.AsItStands;
        }

        return _typos.Find(form, _endings, patterns) ? MatchKind.Typo : MatchKind.None;
    }

    /// <summary>Whether the word, with or without an ending, is one that the word files write out.</summary>
    public bool IsWord(ReadOnlySpan<char> form)
    {
        if (_exact.ContainsKey(form) || _inflected.ContainsKey(form) || _prefixes.ContainsKey(form))
        {
            return true;
        }

        foreach (var ending in _endings)
        {
            if (form.Length >= ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal)
                && _inflected.ContainsKey(form[..^ending.Length]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the word is found as it stands, or as a compound of two words.</summary>
    public bool MakesSense(ReadOnlySpan<char> form)
    {
        _scratch ??= [];
        _scratch.Clear();
        return FindAsItStands(form, _scratch) || _compounds.FindOfTwo(form, _scratch);
    }

    /// <summary>Adds the patterns that match the word without correction.</summary>
    public bool FindAsItStands(ReadOnlySpan<char> form, List<int> patterns)
    {
        var before = patterns.Count;
        FindWhole(form, patterns);
        for (var length = Math.Min(form.Length, _prefixLengths.Longest); length >= _prefixLengths.Shortest; length--)
        {
            Add(_prefixes, form[..length], patterns);
        }

        for (var length = Math.Min(form.Length, _suffixLengths.Longest); length >= _suffixLengths.Shortest; length--)
        {
            Add(_suffixes, form[^length..], patterns);
        }

        return patterns.Count > before;
    }

    /// <summary>Adds the patterns of the whole word, with or without an ending.</summary>
    public bool FindWhole(ReadOnlySpan<char> form, List<int> patterns)
    {
        var before = patterns.Count;
        Add(_exact, form, patterns);
        Add(_inflected, form, patterns);
        foreach (var ending in _endings)
        {
            if (form.Length >= ending.Length + 3 && form.EndsWith(ending, StringComparison.Ordinal))
            {
                Add(_inflected, form[..^ending.Length], patterns);
            }
        }

        return patterns.Count > before;
    }

    private static void Add(
        Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> index, ReadOnlySpan<char> key, List<int> patterns)
    {
        if (index.TryGetValue(key, out var found))
        {
            patterns.AddRange(found);
        }
    }

    private static Dictionary<string, List<int>>.AlternateLookup<ReadOnlySpan<char>> Index(
        IReadOnlyList<WordPattern> patterns, PatternKind kind)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var id = 0; id < patterns.Count; id++)
        {
            if (patterns[id].Kind == kind)
            {
                if (!index.TryGetValue(patterns[id].Form, out var ids))
                {
                    index.Add(patterns[id].Form, ids = new List<int>(1));
                }

                ids.Add(id);
            }
        }

        return index.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static (int Shortest, int Longest) Lengths(IReadOnlyList<WordPattern> patterns, PatternKind kind)
    {
        var lengths = patterns.Where(pattern => pattern.Kind == kind).Select(pattern => pattern.Form.Length).ToArray();
        return lengths.Length == 0 ? (1, 0) : (lengths.Min(), lengths.Max());
    }
}
