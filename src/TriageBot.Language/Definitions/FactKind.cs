namespace TriageBot.Language.Definitions;

/// <summary>What holds for a fact in every language.</summary>
/// <param name="Id">The fact.</param>
/// <param name="Alarm">The level that the fact alone raises, or null.</param>
/// <param name="Clarify">True when an uncertain finding is worth a question of its own.</param>
/// <param name="Lasting">True when it counts although it is long ago, such as cancer.</param>
/// <param name="Event">True when it is told in the past tense although it matters now, such as a fall.</param>
/// <param name="Then">A fact to ask about when this one is heard and the text says nothing of the other, or null.</param>
public sealed record FactKind(string Id, string? Alarm = null, bool Clarify = false, bool Lasting = false, bool Event = false, string? Then = null);
