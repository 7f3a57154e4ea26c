using System.Collections.Frozen;
using PublicHoliday;

namespace TriageBot.Content.Countries;

/// <summary>Public holidays of the countries that the bot knows.</summary>
public static class Holidays
{
    private const int FirstYear = 2024;
    private const int LastYear = 2060;

    /// <summary>The calendars that a country file may name.</summary>
    public static IReadOnlyList<string> Calendars { get; } = ["germany", "austria", "switzerland"];

    /// <summary>The holidays of a calendar.</summary>
    /// <param name="calendar">One of <see cref="Calendars"/>.</param>
    /// <param name="region">A state or canton, such as <c>BY</c>; null or an unknown one counts nationwide holidays only.</param>
    public static IReadOnlySet<DateOnly> Of(string calendar, string? region = null)
    {
        PublicHolidayBase days = calendar switch
        {
            "austria" => new AustriaPublicHoliday(),
            "switzerland" => new SwitzerlandPublicHoliday
            {
                Canton = Enum.TryParse<SwitzerlandPublicHoliday.Cantons>(region, out var canton)
                    ? canton
                    : SwitzerlandPublicHoliday.Cantons.OnlyOfficial,
            },
            _ => new GermanPublicHoliday
            {
                State = Enum.TryParse<GermanPublicHoliday.States>(region, out var state) ? state : GermanPublicHoliday.States.ALL,
            },
        };
        return Enumerable.Range(FirstYear, LastYear - FirstYear + 1)
            .SelectMany(days.PublicHolidays).Select(DateOnly.FromDateTime).ToFrozenSet();
    }
}
