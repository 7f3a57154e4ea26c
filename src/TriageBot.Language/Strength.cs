namespace TriageBot.Language;

/// <summary>How strong the pain is now, from 0 (none) to 10 (worst); an interval when the words leave room.</summary>
/// <param name="Min">The lowest value that fits.</param>
/// <param name="Max">The highest value that fits.</param>
public sealed record Strength(double Min, double Max);
