using TriageBot.Language.Definitions;
using TriageBot.Language.Findings;
using TriageBot.Language.Phrases;
using TriageBot.Language.Words;

namespace TriageBot.Language.Lexicons;

/// <summary>Turns the words and rules of a language file into what a reader of text needs.</summary>
internal sealed class LexiconCompiler(LanguageDefinition definition)
{
    /// <summary>The group of phrases whose words mean nothing.</summary>
    public const string Ignored = "ignored";

    private readonly GroupTable _groups = new();
    private readonly List<LexiconProblem> _problems = [];
    private readonly List<HolidayGroup> _holidays = [];
    private readonly List<StrengthGroup> _strengths = [];
    private readonly List<CommandGroups> _commands = [];

    public IReadOnlyList<LexiconProblem> Problems => _problems;

    public LexiconParts Compile()
    {
        NameGroups();
        AddWords();
        AddValues();
        var rules = AddFacts();
        var numbers = new NumberTable(definition).Register(_groups);
        foreach (var plain in definition.PlainWords)
        {
            _groups.Pattern(plain.Text);
        }

        var phrases = new PhraseRanks(_groups).Compile(_problems);
        return new LexiconParts(
            new Vocabulary(_groups.Patterns, definition.Endings, definition.Linkers, Dialect()),
            new PhraseMatcher(phrases.GroupsOfPattern, phrases.Phrases, _groups.Count),
            new RuleMatcher(rules),
            _groups.Names,
            _groups.Count,
            _groups.Layers(),
            numbers.Values(_groups.Patterns.Count),
            _holidays,
            _strengths,
            _commands);
    }

    private Dialect Dialect()
    {
        var sounds = new List<SoundShift>();
        foreach (var sound in definition.Dialects.Sounds)
        {
            if (SoundShift.Parse(sound.Text) is { } shift)
            {
                sounds.Add(shift);
            }
            else
            {
                _problems.Add(new(sound, $"'{sound.Text}' is no shift of sounds. Write 'oi > ei', '^g > ge' for the begin of a word, 'a$ > en' for its end."));
            }
        }

        var spellings = definition.Dialects.Spellings.SelectMany(word => word.Spellings.Select(spelling => (word.Standard, spelling.Text)));
        return new Dialect(spellings, sounds);
    }

    private void NameGroups()
    {
        _groups.Define(Ignored, GroupLayer.Hides);
        foreach (var words in definition.Words)
        {
            if (!_groups.Define(words.Id, Layer(words)))
            {
                var place = words.Phrases.Count > 0 ? words.Phrases[0] : new Phrase(words.Id);
                _problems.Add(new(place, $"The group '{words.Id}' is defined twice. Put its words under one name."));
            }
        }
    }

    private static GroupLayer Layer(WordGroup words) =>
        words.IsAside ? GroupLayer.Aside : words.KeepsParts ? GroupLayer.KeepsParts : GroupLayer.Hides;

    private void AddWords()
    {
        AddPhrases(_groups.Names[Ignored], definition.Ignored);
        foreach (var words in definition.Words)
        {
            AddPhrases(_groups.Names[words.Id], words.Phrases);
        }
    }

    private void AddValues()
    {
        foreach (var holiday in definition.Holidays)
        {
            if (FeastDay.Parse(holiday.From) is { } from && FeastDay.Parse(holiday.To) is { } to)
            {
                _holidays.Add(new(AddUnnamed(holiday.Phrases), from, to));
            }
            else
            {
                _problems.Add(new(holiday.Phrases[0], $"'{holiday.From}' to '{holiday.To}' are not days. Write 12-24 or easter-2."));
            }
        }

        foreach (var strength in definition.Strengths)
        {
            _strengths.Add(new(AddUnnamed(strength.Phrases), strength.Min, strength.Max));
        }

        foreach (var command in definition.Commands)
        {
            _commands.Add(new(command.Id, AddUnnamed(command.Alone), AddUnnamed(command.Phrases)));
        }
    }

    private List<Rule> AddFacts()
    {
        var numbers = definition.Kinds.Select((kind, number) => (kind.Id, number)).ToDictionary(fact => fact.Id, fact => fact.number);
        var rules = new List<Rule>();
        foreach (var fact in definition.Facts)
        {
            if (numbers.TryGetValue(fact.Id, out var number))
            {
                AddRules(rules, number, RuleKind.Present, fact.Present);
                AddRules(rules, number, RuleKind.Lost, fact.Lost);
                AddRules(rules, number, RuleKind.Normal, fact.Normal);
                AddRules(rules, number, RuleKind.Ask, fact.Ask);
            }
        }

        return rules;
    }

    private void AddRules(List<Rule> rules, int fact, RuleKind kind, IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            var pieces = new List<int>();
            var without = new List<(int Group, bool InClause)>();
            var isFar = false;
            foreach (var (piece, sign) in PhraseNotation.Pieces(phrase.Text))
            {
                isFar |= sign == "++";
                var group = GroupOf(phrase with { Text = piece });
                if (sign is "-" or "--")
                {
                    without.Add((group, sign == "-"));
                }
                else
                {
                    pieces.Add(group);
                }
            }

            if (!pieces.Contains(-1) && !without.Exists(other => other.Group < 0))
            {
                rules.Add(new Rule(fact, kind, [.. pieces], isFar, [.. without], phrase));
            }
        }
    }

    private int GroupOf(Phrase piece)
    {
        if (piece.Text.StartsWith('<') && piece.Text.IndexOf('>', StringComparison.Ordinal) == piece.Text.Length - 1
            && _groups.Group(piece.Text.Trim('<', '>')) is { } group)
        {
            return group;
        }

        var known = _groups.Unnamed(piece.Text);
        return known >= 0 ? known : AddPhrase(_groups.DefineUnnamed(piece.Text, GroupLayer.KeepsParts), piece) ? _groups.Unnamed(piece.Text) : -1;
    }

    private int AddUnnamed(IReadOnlyList<Phrase> phrases)
    {
        var group = _groups.DefineUnnamed(null, GroupLayer.Aside);
        AddPhrases(group, phrases);
        return group;
    }

    private void AddPhrases(int group, IReadOnlyList<Phrase> phrases)
    {
        foreach (var phrase in phrases)
        {
            AddPhrase(group, phrase);
        }
    }

    private bool AddPhrase(int group, Phrase phrase)
    {
        if (PhraseNotation.Read(phrase.Text, _groups, out var message) is { } variants)
        {
            _groups.AddVariants(group, phrase, variants);
            return true;
        }

        _problems.Add(new(phrase, message ?? $"'{phrase.Text}' cannot be read."));
        return false;
    }
}
