namespace TriageBot.Language.Definitions;

/// <summary>The words for a feast day that people count from.</summary>
/// <param name="From">Its first day: <c>12-24</c>, or <c>easter-2</c> counted from Easter Sunday.</param>
/// <param name="To">Its last day, in the same notation.</param>
/// <param name="Phrases">The words.</param>
public sealed record HolidayWords(string From, string To, IReadOnlyList<Phrase> Phrases);
