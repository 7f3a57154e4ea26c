namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in sentences: TB09.</summary>
internal static class TextRules
{
    public static readonly DiagnosticRule Missing = new(
        "TB0901", "A text is missing",
        "There is no text '{0}', which {1} needs. Add it here.",
        "Without the text a person would see a hole.");

    public static readonly DiagnosticRule Extra = new(
        "TB0902", "A text that nothing shows",
        "Nothing shows the text '{0}'. {1}",
        "Most often a spelling mistake in the key, or something was renamed in another file.");

    public static readonly DiagnosticRule Untranslated = new(
        "TB0903", "A translation is missing",
        "The text '{0}' stands in {1}, but not here. Translate it here, or remove it there.",
        "German, plain German and English are equal: all show the same. No language stands in for another.");

    public static readonly DiagnosticRule Empty = new(
        "TB0904", "An empty text",
        "The text '{0}' is empty. Write it, or remove the key if it may be left out.",
        "An empty text is most often an unfinished translation.");

    public static readonly DiagnosticRule LabelTooLong = new(
        "TB0905", "A label that is too long for a button",
        "The label has {0} letters, but a button holds {1}. Shorten it and put the rest into 'hint'.",
        "Longer labels are cut off on telephones.");

    public static readonly DiagnosticRule Forbidden = new(
        "TB0906", "A phrase that must not be said",
        "The text holds '{0}'. {1}",
        "The bot gives no diagnosis, promises nothing, names no probabilities, and its texts are not HTML.");

    public static readonly DiagnosticRule UnbalancedBold = new(
        "TB0907", "Bold print that is not closed",
        "There is an odd number of '**' in this text. Put '**' before and after the words that are to be bold.",
        "The rest of the text would be bold, or the stars would be shown.");

    public static readonly DiagnosticRule PlacesDiffer = new(
        "TB0908", "A place to fill in differs between languages",
        "In the text '{0}', {1} is filled in here, but in the language '{2}' {3} is. Use the same places in all languages.",
        "What is filled in for one language would be missing in the other.");

    public static readonly DiagnosticRule MalformedPlace = new(
        "TB0909", "A malformed place to fill in",
        "There is a '{0}' without its partner or without a name between. Write a place as '{{name}}', in small letters.",
        "The brace would be shown to the person.");

    public static readonly DiagnosticRule UnknownPlace = new(
        "TB0910", "A place that nothing fills in",
        "Nothing fills in '{0}' in this text. {1}",
        "The braces would be shown to the person.");

    public static readonly DiagnosticRule DefinedTwice = new(
        "TB0911", "Texts are given in two files",
        "The text '{0}' already stands in {1}; {2} keys of this file are given twice. Keep each in one of the two files.",
        "All texts of a language share one list; one of the two would be lost.");

    public static readonly DiagnosticRule CountryWordUnused = new(
        "TB0912", "A replacement that no sentence needs",
        "No sentence says '{0}', so nothing is replaced. Copy the words from the sentence, or remove the line.",
        "The sentences are written for Germany. When one of them is changed, the words of other countries must follow, or people "
        + "there are told a number that does not exist.");

    public static readonly DiagnosticRule MalformedWording = new(
        "TB0913", "A '|' outside a bracket of wordings",
        "There is a '|' that stands in no bracket of two or three wordings. Write '(for me|for another adult|for my child)', without another bracket inside.",
        "A bracket with '|' holds what is said of oneself, of another adult and of a child. The '|' would be shown to the person.");

    public static readonly DiagnosticRule WordingNotChosen = new(
        "TB0914", "Wordings where nobody is spoken of",
        "The text '{0}' has a bracket of wordings, but the widget's own sentences are the same for everybody. Write one wording.",
        "Only what the bot says knows whom the conversation is about.");

    public static readonly DiagnosticRule SpeaksToReader = new(
        "TB0915", "A text that speaks of the reader although it is about somebody else",
        "For {0} the text still says '{1}'. Write a bracket such as '({2})', or a sentence that fits everybody.",
        "Who answers for another person would be told to lie down, or be asked about their own body.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        Missing, Extra, Untranslated, Empty, LabelTooLong, Forbidden, UnbalancedBold, PlacesDiffer, MalformedPlace,
        UnknownPlace, DefinedTwice, CountryWordUnused, MalformedWording, WordingNotChosen, SpeaksToReader,
    ];
}
