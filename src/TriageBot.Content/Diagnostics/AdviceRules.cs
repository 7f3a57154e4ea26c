namespace TriageBot.Content.Diagnostics;

/// <summary>Mistakes in causes, measures and cautions: TB07.</summary>
internal static class AdviceRules
{
    public static readonly DiagnosticRule MeasureAtEmergency = new(
        "TB0701", "A measure at an emergency level",
        "The measure '{0}' names the level {1}. At emergency levels no measure is shown: remove the level.",
        "Whoever needs help at once must not be kept busy with tips.");

    public static readonly DiagnosticRule ColumnAndParts = new(
        "TB0702", "A measure with both a column and parts",
        "The measure '{0}' has 'column' and 'parts'. Give the column to each part instead.",
        "Every part has cautions of its own.");

    public static readonly DiagnosticRule NoPoints = new(
        "TB0703", "A weight without points",
        "This weight has 0 points. Give it points for (1, 2, …) or against (-1, -2, …), or remove it.",
        "A weight of 0 changes nothing.");

    public static readonly DiagnosticRule NothingToAskFor = new(
        "TB0704", "Cautions are needed, but nothing can forbid the measure",
        "The measure '{0}' has 'needs_cautions: true', but no column. Give it a column, or remove the key.",
        "The cautions reach a measure only through its column of the caution matrix.");

    public static readonly DiagnosticRule CauseNeverShown = new(
        "TB0705", "A pattern that can never be shown",
        "The weights of the pattern '{0}' sum up to {1} points at most, but a cause is shown from {2} points on.",
        "The cause would never be named by this pattern.");

    public static IReadOnlyList<DiagnosticRule> All =>
        [MeasureAtEmergency, ColumnAndParts, NoPoints, NothingToAskFor, CauseNeverShown];
}
