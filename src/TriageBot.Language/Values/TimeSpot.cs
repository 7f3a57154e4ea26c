namespace TriageBot.Language.Values;

/// <summary>A time that the text names, as days before now, with the tokens that name it.</summary>
/// <param name="MinDaysAgo">The shortest time ago.</param>
/// <param name="MaxDaysAgo">The longest time ago.</param>
/// <param name="First">Its first token.</param>
/// <param name="Last">Its last token.</param>
/// <param name="Kind">What kind of words name it.</param>
internal readonly record struct TimeSpot(double MinDaysAgo, double MaxDaysAgo, int First, int Last, TimeSpotKind Kind = TimeSpotKind.Calendar);
