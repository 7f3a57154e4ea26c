using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>The result of an interview, with everything that explains it. Ids only, no sentence.</summary>
public sealed record Assessment
{
    /// <summary>Id and version of the protocol.</summary>
    public required string Protocol { get; init; }

    /// <summary>The highest level that any rule demands; null while required questions are open and no rule fired.</summary>
    public required Level? Level { get; init; }

    /// <summary>Required questions that are open, by id. While there are any, a level is a minimum.</summary>
    public required IReadOnlyList<string> Open { get; init; }

    /// <summary>Every rule that fired, most urgent first, then the sooner, then in the order of the table.</summary>
    public required IReadOnlyList<FiredRule> Rules { get; init; }

    /// <summary>Id of the result text; null without a level.</summary>
    public required string? Advice { get; init; }

    /// <summary>Where to go: <c>112</c>, <c>emergency_department</c>, <c>practice</c>, <c>116117</c>, <c>home</c> or a special place.</summary>
    public required string? Place { get; init; }

    /// <summary>Within what time; null without a level.</summary>
    public required Timescale? Within { get; init; }

    /// <summary>What can be said about causes.</summary>
    public required CauseAnswer CauseAnswer { get; init; }

    /// <summary>At most three causes, best first.</summary>
    public required IReadOnlyList<RankedCause> Causes { get; init; }

    /// <summary>Measures of every kind that are shown, in the order of the content.</summary>
    public required IReadOnlyList<Suggestion> Suggestions { get; init; }

    /// <summary>Measures that would fit but are not shown, and why.</summary>
    public required IReadOnlyList<Withheld> Withheld { get; init; }

    /// <summary>Ids of the safety net: what to watch for, when to come back.</summary>
    public required IReadOnlyList<string> SafetyNet { get; init; }
}
