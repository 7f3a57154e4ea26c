using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Reading;

/// <summary>Named conditions. Each is read once, when it is first needed, so their order in the file does not matter.</summary>
internal sealed class DefinitionTable
{
    private readonly Dictionary<string, YamlValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Condition> _read = new(StringComparer.Ordinal);
    private readonly List<string> _reading = [];
    private readonly ProtocolNames _names;
    private readonly Func<YamlValue, Condition> _reader;
    private readonly DiagnosticLog _log;

    public DefinitionTable(
        ProtocolNames names, IReadOnlyList<YamlValue.Entry> definitions, Func<YamlValue, Condition> reader, DiagnosticLog log)
    {
        _names = names;
        _reader = reader;
        _log = log;
        foreach (var definition in definitions)
        {
            Add(definition);
        }
    }

    /// <summary>Reads the definitions that nothing has needed yet, and gives all.</summary>
    public IReadOnlyDictionary<string, Condition> ReadAll()
    {
        foreach (var (name, value) in _values)
        {
            Read(name, value.Position);
        }

        return _read;
    }

    /// <summary>The definition of this name, or null.</summary>
    public Condition? Find(YamlValue.Text name)
    {
        if (!_values.ContainsKey(name.Value))
        {
            return null;
        }

        _names.Definitions.Use(name.Value);
        return Read(name.Value, name.Position);
    }

    private void Add(YamlValue.Entry definition)
    {
        if (!Yaml.Ids.IsWord(definition.Key))
        {
            _log.Report(IdRules.Malformed, definition.KeyPosition, definition.Key, "");
        }
        else if (_names.Facts.TryFind(definition.Key, out _))
        {
            _log.Report(IdRules.NameTaken, definition.KeyPosition, definition.Key);
        }
        else
        {
            _names.Definitions.Add(definition.Key, definition.KeyPosition);
            _values.Add(definition.Key, definition.Value);
        }
    }

    private Condition Read(string name, FilePosition namedAt)
    {
        if (_read.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_reading.Contains(name))
        {
            var path = string.Join(" → ", _reading.SkipWhile(one => one != name).Append(name));
            _log.Report(ConditionRules.DefinitionCycle, namedAt, name, path);
            return new Condition.Any();
        }

        _reading.Add(name);
        var condition = _reader(_values[name]);
        _reading.Remove(name);
        return _read[name] = condition;
    }
}
