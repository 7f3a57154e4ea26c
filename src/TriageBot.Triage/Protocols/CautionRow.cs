using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One row of the caution matrix: what an answer means for each measure.</summary>
public sealed record CautionRow
{
    /// <summary>Id of the row; its text names the reason: <c>caution_fever</c>.</summary>
    public required string Id { get; init; }

    /// <summary>When it applies.</summary>
    public required Condition When { get; init; }

    /// <summary>Column to cell. Columns that are not named are not touched.</summary>
    public required IReadOnlyDictionary<string, Cell> Cells { get; init; }

    /// <summary>What to do with a measure. Where several rows apply, the strictest counts: hide, then ask, then note.</summary>
    /// <param name="Effect">The effect.</param>
    /// <param name="Note">Id of a text that is shown with the measure; null for the row's own reason.</param>
    public sealed record Cell(Effect Effect, string? Note);

    /// <summary>Effects, mildest first.</summary>
    public enum Effect
    {
        /// <summary>Show with a note.</summary>
        Note,

        /// <summary>Show only with the advice to ask a doctor or pharmacist first.</summary>
        Ask,

        /// <summary>Do not show; say why.</summary>
        Hide,
    }
}
