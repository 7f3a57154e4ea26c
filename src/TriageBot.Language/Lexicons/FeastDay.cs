using System.Globalization;

namespace TriageBot.Language.Lexicons;

/// <summary>A day of each year: fixed in the calendar, or counted from Easter Sunday.</summary>
internal readonly record struct FeastDay(int Month, int Day, int? FromEaster)
{
    private const string Easter = "easter";

    /// <summary>Reads <c>12-24</c>, <c>easter</c> or <c>easter-2</c>; null when it is none of these.</summary>
    public static FeastDay? Parse(string notation)
    {
        if (notation.StartsWith(Easter, StringComparison.Ordinal))
        {
            var rest = notation[Easter.Length..];
            return rest.Length == 0 ? new FeastDay(0, 0, 0)
                : int.TryParse(rest, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var days)
                    ? new FeastDay(0, 0, days) : null;
        }

        return DateOnly.TryParseExact("2024-" + notation, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new FeastDay(day.Month, day.Day, null) : null;
    }

    public DateOnly In(int year) =>
        FromEaster is { } days
            ? EasterSunday(year).AddDays(days)
            : new DateOnly(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)));

    // The rule of Gauss, in the form of Lichtenberg.
    private static DateOnly EasterSunday(int year)
    {
        var century = year / 100;
        var correction = 15 + (((3 * century) + 3) / 4) - (((8 * century) + 13) / 25);
        var moon = ((19 * (year % 19)) + correction) % 30;
        var fullMoon = 21 + moon - ((moon + (year % 19 / 11)) / 29);
        var sunday = 7 - ((year + (year / 4) + 2 - (((3 * century) + 3) / 4)) % 7);
        return new DateOnly(year, 3, 1).AddDays(fullMoon + 7 - ((fullMoon - sunday + 49) % 7) - 1);
    }
}
