using System.Globalization;
using TriageBot.Content.Diagnostics;

namespace TriageBot.Content.Yaml;

/// <summary>
/// One mapping with known keys. Opening it reports keys that are missing or unknown; every getter reports a value that is
/// empty or of the wrong kind and then gives null (or an empty list), so that reading goes on.
/// </summary>
internal sealed class Fields
{
    private readonly YamlValue.Map _map;
    private readonly DiagnosticLog _log;

    private Fields(YamlValue.Map map, DiagnosticLog log)
    {
        _map = map;
        _log = log;
    }

    /// <summary>Where the mapping begins.</summary>
    public FilePosition Position => _map.Position;

    /// <summary>Opens a value as a mapping; null when it is none, which is reported.</summary>
    public static Fields? Open(YamlValue value, MapShape shape, DiagnosticLog log)
    {
        if (value is not YamlValue.Map map)
        {
            var expected = $"a mapping with the keys {string.Join(", ", shape.Keys)}";
            log.Report(ShapeRules.WrongKind, value.Position, value.Kind, shape.Name, expected);
            return null;
        }

        foreach (var entry in map.Entries.Where(entry => !shape.Keys.Contains(entry.Key)))
        {
            log.Report(ShapeRules.UnknownKey, entry.KeyPosition, shape.Name, entry.Key, Proposal.For(entry.Key, shape.Keys));
        }

        foreach (var key in shape.Required.Where(key => map.Find(key) is null))
        {
            if (key == "sources")
            {
                log.Report(IdRules.NoSource, map.Position, shape.Name);
            }
            else
            {
                log.Report(ShapeRules.MissingKey, map.Position, shape.Name, key);
            }
        }

        return new Fields(map, log);
    }

    /// <summary>The value of a key, or null.</summary>
    public YamlValue? Find(string key) => _map.Find(key)?.Value;

    /// <summary>True when the key is there.</summary>
    public bool Has(string key) => _map.Find(key) is not null;

    /// <summary>Where the value of a key stands; the mapping itself when the key is missing.</summary>
    public FilePosition PositionOf(string key) => Find(key)?.Position ?? Position;

    /// <summary>A text that is not empty.</summary>
    public YamlValue.Text? Text(string key) => Find(key) is { } value ? AsText(key, value) : null;

    /// <summary>A whole number within bounds.</summary>
    public int? Number(string key, int least, int most)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            && number >= least && number <= most)
        {
            return number;
        }

        _log.Report(ShapeRules.NotANumber, text.Position, text.Value, key, least, most);
        return null;
    }

    /// <summary>True or false; false when the key is missing.</summary>
    public bool Flag(string key, bool otherwise = false)
    {
        if (Text(key) is not { } text)
        {
            return otherwise;
        }

        if (text.Value is "true" or "false")
        {
            return text.Value == "true";
        }

        _log.Report(ShapeRules.NotABoolean, text.Position, text.Value, key);
        return otherwise;
    }

    /// <summary>A date in the form 2027-06-30.</summary>
    public DateOnly? Date(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        _log.Report(ShapeRules.NotADate, text.Position, text.Value, key);
        return null;
    }

    /// <summary>One of a few fixed words; null otherwise, which is reported by the rule given.</summary>
    public string? Choice(string key, IReadOnlyList<string> choices, DiagnosticRule? unknown = null)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (choices.Contains(text.Value))
        {
            return text.Value;
        }

        Ids.ReportUnknown(text, key, choices, unknown, _log);
        return null;
    }

    /// <summary>The items of a list; empty when the key is missing.</summary>
    public IReadOnlyList<YamlValue> List(string key, bool mayBeEmpty = false)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlValue.List { Items.Count: 0 } list when !mayBeEmpty:
                _log.Report(ShapeRules.EmptyList, list.Position, key);
                return [];
            case YamlValue.List list:
                return list.Items;
            case { } other:
                ReportKind(key, other, "a list");
                return [];
        }
    }

    /// <summary>The texts of a list, each once.</summary>
    public IReadOnlyList<YamlValue.Text> Texts(string key, bool mayBeEmpty = false)
    {
        var texts = new List<YamlValue.Text>();
        foreach (var item in List(key, mayBeEmpty))
        {
            if (AsText(key, item) is not { } text)
            {
                continue;
            }

            if (texts.Exists(one => one.Value == text.Value))
            {
                _log.Report(IdRules.Repeated, text.Position, text.Value, key);
            }
            else
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    /// <summary>A mapping whose keys are not fixed.</summary>
    public IReadOnlyList<YamlValue.Entry> Entries(string key)
    {
        switch (Find(key))
        {
            case null:
                return [];
            case YamlValue.Map map:
                return map.Entries;
            case { } other:
                ReportKind(key, other, "a mapping ('key: value')");
                return [];
        }
    }

    private YamlValue.Text? AsText(string key, YamlValue value)
    {
        if (value is YamlValue.Text { Value.Length: > 0 } text)
        {
            return text;
        }

        ReportKind(key, value, "a single text");
        return null;
    }

    private void ReportKind(string key, YamlValue value, string expected)
    {
        if (value is YamlValue.Text { Value.Length: 0 })
        {
            _log.Report(ShapeRules.EmptyValue, value.Position, key);
        }
        else
        {
            _log.Report(ShapeRules.WrongKind, value.Position, value.Kind, key, expected);
        }
    }
}
