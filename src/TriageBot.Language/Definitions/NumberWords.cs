namespace TriageBot.Language.Definitions;

/// <summary>The words for one number.</summary>
/// <param name="Value">The number.</param>
/// <param name="Words">The words, without phrases.</param>
public sealed record NumberWords(double Value, IReadOnlyList<Phrase> Words);
