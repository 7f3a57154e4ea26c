namespace TriageBot.Language.Values;

/// <summary>Counts from calendar days to days before now.</summary>
internal sealed class Calendar(DateTimeOffset now)
{
    public DateOnly Today { get; } = DateOnly.FromDateTime(now.DateTime);

    /// <summary>How many days ago midnight at the start of today was.</summary>
    public double SinceMidnight { get; } = now.TimeOfDay.TotalDays;

    /// <summary>The time from the start of one day to the end of another.</summary>
    public TimeSpot Spot(DateOnly from, DateOnly to, int first, int last) => new(
        Math.Max(0, SinceMidnight + Today.DayNumber - to.DayNumber - 1),
        Math.Max(0, SinceMidnight + Today.DayNumber - from.DayNumber),
        first,
        last);

    public TimeSpot Spot(DateOnly day, int first, int last) => Spot(day, day, first, last);

    /// <summary>The time between two hours of the day that many days ago.</summary>
    public TimeSpot Hours(int daysAgo, double from, double to, int first, int last) => new(
        Math.Max(0, SinceMidnight + daysAgo - (to / 24)),
        Math.Max(0, SinceMidnight + daysAgo - (from / 24)),
        first,
        last);

    /// <summary>The last year in which the month began before now.</summary>
    public int LastYearOf(int month) => month <= Today.Month ? Today.Year : Today.Year - 1;

    /// <summary>The last such day up to today, or in the given year.</summary>
    public DateOnly LastOf(int month, int day, int? year)
    {
        var inYear = year ?? Today.Year;
        var date = new DateOnly(inYear, month, Math.Min(day, DateTime.DaysInMonth(inYear, month)));
        return year is null && date > Today ? new DateOnly(inYear - 1, month, Math.Min(day, DateTime.DaysInMonth(inYear - 1, month))) : date;
    }

    /// <summary>How many days ago the last such weekday before today was.</summary>
    public int DaysSince(DayOfWeek weekday)
    {
        var days = ((int)Today.DayOfWeek - (int)weekday + 7) % 7;
        return days == 0 ? 7 : days;
    }
}
