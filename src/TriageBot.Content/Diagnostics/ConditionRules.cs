namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in conditions: TB04.</summary>
internal static class ConditionRules
{
    public static readonly DiagnosticRule Malformed = new(
        "TB0401", "Not a condition",
        "Here stands {0}, which is not a condition. {1}",
        "A condition is the id of a fact or definition, or a mapping with exactly one of the known keys.");

    public static readonly DiagnosticRule NotAllowedHere = new(
        "TB0402", "A form that is not allowed here",
        "'{0}' cannot stand in {1}: {2}",
        "Rules and causes are worked out after the answers. What is decided before them cannot depend on them.");

    public static readonly DiagnosticRule EmptyRange = new(
        "TB0403", "A range without numbers in it",
        "No {0} is {1}. Give 'at_least', 'below' or both, the smaller one first.",
        "'at_least' is the first number inside, 'below' the first one outside again.");

    public static readonly DiagnosticRule ImpossibleCount = new(
        "TB0404", "A count that is always or never reached",
        "Of {0} facts, {1}. Give 'exactly', 'at_least' or 'at_most' so that it depends on the answers.",
        "A count that no answers can change is not a condition.");

    public static readonly DiagnosticRule DefinitionCycle = new(
        "TB0405", "Definitions that need each other",
        "The definition '{0}' needs itself: {1}. Write one of them without the other.",
        "A definition that rests on itself has no meaning.");

    public static readonly DiagnosticRule NeverHolds = new(
        "TB0406", "A condition that can never hold",
        "No answers can fulfil this condition of {0}. Look for ages that exclude each other, options of one question "
        + "that cannot be chosen together, or a question that is not asked in this case.",
        "What depends on it would never be shown or decided.");

    public static readonly DiagnosticRule NothingMeasures = new(
        "TB0407", "A quantity that no question asks for",
        "'{0}' cannot be used: {1}.",
        "A condition can only read what a question asks for.");

    public static readonly DiagnosticRule AskedLater = new(
        "TB0408", "A condition on a question that is asked later",
        "'{0}' is answered by '{1}', which is asked after '{2}'. A condition reads earlier questions only: move one of the two.",
        "When the question is due, the answer is not known yet, so the condition could never hold.");

    public static readonly DiagnosticRule AskedHere = new(
        "TB0409", "A condition on the question itself",
        "'{0}' is answered by '{1}' itself, so it cannot decide whether '{1}' is asked or what it offers.",
        "A condition of a question reads earlier questions only.");

    public static IReadOnlyList<DiagnosticRule> All =>
    [
        Malformed, NotAllowedHere, EmptyRange, ImpossibleCount, DefinitionCycle, NeverHolds, NothingMeasures, AskedLater,
        AskedHere,
    ];
}
