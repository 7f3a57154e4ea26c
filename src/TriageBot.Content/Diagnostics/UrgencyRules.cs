namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in the decision table, the stops and the advice: TB06.</summary>
internal static class UrgencyRules
{
    public static readonly DiagnosticRule WhenOrOtherwise = new(
        "TB0601", "A rule needs 'when' or 'otherwise'",
        "The rule '{0}' has {1}. Give it 'when: …', or 'otherwise: true' for the one rule that fires when no other does.",
        "A rule without a condition would fire for everybody.");

    public static readonly DiagnosticRule OneOtherwise = new(
        "TB0602", "Exactly one rule fires otherwise",
        "{0} Exactly one rule of the level self_care has 'otherwise: true'.",
        "A person to whom no rule applies still needs a result: self-care, with the safety net.");

    public static readonly DiagnosticRule WithinForConsultation = new(
        "TB0603", "The time scale does not fit the level",
        "The rule '{0}' of the level {1} {2}",
        "Only an appointment has a time scale of its own (1-3d, 1w, 1-2w, 2-4w); the other levels say when by themselves.");

    public static readonly DiagnosticRule NeverDecides = new(
        "TB0604", "A rule that never decides",
        "Whenever the rule '{0}' fires, {1} at least as urgently. Remove it, or correct its condition or level.",
        "A rule that changes no result is dead: most often its condition or its level is wrong.");

    public static readonly DiagnosticRule NoFallbackAdvice = new(
        "TB0605", "A level without general advice",
        "The level {0} has no advice without 'when'. Add one as its last advice.",
        "Whoever reaches the level must get a text, also when no special one applies.");

    public static readonly DiagnosticRule AdviceUnreachable = new(
        "TB0606", "Advice that is never given",
        "The advice '{0}' is never given: '{1}' before it has no 'when' and always applies. Put '{0}' before it.",
        "The first advice of the level that applies is shown.");

    public static readonly DiagnosticRule OnlyFromNotLower = new(
        "TB0607", "'only_from' is not below the rule's level",
        "The rule '{0}' has the level {1} and is read from {2} on. 'only_from' must be a lower level.",
        "Such a rule raises a level that other rules already reached; from its own level on there is nothing to raise.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        WhenOrOtherwise, OneOtherwise, WithinForConsultation, NeverDecides, NoFallbackAdvice, AdviceUnreachable,
        OnlyFromNotLower,
    ];
}
