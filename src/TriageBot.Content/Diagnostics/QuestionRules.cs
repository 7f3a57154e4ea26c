namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in questions and their options: TB05.</summary>
internal static class QuestionRules
{
    public static readonly DiagnosticRule WrongForType = new(
        "TB0501", "A key that does not fit the type",
        "A question of the type '{0}' {1}",
        "Single and multiple choices have options; numbers and scales have bounds and say what they measure.");

    public static readonly DiagnosticRule UnsureWithoutFact = new(
        "TB0502", "'unsure' does not say what it counts as",
        "Write '{{id: unsure, fact: …}}': the fact that 'not sure' states, or 'fact: none' when it may count as no.",
        "Not knowing a warning sign counts as having it. What it counts as must be decided, not left open.");

    public static readonly DiagnosticRule NothingToCheck = new(
        "TB0503", "A check of 'unsure' without 'unsure'",
        "'{0}' has 'check_unsure: true', but no option 'unsure'. Add the option, or remove the key.",
        "The item-by-item check begins when a person chooses 'not sure'.");

    public static readonly DiagnosticRule MeasuredTwice = new(
        "TB0504", "Two questions measure the same",
        "'{0}' measures the {1}, but so does '{2}' on line {3}. Only one question may.",
        "Conditions on age and strength would not know which of the answers they read.");

    public static readonly DiagnosticRule NotACard = new(
        "TB0505", "A card that the question cannot stand on",
        "'{0}' cannot stand on the card of '{1}': {2}",
        "A follow-up stands on the card of a question that was asked before and has a card of its own.");

    public static readonly DiagnosticRule Unreachable = new(
        "TB0506", "A question that is never asked",
        "No answers lead to the question '{0}': its condition can never hold. Correct the condition, or remove the question.",
        "A question that nobody is asked cannot protect anybody.");

    public static readonly DiagnosticRule OptionUnreachable = new(
        "TB0507", "An option that is never offered",
        "No answers lead to the option '{0}' of '{1}': its condition can never hold where the question is asked.",
        "An option that nobody sees cannot be chosen.");

    public static readonly DiagnosticRule OptionUnread = new(
        "TB0508", "An option that changes nothing",
        "Nothing reads the fact '{0}' of this option: no rule, cause, measure, caution, safety-net line or question. "
        + "Use it in a condition, or write '{{id: {1}, fact: none}}' if it is meant to change nothing.",
        "Most often a rule was forgotten or names another id: the person's answer would be lost.");

    public static readonly DiagnosticRule FreeFactUnread = new(
        "TB0509", "A free fact that changes nothing",
        "Nothing reads the free fact '{0}'. Use it in a condition, or remove it.",
        "Free facts come from free text; one that nothing reads loses what the person said.");

    public static readonly DiagnosticRule FreeFactHasOption = new(
        "TB0510", "A free fact that is an option",
        "'{0}' is listed as a free fact, but an option of '{1}' states it. Remove it from 'free_facts'.",
        "Free facts are those that no option states.");

    public static readonly DiagnosticRule BoundsReversed = new(
        "TB0511", "Bounds the wrong way round",
        "The smallest number ({0}) must be less than the largest ({1}). Correct 'min' or 'max'.",
        "No number would be accepted as an answer.");

    public static readonly DiagnosticRule RequiredAfterEmergency = new(
        "TB0512", "A required question after the emergency result",
        "'{0}' is asked only after an emergency result, so nothing may wait for it. Add 'required: false'.",
        "The advice to get help is given first and never waits for an answer.");

    public static readonly DiagnosticRule ExcludesItself = new(
        "TB0513", "An option that excludes itself",
        "The option '{0}' lists itself under 'excludes'. Remove it there.",
        "It could never be chosen.");

    public static readonly DiagnosticRule NoCautionsQuestion = new(
        "TB0514", "Nobody asks for the cautions",
        "The measure '{0}' needs the cautions to be asked, but no question has 'for_measures: true'.",
        "Without the question the measure would be shown to people whom it may harm.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        WrongForType, UnsureWithoutFact, NothingToCheck, MeasuredTwice, NotACard, Unreachable, OptionUnreachable,
        OptionUnread, FreeFactUnread, FreeFactHasOption, BoundsReversed, RequiredAfterEmergency, ExcludesItself,
        NoCautionsQuestion,
    ];
}
