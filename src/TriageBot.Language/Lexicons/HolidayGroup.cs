namespace TriageBot.Language.Lexicons;

/// <summary>A group of words for a feast day, with its first and last day as written.</summary>
internal sealed record HolidayGroup(int Group, FeastDay From, FeastDay To);
