namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in ids and in what they name: TB03.</summary>
internal static class IdRules
{
    public static readonly DiagnosticRule Malformed = new(
        "TB0301", "A malformed id",
        "'{0}' cannot be an id. Use small letters, digits and '_', beginning with a letter{1}.",
        "Ids travel to other programs and stay in records, so they keep to a small set of letters.");

    public static readonly DiagnosticRule Duplicate = new(
        "TB0302", "An id is given twice",
        "The {0} '{1}' is already defined {2}. Rename one of the two, or remove it.",
        "Two things with one id cannot be told apart: one of them would be lost.");

    public static readonly DiagnosticRule NameTaken = new(
        "TB0303", "A definition with the name of a fact",
        "'{0}' is the name of a fact, so a definition cannot have it. Rename the definition.",
        "Conditions name facts and definitions alike; the same name for both would be read as one of them.");

    public static readonly DiagnosticRule UnknownFact = new(
        "TB0304", "An unknown fact or definition",
        "'{0}' is neither a fact nor a definition. {1}",
        "Facts are the ids of options and the free facts; definitions are named in protocol.yaml.");

    public static readonly DiagnosticRule UnknownQuestion = new(
        "TB0305", "An unknown question",
        "There is no question '{0}'. {1} Questions are defined in protocol.yaml.",
        "Most often a question was renamed or removed, and this place was forgotten.");

    public static readonly DiagnosticRule UnknownRule = new(
        "TB0306", "An unknown rule",
        "There is no rule '{0}'. {1} Rules are defined in urgency.yaml.",
        "Most often a rule was renamed or removed, and this place was forgotten.");

    public static readonly DiagnosticRule UnknownCause = new(
        "TB0307", "An unknown cause",
        "There is no cause '{0}'. {1}",
        "Causes are defined in causes.yaml.");

    public static readonly DiagnosticRule UnknownSource = new(
        "TB0308", "An unknown source",
        "There is no source '{0}'. {1} New sources are added to sources.yaml.",
        "Every medical statement can be traced to a publication in sources.yaml.");

    public static readonly DiagnosticRule UnknownColumn = new(
        "TB0309", "An unknown column",
        "The caution matrix has no column '{0}'. {1}",
        "Columns are listed at the top of cautions.yaml. With a wrong name a measure would be shown to people it may harm.");

    public static readonly DiagnosticRule UnknownPlace = new(
        "TB0310", "An unknown place",
        "There is no place '{0}' to go to. {1}",
        "A place has a button and a telephone number of its own, so only these are known.");

    public static readonly DiagnosticRule UnknownLevel = new(
        "TB0311", "An unknown level",
        "There is no level '{0}'. {1}",
        "There are five levels of urgency.");

    public static readonly DiagnosticRule UnknownTimescale = new(
        "TB0312", "An unknown time scale",
        "There is no time scale '{0}'. {1}",
        "Appointments are sorted by a few fixed time scales.");

    public static readonly DiagnosticRule UnknownSection = new(
        "TB0313", "An unknown section",
        "There is no section '{0}'. {1}",
        "Sections are listed at the top of protocol.yaml.");

    public static readonly DiagnosticRule UnknownOption = new(
        "TB0314", "An unknown option",
        "The question '{0}' has no option '{1}'. {2}",
        "Options are defined with their question in protocol.yaml.");

    public static readonly DiagnosticRule NotTheFolder = new(
        "TB0315", "The id is not the folder's name",
        "The protocol calls itself '{0}', but its folder is '{1}'. Give both the same name.",
        "The protocol is found by its folder and named by its id; they must not differ.");

    public static readonly DiagnosticRule NoSource = new(
        "TB0316", "No source",
        "This {0} names no source. Add 'sources: […]' with at least one id of sources.yaml.",
        "Every sentence of a result can be traced to a source. What has none must not be told.");

    public static readonly DiagnosticRule UnusedSource = new(
        "TB0317", "A source that nothing names",
        "Nothing names the source '{0}'. Name it where it is used, or remove it.",
        "The list of sources is shown to readers: it should hold what the content rests on.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule Repeated = new(
        "TB0318", "An entry is given twice",
        "'{0}' stands twice in '{1}'. Remove one of the two.",
        "The second one changes nothing, so something else may have been meant.");

    public static readonly DiagnosticRule UnusedSection = new(
        "TB0319", "A section without questions",
        "No question belongs to the section '{0}'. Remove it, or give it a question.",
        "A section without questions would be announced and then be empty.");

    public static readonly DiagnosticRule UnusedDefinition = new(
        "TB0320", "A definition that nothing uses",
        "No condition uses the definition '{0}'. Use it, or remove it.",
        "It may be left over, or a condition that should use it has another name in it.",
        DiagnosticSeverity.Warning);

    public static readonly DiagnosticRule UnusedColumn = new(
        "TB0321", "A column that no measure has",
        "No measure has the column '{0}', so its cautions have no effect. Give it to a measure, or remove it.",
        "Cautions reach a measure only through its column.");

    public static readonly DiagnosticRule MalformedCover = new(
        "TB0322", "A malformed article id",
        "'{0}' cannot be the id of a statement of the article. Use small letters, digits and '_', such as therapy_heat_mode.",
        "The ids under 'covers' show which statement of the source article an item carries.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        Malformed, Duplicate, NameTaken, UnknownFact, UnknownQuestion, UnknownRule, UnknownCause, UnknownSource,
        UnknownColumn, UnknownPlace, UnknownLevel, UnknownTimescale, UnknownSection, UnknownOption, NotTheFolder, NoSource,
        UnusedSource, Repeated, UnusedSection, UnusedDefinition, UnusedColumn, MalformedCover,
    ];
}
