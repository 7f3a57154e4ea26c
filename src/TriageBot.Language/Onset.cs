namespace TriageBot.Language;

/// <summary>When the present complaint began, as an interval of days before now.</summary>
/// <param name="MinDaysAgo">The shortest time ago that fits the words, in days; null when only the course is said.</param>
/// <param name="MaxDaysAgo">The longest time ago that fits the words, in days; null when only the course is said.</param>
/// <param name="Course">How it began or runs.</param>
public sealed record Onset(double? MinDaysAgo, double? MaxDaysAgo, Course Course);
