using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>
/// A safety property, written from the red-flag table and not from the rules: whoever has this, whatever else is answered,
/// gets at least this level. The proof fails when a rule no longer keeps it.
/// </summary>
/// <param name="Id">Id of the red flag or combination.</param>
/// <param name="When">The answers.</param>
/// <param name="AtLeast">The level below which no result may lie.</param>
/// <param name="Sources">The ids of its sources.</param>
public sealed record SafetyFloor(string Id, Condition When, Level AtLeast, IReadOnlyList<string> Sources);
