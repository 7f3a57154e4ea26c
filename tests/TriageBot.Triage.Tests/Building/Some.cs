using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>Values that do not matter to a test.</summary>
internal static class Some
{
    public static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>A Monday in autumn, noon in Berlin.</summary>
    public static readonly DateTimeOffset Noon = new(2026, 11, 23, 11, 0, 0, TimeSpan.Zero);

    /// <summary>Monday to Friday from 8 to 18, Berlin.</summary>
    public static readonly PracticeHours Hours = new(Berlin, Enum.GetValues<DayOfWeek>()
        .Where(day => day is not (DayOfWeek.Saturday or DayOfWeek.Sunday))
        .ToDictionary(day => day, _ => new PracticeHours.Span(new TimeOnly(8, 0), new TimeOnly(18, 0))));
}
