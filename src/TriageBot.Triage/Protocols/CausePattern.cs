using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>How well answers fit a cause. A cause has one pattern or more; the best one counts.</summary>
public sealed record CausePattern
{
    /// <summary>Id of the pattern: <c>c5_degen</c>; its text explains this form of the cause.</summary>
    public required string Id { get; init; }

    /// <summary>At least one anchor answer: without it the cause is not shown.</summary>
    public required Condition Anchor { get; init; }

    /// <summary>What speaks for (positive points) and against (negative points).</summary>
    public required IReadOnlyList<Weight> Weights { get; init; }

    /// <summary>When it may reach "fits well"; null for always.</summary>
    public Condition? MayFitWell { get; init; }

    /// <summary>Points for or against a cause when a condition holds.</summary>
    /// <param name="When">The condition.</param>
    /// <param name="Points">Positive: speaks for; negative: speaks against.</param>
    public sealed record Weight(Condition When, int Points);
}
