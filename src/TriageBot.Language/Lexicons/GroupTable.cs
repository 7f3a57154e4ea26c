using TriageBot.Language.Definitions;
using TriageBot.Language.Phrases;
using TriageBot.Language.Words;

namespace TriageBot.Language.Lexicons;

/// <summary>Numbers the groups and word patterns of a language while it is compiled.</summary>
internal sealed class GroupTable : IPhraseNames
{
    private readonly Dictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _unnamed = new(StringComparer.Ordinal);
    private readonly Dictionary<WordPattern, int> _patternNumbers = [];
    private readonly List<WordPattern> _patterns = [];
    private readonly List<GroupLayer> _layers = [];
    private readonly List<List<(Phrase Phrase, PhraseElement[] Elements)>> _variants = [];

    public IReadOnlyDictionary<string, int> Names => _names;

    public IReadOnlyList<WordPattern> Patterns => _patterns;

    public int Count => _variants.Count;

    public GroupLayer[] Layers() => [.. _layers];

    public IReadOnlyList<(Phrase Phrase, PhraseElement[] Elements)> Variants(int group) => _variants[group];

    public bool Define(string name, GroupLayer layer)
    {
        if (!_names.TryAdd(name, Count))
        {
            return false;
        }

        AddGroup(layer);
        return true;
    }

    /// <summary>A new group without a name; with a text, it can be found again by <see cref="Unnamed"/>.</summary>
    public int DefineUnnamed(string? text, GroupLayer layer)
    {
        if (text is not null)
        {
            _unnamed[text] = Count;
        }

        AddGroup(layer);
        return Count - 1;
    }

    public int Unnamed(string text) => _unnamed.TryGetValue(text, out var group) ? group : -1;

    public void AddVariants(int group, Phrase phrase, IEnumerable<PhraseElement[]> variants) =>
        _variants[group].AddRange(variants.Select(elements => (phrase, elements)));

    public int? Group(string name) => _names.TryGetValue(name, out var group) ? group : null;

    public int Pattern(string notation)
    {
        var pattern = WordPattern.Parse(notation);
        if (!_patternNumbers.TryGetValue(pattern, out var number))
        {
            number = _patterns.Count;
            _patternNumbers.Add(pattern, number);
            _patterns.Add(pattern);
        }

        return number;
    }

    private void AddGroup(GroupLayer layer)
    {
        _layers.Add(layer);
        _variants.Add([]);
    }
}
