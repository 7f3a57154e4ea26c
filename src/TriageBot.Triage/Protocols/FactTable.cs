namespace TriageBot.Triage.Protocols;

/// <summary>The facts of a protocol: ids such as <c>saddle</c>, in a fixed order that gives each a small index.</summary>
public sealed class FactTable
{
    private readonly string[] _ids;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <summary>Makes the table; ids must be unique and at most <see cref="FactSet.Capacity"/>.</summary>
    public FactTable(IEnumerable<string> ids)
    {
        _ids = [.. ids];
        if (_ids.Length > FactSet.Capacity)
        {
            throw new ArgumentException($"A protocol holds at most {FactSet.Capacity} facts, not {_ids.Length}.", nameof(ids));
        }

        for (var index = 0; index < _ids.Length; index++)
        {
            _index.Add(_ids[index], index);
        }
    }

    /// <summary>How many facts there are.</summary>
    public int Count => _ids.Length;

    /// <summary>All ids; the position is the index.</summary>
    public IReadOnlyList<string> Ids => _ids;

    /// <summary>The id of an index.</summary>
    public string this[int index] => _ids[index];

    /// <summary>The index of an id; false when the protocol has no such fact.</summary>
    public bool TryFind(string id, out int index) => _index.TryGetValue(id, out index);

    /// <summary>The index of an id that must exist.</summary>
    public int Find(string id) =>
        TryFind(id, out var index) ? index : throw new KeyNotFoundException($"No fact is called '{id}'.");

    /// <summary>The ids of a set, in the order of the table.</summary>
    public IReadOnlyList<string> Names(FactSet facts) => [.. facts.Members().Select(index => _ids[index])];
}
