using System.Globalization;
using TriageBot.Language.Definitions;
using YamlDotNet.RepresentationModel;

namespace TriageBot.Content.Language;

/// <summary>Reads the word files of one language, all files of a folder as one.</summary>
internal sealed class LanguageReader(string language, List<LexiconProblem> problems)
{
    private readonly Dictionary<string, List<Phrase>> _lists = [];
    private readonly Dictionary<string, string> _settings = [];
    private readonly List<WordGroup> _words = [];
    private readonly List<FactWords> _facts = [];
    private readonly List<NumberWords> _numbers = [];
    private readonly List<HolidayWords> _holidays = [];
    private readonly List<StrengthWords> _strengths = [];
    private readonly List<CommandWords> _commands = [];

    public void Add(string file, YamlMappingNode root)
    {
        foreach (var (key, value) in root.Children)
        {
            var node = new LanguageNode(file, value, problems);
            switch (Text(key))
            {
                case "words":
                    _words.AddRange(node.Entries().Select(ReadGroup));
                    break;
                case "facts":
                    _facts.AddRange(node.Entries().Select(ReadFact));
                    break;
                case "numbers":
                    _numbers.AddRange(node.Entries().Select(entry => new NumberWords(Number(entry.Key), entry.Value.Phrases())));
                    break;
                case "holidays":
                    _holidays.AddRange(node.Items().Select(item => new HolidayWords(item.Setting("from"), item.Setting("to"), item.List("words"))));
                    break;
                case "strengths":
                    _strengths.AddRange(node.Items().Select(item => new StrengthWords(Number(item.Setting("from")), Number(item.Setting("to")), item.List("words"))));
                    break;
                case "commands":
                    _commands.AddRange(node.Entries().Select(entry => new CommandWords(entry.Key, entry.Value.List("alone"), entry.Value.List("phrases"))));
                    break;
                case "tens_joiner" or "half_ending":
                    _settings[Text(key)] = node.Text;
                    break;
                case "language":
                    break;
                default:
                    (_lists.TryGetValue(Text(key), out var list) ? list : _lists[Text(key)] = []).AddRange(node.Phrases());
                    break;
            }
        }
    }

    public LanguageDefinition Build(IReadOnlyList<FactKind> kinds, IReadOnlyList<string> levels) => new()
    {
        Language = language,
        Kinds = kinds,
        Levels = levels,
        Words = _words,
        Facts = _facts,
        Ignored = List("ignored"),
        PlainWords = [.. List("plain_words").SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => line with { Text = word }))],
        Endings = [.. List("endings").Select(ending => ending.Text)],
        Linkers = [.. List("linkers").Select(linker => linker.Text)],
        OrdinalEndings = [.. List("ordinal_endings").Select(ending => ending.Text)],
        TensJoiner = _settings.GetValueOrDefault("tens_joiner", string.Empty),
        HalfEnding = _settings.GetValueOrDefault("half_ending", string.Empty),
        Numbers = _numbers,
        Holidays = _holidays,
        Strengths = _strengths,
        Commands = _commands,
    };

    private List<Phrase> List(string key) => _lists.GetValueOrDefault(key, []);

    private static WordGroup ReadGroup((string Key, LanguageNode Value) entry) =>
        entry.Value.IsMapping
            ? new WordGroup(entry.Key, entry.Value.List("words"), entry.Value.Setting("keeps_parts") == "true", entry.Value.Setting("aside") == "true")
            : new WordGroup(entry.Key, entry.Value.Phrases());

    private static FactWords ReadFact((string Key, LanguageNode Value) entry) => new(entry.Key)
    {
        Present = entry.Value.List("present"),
        Lost = entry.Value.List("lost"),
        Normal = entry.Value.List("normal"),
        Ask = entry.Value.List("ask"),
        Examples = entry.Value.List("examples"),
        CounterExamples = entry.Value.List("counter_examples"),
    };

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value ?? string.Empty;
}
