namespace TriageBot.Language.Definitions;

/// <summary>Words for a strength of pain.</summary>
/// <param name="Min">The lowest value that they mean, from 0.</param>
/// <param name="Max">The highest value that they mean, up to 10.</param>
/// <param name="Phrases">The words.</param>
public sealed record StrengthWords(double Min, double Max, IReadOnlyList<Phrase> Phrases);
