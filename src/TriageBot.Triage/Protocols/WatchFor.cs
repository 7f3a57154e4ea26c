using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>One line of the safety net: what to watch for, or when to come back.</summary>
/// <param name="Id">Id of the text.</param>
/// <param name="Levels">The levels at which it is shown.</param>
/// <param name="When">When it is shown; null for always.</param>
/// <param name="Sources">The ids of its sources.</param>
public sealed record WatchFor(string Id, IReadOnlyList<Level> Levels, Condition? When, IReadOnlyList<string> Sources);
