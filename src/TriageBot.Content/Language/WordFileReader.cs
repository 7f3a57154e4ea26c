using System.Globalization;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Language.Definitions;

namespace TriageBot.Content.Language;

/// <summary>Reads the word files of one language, all files of a folder as one.</summary>
internal sealed class WordFileReader(string language, DiagnosticLog log)
{
    private const int LargestNumber = 1_000_000;
    private const int StrongestPain = 10;
    private static readonly string[] Lists = ["ignored", "endings", "linkers", "ordinal_endings", "sounds"];

    private readonly Dictionary<string, List<Phrase>> _lists = [];
    private readonly Dictionary<string, string> _settings = [];
    private readonly List<Phrase> _plainWords = [];
    private readonly List<WordGroup> _words = [];
    private readonly List<NumberWords> _numbers = [];
    private readonly List<HolidayWords> _holidays = [];
    private readonly List<StrengthWords> _strengths = [];
    private readonly List<CommandWords> _commands = [];
    private readonly List<(string Standard, IReadOnlyList<Phrase> Spellings)> _spellings = [];

    /// <summary>The facts with words, and where they stand.</summary>
    public List<(FactWords Words, FilePosition Position)> Facts { get; } = [];

    public void Add(YamlValue file)
    {
        if (Fields.Open(file, WordShapes.Words, log) is not { } fields)
        {
            return;
        }

        _ = fields.Choice("language", [language]);
        _words.AddRange(fields.Entries("words").Select(Group));
        Facts.AddRange(fields.Entries("facts").Select(entry => (Fact(entry), entry.KeyPosition)));
        _numbers.AddRange(fields.Entries("numbers").Select(entry => new NumberWords(
            Number(entry.Key, "numbers", LargestNumber, entry.KeyPosition), Phrases("numbers", entry.Value))));
        _holidays.AddRange(Open("holidays", fields, WordShapes.Holiday).Select(one => new HolidayWords(
            one.Text("from")?.Value ?? "", one.Text("to")?.Value ?? "", Phrases(one, "words"))));
        _strengths.AddRange(Open("strengths", fields, WordShapes.Strength).Select(one => new StrengthWords(
            Strength(one, "from"), Strength(one, "to"), Phrases(one, "words"))));
        _commands.AddRange(fields.Entries("commands").Select(Command));
        _spellings.AddRange(fields.Entries("spellings").Select(entry => (entry.Key, (IReadOnlyList<Phrase>)Phrases("spellings", entry.Value))));
        _plainWords.AddRange(Phrases(fields, "plain_words").SelectMany(line =>
            line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => line with { Text = word })));
        foreach (var key in Lists)
        {
            (_lists.TryGetValue(key, out var list) ? list : _lists[key] = []).AddRange(Phrases(fields, key));
        }

        foreach (var key in new[] { "tens_joiner", "half_ending" })
        {
            if (fields.Text(key) is { } text)
            {
                _settings[key] = text.Value;
            }
        }
    }

    public LanguageDefinition Build(IReadOnlyList<FactKind> kinds, IReadOnlyList<string> levels) => new()
    {
        Language = language,
        Kinds = kinds,
        Levels = levels,
        Words = _words,
        Facts = [.. Facts.Select(fact => fact.Words)],
        Ignored = List("ignored"),
        PlainWords = _plainWords,
        Endings = [.. List("endings").Select(ending => ending.Text)],
        Linkers = [.. List("linkers").Select(linker => linker.Text)],
        Dialects = new DialectWords(_spellings, List("sounds")),
        OrdinalEndings = [.. List("ordinal_endings").Select(ending => ending.Text)],
        TensJoiner = _settings.GetValueOrDefault("tens_joiner", ""),
        HalfEnding = _settings.GetValueOrDefault("half_ending", ""),
        Numbers = _numbers,
        Holidays = _holidays,
        Strengths = _strengths,
        Commands = _commands,
    };

    private List<Phrase> List(string key) => _lists.GetValueOrDefault(key, []);

    private WordGroup Group(YamlValue.Entry entry)
    {
        if (entry.Value is YamlValue.List)
        {
            return new WordGroup(entry.Key, Phrases(entry.Key, entry.Value));
        }

        return Fields.Open(entry.Value, WordShapes.Group, log) is { } fields
            ? new WordGroup(entry.Key, Phrases(fields, "words"), fields.Flag("keeps_parts"), fields.Flag("aside"))
            : new WordGroup(entry.Key, []);
    }

    private FactWords Fact(YamlValue.Entry entry) => Fields.Open(entry.Value, WordShapes.Fact, log) is { } fields
        ? new FactWords(entry.Key)
        {
            Present = Phrases(fields, "present"),
            Lost = Phrases(fields, "lost"),
            Normal = Phrases(fields, "normal"),
            Ask = Phrases(fields, "ask"),
            Examples = Phrases(fields, "examples"),
            CounterExamples = Phrases(fields, "counter_examples"),
        }
        : new FactWords(entry.Key);

    private CommandWords Command(YamlValue.Entry entry) => Fields.Open(entry.Value, WordShapes.Command, log) is { } fields
        ? new CommandWords(entry.Key, Phrases(fields, "alone"), Phrases(fields, "phrases"))
        : new CommandWords(entry.Key, [], []);

    private IEnumerable<Fields> Open(string key, Fields fields, MapShape shape) =>
        fields.List(key).Select(item => Fields.Open(item, shape, log)).OfType<Fields>();

    private double Strength(Fields fields, string key) =>
        fields.Text(key) is { } text ? Number(text.Value, key, StrongestPain, text.Position) : 0;

    private double Number(string text, string key, int most, FilePosition position)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= 0 && number <= most)
        {
            return number;
        }

        log.Report(ShapeRules.NotANumber, position, text, key, 0, most);
        return 0;
    }

    private static List<Phrase> Phrases(Fields fields, string key) =>
        [.. fields.Texts(key, mayBeEmpty: true).Select(ToPhrase)];

    private List<Phrase> Phrases(string key, YamlValue value)
    {
        if (value is YamlValue.List list)
        {
            return [.. list.Items.OfType<YamlValue.Text>().Select(ToPhrase)];
        }

        log.Report(ShapeRules.WrongKind, value.Position, value.Kind, key, "a list");
        return [];
    }

    private static Phrase ToPhrase(YamlValue.Text text) =>
        new(text.Value, text.Position.File, text.Position.Line, text.Position.Column);
}
