using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>A rule that fired.</summary>
/// <param name="Rule">The rule, with its level and sources.</param>
/// <param name="Because">The answers that fired it.</param>
public sealed record FiredRule(UrgencyRule Rule, IReadOnlyList<Evidence> Because);
