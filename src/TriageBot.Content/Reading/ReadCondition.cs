using TriageBot.Content.Diagnostics;
using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Reading;

/// <summary>A condition with its place and what it belongs to, for the checks that come after reading.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Scope">What it belongs to.</param>
/// <param name="Position">Where it stands.</param>
internal sealed record ReadCondition(Condition Condition, ConditionScope Scope, FilePosition Position);
