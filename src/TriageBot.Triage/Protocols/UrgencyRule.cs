using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One row of the decision table: when the condition holds, at least this level.</summary>
public sealed record UrgencyRule
{
    /// <summary>Id of the decision table: <c>E1</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the table, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The level it demands.</summary>
    public required Level Level { get; init; }

    /// <summary>When it fires; null for the one rule that fires when no other does and every required question is answered.</summary>
    public required Condition? When { get; init; }

    /// <summary>The rule is read only when another rule already gave this level (transport after an emergency); null for always.</summary>
    public Level? OnlyFrom { get; init; }

    /// <summary>Within what time; set by the level unless it is <see cref="Level.Consultation"/>.</summary>
    public required Timescale Within { get; init; }

    /// <summary>Id of a special place to go (<c>paediatrician</c>, <c>antenatal</c>), or null for the place of the level.</summary>
    public string? Place { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
