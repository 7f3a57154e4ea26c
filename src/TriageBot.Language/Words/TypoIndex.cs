namespace TriageBot.Language.Words;

/// <summary>Finds known words that one typing mistake turns into the given one.</summary>
/// <remarks>
/// One mistake (a letter wrong, missing, too many, or two swapped) leaves either the first or the last part of a word
/// as it was, if a letter or two in the middle belong to neither. So each word is filed under its length and both
/// parts, and only words that share a part are compared.
/// </remarks>
internal sealed class TypoIndex
{
    private const int ShortestWord = 5;
    private const int ShortestStem = 6;
    private const int LongestWord = 20;

    private readonly Dictionary<int, List<int>> _filed = [];
    private readonly string[] _forms;
    private readonly Vocabulary _vocabulary;

    public TypoIndex(IReadOnlyList<WordPattern> patterns, Vocabulary vocabulary)
    {
        _vocabulary = vocabulary;
        _forms = [.. patterns.Select(pattern => pattern.Form)];
        for (var id = 0; id < patterns.Count; id++)
        {
            var form = _forms[id];
            var isStem = patterns[id].Kind == PatternKind.Prefix;
            if (patterns[id].Kind != PatternKind.Suffix && form.Length <= LongestWord
                && form.Length >= (isStem ? ShortestStem : ShortestWord))
            {
                var part = PartLength(form.Length);
                File(Key(form.AsSpan(0, part), form.Length, isStem, isFirst: true), id);
                File(Key(form.AsSpan(form.Length - part), form.Length, isStem, isFirst: false), id);
            }
        }
    }

    /// <summary>Adds the patterns of words that are one mistake away.</summary>
    public bool Find(ReadOnlySpan<char> form, ReadOnlySpan<string> endings, List<int> patterns)
    {
        if (form.Length is < ShortestWord - 1 or > LongestWord + 4)
        {
            return false;
        }

        var before = patterns.Count;
        FindWords(form, patterns);
        if (patterns.Count == before)
        {
            FindStems(form, patterns);
        }

        for (var i = 0; i < endings.Length && patterns.Count == before; i++)
        {
            if (form.Length >= endings[i].Length + ShortestWord && form.EndsWith(endings[i], StringComparison.Ordinal))
            {
                FindWords(form[..^endings[i].Length], patterns);
            }
        }

        return patterns.Count > before;
    }

    private void FindWords(ReadOnlySpan<char> form, List<int> patterns)
    {
        for (var length = form.Length - 1; length <= form.Length + 1; length++)
        {
            var part = PartLength(length);
            if (length >= ShortestWord && part <= form.Length)
            {
                Compare(form, Key(form[..part], length, isStem: false, isFirst: true), patterns);
                Compare(form, Key(form[^part..], length, isStem: false, isFirst: false), patterns);
            }
        }
    }

    private void FindStems(ReadOnlySpan<char> form, List<int> patterns)
    {
        for (var length = Math.Min(form.Length, LongestWord); length >= ShortestStem; length--)
        {
            var part = PartLength(length);
            CompareStem(form, Key(form[..part], length, isStem: true, isFirst: true), length, patterns);
            for (var start = length - part - 1; start <= length - part + 1; start++)
            {
                if (start + part <= form.Length)
                {
                    var key = Key(form.Slice(start, part), length, isStem: true, isFirst: false);
                    CompareStem(form, key, length, patterns);
                }
            }
        }
    }

    private void Compare(ReadOnlySpan<char> form, int key, List<int> patterns)
    {
        if (_filed.TryGetValue(key, out var candidates))
        {
            foreach (var id in candidates)
            {
                if (!patterns.Contains(id) && Spelling.IsOneMistakeAway(form, _forms[id]))
                {
                    _vocabulary.FindAsItStands(_forms[id], patterns);
                }
            }
        }
    }

    private void CompareStem(ReadOnlySpan<char> form, int key, int length, List<int> patterns)
    {
        if (!_filed.TryGetValue(key, out var candidates))
        {
            return;
        }

        foreach (var id in candidates)
        {
            for (var end = length - 1; end <= length + 1 && !patterns.Contains(id); end++)
            {
                if (end <= form.Length && Spelling.IsOneMistakeAway(form[..end], _forms[id]))
                {
                    patterns.Add(id);
                }
            }
        }
    }

    private void File(int key, int id)
    {
        if (!_filed.TryGetValue(key, out var ids))
        {
            _filed.Add(key, ids = new List<int>(1));
        }

        ids.Add(id);
    }

    private static int PartLength(int length) => (length - 1) / 2;

    private static int Key(ReadOnlySpan<char> part, int length, bool isStem, bool isFirst)
    {
        var key = (length * 4) + (isStem ? 2 : 0) + (isFirst ? 1 : 0);
        foreach (var letter in part)
        {
            key = unchecked((key * 31) + letter);
        }

        return key;
    }
}
