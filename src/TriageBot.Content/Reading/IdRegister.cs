using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Reading;

/// <summary>The ids of one kind of thing, in the order of the files, with their places and whether anything named them.</summary>
internal sealed class IdRegister(string kind, DiagnosticLog log)
{
    private readonly Dictionary<string, FilePosition> _positions = new(StringComparer.Ordinal);
    private readonly List<string> _ids = [];
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private bool _isPartial;

    /// <summary>All ids.</summary>
    public IReadOnlyList<string> All => _ids;

    /// <summary>Where an id is defined.</summary>
    public FilePosition this[string id] => _positions[id];

    /// <summary>True when the id is defined.</summary>
    public bool Contains(string id) => _positions.ContainsKey(id);

    /// <summary>Defines an id; false when it is taken, which is reported.</summary>
    public bool Add(string id, FilePosition position)
    {
        if (_positions.TryAdd(id, position))
        {
            _ids.Add(id);
            return true;
        }

        var first = _positions[id];
        var where = first.File == position.File ? $"on line {first.Line}, column {first.Column}" : $"in {first}";
        log.Report(IdRules.Duplicate, position, kind, id, where);
        return false;
    }

    /// <summary>The id when it is defined; else null, which is reported by the rule given.</summary>
    public string? Name(YamlValue.Text id, DiagnosticRule unknown)
    {
        _named.Add(id.Value);
        return _isPartial ? id.Value : Ids.Known(id, _positions.Keys, unknown, log);
    }

    /// <summary>Says that the file that defines the ids cannot be read: from now on every name is taken for known.</summary>
    public void MarkPartial() => _isPartial = true;

    /// <summary>Notes that something uses the id.</summary>
    public void Use(string id) => _named.Add(id);

    /// <summary>The ids that nothing named.</summary>
    public IEnumerable<string> Unused => _ids.Where(id => !_named.Contains(id));
}
