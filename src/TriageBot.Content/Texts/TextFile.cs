using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Texts;

/// <summary>The sentences of one file, with dotted keys.</summary>
internal sealed class TextFile
{
    private readonly Dictionary<string, TextEntry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FilePosition> _groups = new(StringComparer.Ordinal);
    private readonly DiagnosticLog _log;

    private TextFile(string name, string language, DiagnosticLog log)
    {
        Name = name;
        Language = language;
        _log = log;
    }

    /// <summary>How messages call the file.</summary>
    public string Name { get; }

    /// <summary>Language tag.</summary>
    public string Language { get; }

    /// <summary>The sentences in the order of the file.</summary>
    public IReadOnlyCollection<TextEntry> Entries => _entries.Values;

    /// <summary>Reads a text file; null when it is missing or cannot be read, which is reported.</summary>
    public static TextFile? Read(DialogsFolder folder, string area, string language, DiagnosticLog log)
    {
        var path = $"{area}/text.{language}.yaml";
        if (folder.Read(path, $"the language '{language}'", log) is not { } value)
        {
            return null;
        }

        var file = new TextFile(folder.NameOf(path), language, log);
        if (value is not YamlValue.Map map)
        {
            log.Report(ShapeRules.WrongKind, value.Position, value.Kind, "the file", "a mapping of keys to texts");
            return null;
        }

        file.Flatten("", map);
        return file;
    }

    /// <summary>The sentence of a key, or null.</summary>
    public TextEntry? Find(string key) => _entries.GetValueOrDefault(key);

    /// <summary>Where a missing text belongs: at the nearest key above it that exists.</summary>
    public FilePosition PlaceFor(string key)
    {
        for (var end = key.LastIndexOf('.'); end > 0; end = key.LastIndexOf('.', end - 1))
        {
            if (_groups.TryGetValue(key[..end], out var position))
            {
                return position;
            }
        }

        return FilePosition.StartOf(Name);
    }

    private void Flatten(string prefix, YamlValue.Map map)
    {
        foreach (var entry in map.Entries)
        {
            if (!Ids.IsKey(entry.Key))
            {
                _log.Report(IdRules.Malformed, entry.KeyPosition, entry.Key, "; capital letters and '-' are allowed too");
                continue;
            }

            var key = prefix + entry.Key;
            switch (entry.Value)
            {
                case YamlValue.Map group:
                    _groups.Add(key, entry.KeyPosition);
                    Flatten($"{key}.", group);
                    break;
                case YamlValue.Text text:
                    _entries.Add(key, new TextEntry(key, text.Value, entry.KeyPosition, text.Position));
                    break;
                default:
                    _log.Report(ShapeRules.WrongKind, entry.Value.Position, entry.Value.Kind, key, "a text");
                    break;
            }
        }
    }
}
