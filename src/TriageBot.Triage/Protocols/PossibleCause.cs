using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One of the seven causes of the article.</summary>
public sealed record PossibleCause
{
    /// <summary>Id of <c>article.md</c>: <c>posture_lifting_sitting</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Position in the table, from 0: the last tie-breaker of the ranking.</summary>
    public required int Index { get; init; }

    /// <summary>Its patterns; the best one counts.</summary>
    public required IReadOnlyList<CausePattern> Patterns { get; init; }

    /// <summary>When it must not be shown (rules that demand a doctor first). May read fired rules.</summary>
    public required Condition HiddenWhen { get; init; }

    /// <summary>Ids of the article's statements that it carries.</summary>
    public required IReadOnlyList<string> Covers { get; init; }

    /// <summary>The ids of its sources.</summary>
    public required IReadOnlyList<string> Sources { get; init; }
}
