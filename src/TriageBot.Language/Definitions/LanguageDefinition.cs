namespace TriageBot.Language.Definitions;

/// <summary>Everything that the understanding of one language is built from. The content reader fills it.</summary>
public sealed record LanguageDefinition
{
    /// <summary>The language, such as <c>de</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The facts and what holds for them in every language.</summary>
    public required IReadOnlyList<FactKind> Kinds { get; init; }

    /// <summary>The alarm levels, mildest first.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    /// <summary>Word groups: the vocabulary, and the groups of grammar that the reader knows by name.</summary>
    public required IReadOnlyList<WordGroup> Words { get; init; }

    /// <summary>How each fact is said.</summary>
    public required IReadOnlyList<FactWords> Facts { get; init; }

    /// <summary>Phrases whose words mean nothing here: figures of speech, homonyms.</summary>
    public IReadOnlyList<Phrase> Ignored { get; init; } = [];

    /// <summary>Words that are known and mean nothing here, so that they are not taken for a misspelt other word.</summary>
    public IReadOnlyList<Phrase> PlainWords { get; init; } = [];

    /// <summary>Endings that a word may take.</summary>
    public IReadOnlyList<string> Endings { get; init; } = [];

    /// <summary>Letters that join the parts of a compound word.</summary>
    public IReadOnlyList<string> Linkers { get; init; } = [];

    /// <summary>How dialects write the language.</summary>
    public DialectWords Dialects { get; init; } = DialectWords.None;

    /// <summary>Number words.</summary>
    public IReadOnlyList<NumberWords> Numbers { get; init; } = [];

    /// <summary>Endings that turn a number word into an ordinal, such as <c>ten</c> in "siebten".</summary>
    public IReadOnlyList<string> OrdinalEndings { get; init; } = [];

    /// <summary>The word between units and tens when they are written in one, such as <c>und</c>; empty where not.</summary>
    public string TensJoiner { get; init; } = string.Empty;

    /// <summary>The ending that adds a half, such as <c>einhalb</c>; empty where there is none.</summary>
    public string HalfEnding { get; init; } = string.Empty;

    /// <summary>Feast days.</summary>
    public IReadOnlyList<HolidayWords> Holidays { get; init; } = [];

    /// <summary>Words for a strength of pain.</summary>
    public IReadOnlyList<StrengthWords> Strengths { get; init; } = [];

    /// <summary>Commands.</summary>
    public IReadOnlyList<CommandWords> Commands { get; init; } = [];
}
