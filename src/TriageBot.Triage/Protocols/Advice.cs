using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>Which of the result texts of a level is shown: the first that applies.</summary>
public sealed record Advice
{
    /// <summary>Id of the text: <c>emergency_nerve</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The level it belongs to.</summary>
    public required Level Level { get; init; }

    /// <summary>When it applies; null for otherwise. May read fired rules.</summary>
    public Condition? When { get; init; }

    /// <summary>Id of the place to go, or null for the place of the level.</summary>
    public string? Place { get; init; }
}
