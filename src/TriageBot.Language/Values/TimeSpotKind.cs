namespace TriageBot.Language.Values;

/// <summary>What kind of words name a time.</summary>
internal enum TimeSpotKind : byte
{
    /// <summary>A day, a date, a part of the year.</summary>
    Calendar,

    /// <summary>"zwei Wochen", which may also be the length of something else.</summary>
    Duration,

    /// <summary>Counted from an age or a birth.</summary>
    Age,
}
