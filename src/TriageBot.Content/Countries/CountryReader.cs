using TriageBot.Content.Diagnostics;
using TriageBot.Content.Reading;
using TriageBot.Content.Yaml;

namespace TriageBot.Content.Countries;

/// <summary>Reads the files of dialogs/countries.</summary>
internal sealed class CountryReader(DialogsFolder folder, DiagnosticLog log)
{
    /// <summary>The folder of the country files.</summary>
    public const string Folder = "countries";

    private static readonly IReadOnlyList<string> Numbers = ["on_call", "poison", "crisis"];

    /// <summary>The keys of a country file.</summary>
    public static readonly MapShape Shape = new(
        "country", ["id", "sources", "time_zone", "practice_hours", "holidays"], ["without", "replace", "review"]);

    /// <summary>The keys of a replacement.</summary>
    public static readonly MapShape Pair = new("replacement", ["say", "instead"], []);

    /// <summary>All countries.</summary>
    public List<CountryFile> Read() =>
        [.. folder.YamlFiles(Folder).Select(file => folder.Read($"{Folder}/{file}", "a country", log)).OfType<YamlValue>()
            .Select(value => Fields.Open(value, Shape, log)).OfType<Fields>().Select(Country).OfType<CountryFile>()];

    private CountryFile? Country(Fields file)
    {
        var id = file.Text("id");
        _ = file.Texts("sources");
        var hours = new HoursReader(log).Read(file);
        var calendar = file.Choice("holidays", Holidays.Calendars);
        var without = file.Texts("without").Where(number => Known(number)).Select(number => number.Value).ToList();
        var words = new Dictionary<string, IReadOnlyList<CountryFile.Replacement>>(StringComparer.Ordinal);
        foreach (var entry in file.Has("replace") ? file.Entries("replace") : [])
        {
            if (!ContentLanguages.All.Contains(entry.Key))
            {
                log.Report(ShapeRules.UnknownKey, entry.KeyPosition, "replace", entry.Key, Proposal.For(entry.Key, ContentLanguages.All));
            }
            else if (entry.Value is YamlValue.List list)
            {
                words[entry.Key] = [.. list.Items.Select(Replacement).OfType<CountryFile.Replacement>()];
            }
            else
            {
                log.Report(ShapeRules.WrongKind, entry.Value.Position, entry.Value.Kind, entry.Key, "a list");
            }
        }

        return id is null || calendar is null
            ? null
            : new CountryFile(id.Value, calendar, hours with { Holidays = Holidays.Of(calendar) }, without, words);
    }

    private bool Known(YamlValue.Text number)
    {
        if (!Numbers.Contains(number.Value))
        {
            Ids.ReportUnknown(number, "without", Numbers, null, log);
        }

        return Numbers.Contains(number.Value);
    }

    private CountryFile.Replacement? Replacement(YamlValue value) =>
        Fields.Open(value, Pair, log) is { } pair && pair.Text("say") is { } say && pair.Text("instead") is { } instead
            ? new CountryFile.Replacement(say.Value, instead.Value, say.Position)
            : null;
}
