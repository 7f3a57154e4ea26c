namespace TriageBot.Language.Lexicons;

/// <summary>A group of words for a strength of pain.</summary>
internal sealed record StrengthGroup(int Group, double Min, double Max);
