namespace TriageBot.Triage.Assessing;

/// <summary>A measure, or a part of one, that would fit but is not shown.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Part">Id of the part.</param>
/// <param name="Reasons">Ids of the caution rows that forbid it.</param>
/// <param name="Because">The answers behind them.</param>
public sealed record Withheld(
    string Measure, string Part, IReadOnlyList<string> Reasons, IReadOnlyList<Evidence> Because);
