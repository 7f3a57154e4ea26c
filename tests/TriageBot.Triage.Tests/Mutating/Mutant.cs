using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Mutating;

/// <summary>A rule that was weakened: it fires for fewer people, or demands less.</summary>
/// <param name="Done">What was done: <c>without 'mid'</c>.</param>
/// <param name="Rule">The weaker rule.</param>
internal sealed record Mutant(string Done, UrgencyRule Rule);
