using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;

namespace TriageBot.Content.Reading;

/// <summary>Reads the keys that many kinds of items share.</summary>
internal sealed class ItemReader(ProtocolNames names, DiagnosticLog log)
{
    /// <summary>The items of the list under a key, opened; those that are no mapping are reported and left out.</summary>
    public IEnumerable<Fields> Items(Fields file, string key, MapShape shape, bool mayBeEmpty = false) =>
        file.List(key, mayBeEmpty).Select(item => Fields.Open(item, shape, log)).OfType<Fields>();

    /// <summary>The id of an item, entered into its register; null when it is missing or taken, which is reported.</summary>
    public string? Id(Fields item, IdRegister register) =>
        item.Text("id") is not { } id ? Broken()
        : Word(id) && register.Add(id.Value, id.Position) ? id.Value
        : Broken();

    /// <summary>True when the text can be an id; otherwise it is reported.</summary>
    public bool Word(YamlValue.Text id)
    {
        if (!Ids.IsWord(id.Value))
        {
            log.Report(IdRules.Malformed, id.Position, id.Value, "");
            names.MarkBroken();
        }

        return Ids.IsWord(id.Value);
    }

    /// <summary>The id of a source, or of a rule of the decision table: letters and digits, such as S20b.</summary>
    public string? Tag(Fields item, IdRegister register)
    {
        if (item.Text("id") is not { } id)
        {
            return Broken();
        }

        if (!char.IsAsciiLetter(id.Value[0]) || !id.Value.All(char.IsAsciiLetterOrDigit))
        {
            log.Report(IdRules.Malformed, id.Position, id.Value, "; here capital letters are allowed and '_' is not");
            return Broken();
        }

        return register.Add(id.Value, id.Position) ? id.Value : Broken();
    }

    private string? Broken()
    {
        names.MarkBroken();
        return null;
    }

    /// <summary>The ids of the sources of an item; at least one unless they may be left out.</summary>
    public IReadOnlyList<string> Sources(Fields item, MapShape shape)
    {
        if (item.Find("sources") is YamlValue.List { Items.Count: 0 } empty && shape.Required.Contains("sources"))
        {
            log.Report(IdRules.NoSource, empty.Position, shape.Name);
        }

        return Known(item.Texts("sources", mayBeEmpty: true), names.Sources, IdRules.UnknownSource);
    }

    /// <summary>The ids among these that are defined; the others are reported.</summary>
    public static IReadOnlyList<string> Known(IEnumerable<YamlValue.Text> ids, IdRegister register, DiagnosticRule unknown) =>
        [.. ids.Select(id => register.Name(id, unknown)).OfType<string>()];

    /// <summary>The level under a key; null when it is missing or not known.</summary>
    public static Level? Level(Fields item, string key = "level") =>
        LevelIds.TryParse(item.Choice(key, LevelIds.All, IdRules.UnknownLevel), out var level) ? level : null;

    /// <summary>The levels of an item.</summary>
    public IReadOnlyList<(Level Level, FilePosition Position)> Levels(Fields item)
    {
        var levels = new List<(Level, FilePosition)>();
        foreach (var id in item.Texts("levels"))
        {
            if (LevelIds.TryParse(Ids.Known(id, LevelIds.All, IdRules.UnknownLevel, log), out var level))
            {
                levels.Add((level, id.Position));
            }
        }

        return levels;
    }

    /// <summary>The place to go, or null.</summary>
    public static string? Place(Fields item) => item.Choice("place", PlaceIds.All, IdRules.UnknownPlace);

    /// <summary>The picture that an item names, or null.</summary>
    public string? Picture(Fields item)
    {
        if (item.Text("image") is not { } id || !Word(id))
        {
            return null;
        }

        names.Pictures.TryAdd(id.Value, id.Position);
        return id.Value;
    }

    /// <summary>The statements of the article that an item carries.</summary>
    public IReadOnlyList<string> Covers(Fields item)
    {
        var covers = item.Texts("covers", mayBeEmpty: true);
        foreach (var malformed in covers.Where(id => !Ids.IsWord(id.Value)))
        {
            log.Report(IdRules.MalformedCover, malformed.Position, malformed.Value);
        }

        return [.. covers.Select(id => id.Value)];
    }
}
