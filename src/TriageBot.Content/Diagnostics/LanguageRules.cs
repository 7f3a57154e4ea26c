namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in the word files: TB08.</summary>
internal static class LanguageRules
{
    public static readonly DiagnosticRule Unreadable = new(
        "TB0801", "A phrase that cannot be read",
        "The phrase '{0}' means nothing to the reader. {1}",
        "It would never be heard. The notation stands in dialogs/language/README.md.");

    public static readonly DiagnosticRule NoWordFiles = new(
        "TB0802", "A language without words",
        "There is no word file for the language '{0}'. Add one in language/{0}.",
        "What people type in this language would not be understood, warning signs included.");

    public static readonly DiagnosticRule UnknownFact = new(
        "TB0803", "Words for a fact that facts.yaml does not know",
        "'{0}' is no fact of facts.yaml. {1}",
        "Its words would be read and forgotten.");

    public static readonly DiagnosticRule FactOfNothing = new(
        "TB0804", "A fact that no protocol has",
        "No option and no free fact of a protocol is called '{0}'. {1}",
        "Whatever is heard of it is lost: most often it was renamed in the protocol.");

    public static readonly DiagnosticRule Unhearable = new(
        "TB0805", "A warning sign that cannot be heard",
        "The protocol '{0}' asks for '{1}', but facts.yaml does not list it. Add it there, and words for it in every language.",
        "People write their warning signs before they are asked for them.");

    public static readonly DiagnosticRule NoWords = new(
        "TB0806", "A fact without words",
        "The language '{0}' has no words for '{1}'. Add them under 'facts' in one of its files.",
        "In this language nobody could tell it.");

    public static readonly DiagnosticRule UnknownLevel = new(
        "TB0807", "An alarm level that is not listed",
        "'{0}' stands under 'alarm', but not in 'levels'. {1}",
        "The alarm would not be raised.");

    public static readonly DiagnosticRule GroupMissing = new(
        "TB0808", "A group of grammar is missing",
        "The language '{0}' has no group '{1}', which the reader knows by name. Add it under 'words', with an empty list if need be.",
        "Without it denial, other people or the past are misread.");

    public static readonly DiagnosticRule ClaimedTwice = new(
        "TB0809", "Two facts claim one phrase",
        "The phrase '{0}' already means '{1}' ({2}); here it means '{3}' too. Keep it at one of them, or make it sharper.",
        "One of the two would be raised though the person did not say it.");

    public static readonly DiagnosticRule ExampleNotHeard = new(
        "TB0810", "An example that is not heard",
        "The sentence '{0}' is an example of '{1}', but it is not heard in it. Add the phrase that is missing, or mend the example.",
        "An example shows what the words must understand.");

    public static readonly DiagnosticRule CounterExampleHeard = new(
        "TB0811", "A counter example that is heard",
        "The sentence '{0}' must not mean '{1}', but '{2}' in it does. Make the phrase sharper, or mend the counter example.",
        "A counter example shows what the words must not understand.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        Unreadable, NoWordFiles, UnknownFact, FactOfNothing, Unhearable, NoWords, UnknownLevel, GroupMissing, ClaimedTwice,
        ExampleNotHeard, CounterExampleHeard,
    ];
}
