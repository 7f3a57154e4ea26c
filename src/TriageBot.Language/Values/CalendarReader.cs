using TriageBot.Language.Lexicons;
using TriageBot.Language.Text;

namespace TriageBot.Language.Values;

/// <summary>Reads months, dates, years, seasons and feast days.</summary>
internal sealed class CalendarReader(TimeGroups groups, IReadOnlyList<HolidayGroup> holidays)
{
    private const int OldestYear = 1940;

    /// <summary>First and last day of the seasons, spring first, as month and day; a little inside the calendar's.</summary>
    private static readonly (int FromMonth, int FromDay, int ToMonth, int ToDay)[] SeasonDays =
        [(3, 8, 6, 10), (6, 8, 9, 18), (9, 8, 11, 30), (12, 5, 3, 5)];

    private readonly int _early = groups.Group("early");
    private readonly int _middle = groups.Group("middle");
    private readonly int _late = groups.Group("late");
    private readonly int _lastYear = groups.Group("last_year");
    private readonly int _ago = groups.Group("ago");
    private readonly int _yearWord = groups.Group("year_before_number");

    public void Read(Reading reading, DateTimeOffset now, List<TimeSpot> spots)
    {
        var calendar = new Calendar(now);
        ReadMonths(reading, calendar, spots);
        ReadSeasons(reading, calendar, spots);
        ReadHolidays(reading, calendar, spots);
        ReadFigures(reading, calendar, spots);
        foreach (var index in reading.Hits.Of(_lastYear))
        {
            var hit = reading.Hits[index];
            var year = calendar.Today.Year - 1;
            spots.Add(calendar.Spot(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), hit.First, hit.Last));
        }
    }

    private void ReadMonths(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        for (var month = 1; month <= 12; month++)
        {
            foreach (var index in reading.Hits.Of(groups.Months[month - 1]))
            {
                var hit = reading.Hits[index];
                var year = YearAfter(reading, hit.Last) ?? calendar.LastYearOf(month);
                spots.Add(DayBeside(reading, hit.First, hit.Last) is { } day && day <= DateTime.DaysInMonth(year, month)
                    ? calendar.Spot(calendar.LastOf(month, day, YearAfter(reading, hit.Last)), hit.First, hit.Last)
                    : PartOf(reading, calendar, year, month, hit.First, hit.Last));
            }
        }
    }

    private TimeSpot PartOf(Reading reading, Calendar calendar, int year, int month, int first, int last)
    {
        var days = DateTime.DaysInMonth(year, month);
        var (from, to) = reading.Has(_early, first - 2, first) ? (1, 10)
            : reading.Has(_middle, first - 2, first) ? (11, 20)
            : reading.Has(_late, first - 2, first) ? (21, days) : (1, days);
        return calendar.Spot(new DateOnly(year, month, from), new DateOnly(year, month, to), first, last);
    }

    // "3. November", "2nd of October", "October 2nd", "November 3".
    private static int? DayBeside(Reading reading, int first, int last)
    {
        for (var token = first - 1; token >= Math.Max(0, first - 3); token--)
        {
            if (IsDay(reading, token))
            {
                return (int)reading.Text[token].Value;
            }
        }

        return last + 1 < reading.Text.Count && IsDay(reading, last + 1) && reading.Text[last + 1].Before == Break.None
            ? (int)reading.Text[last + 1].Value : null;
    }

    private static bool IsDay(Reading reading, int token) =>
        reading.Text[token].HasValue && reading.Text[token].Value is >= 1 and <= 31 && reading.Text[token].Value % 1 == 0;

    private static int? YearAfter(Reading reading, int last)
    {
        for (var token = last + 1; token <= Math.Min(last + 2, reading.Text.Count - 1); token++)
        {
            if (reading.Text[token].HasValue && reading.Text[token].Value is >= OldestYear and <= 2100)
            {
                return (int)reading.Text[token].Value;
            }
        }

        return null;
    }

    private void ReadSeasons(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        for (var season = 0; season < SeasonDays.Length; season++)
        {
            foreach (var index in reading.Hits.Of(groups.Seasons[season]))
            {
                var hit = reading.Hits[index];
                var days = SeasonDays[season];
                var year = YearAfter(reading, hit.Last) ?? calendar.LastYearOf(days.FromMonth);
                var to = new DateOnly(days.ToMonth < days.FromMonth ? year + 1 : year, days.ToMonth, days.ToDay);
                spots.Add(calendar.Spot(new DateOnly(year, days.FromMonth, days.FromDay), to, hit.First, hit.Last));
            }
        }
    }

    private void ReadHolidays(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        foreach (var holiday in holidays)
        {
            foreach (var index in reading.Hits.Of(holiday.Group))
            {
                var hit = reading.Hits[index];
                var year = YearAfter(reading, hit.Last) ?? calendar.Today.Year;
                year = holiday.From.In(year) > calendar.Today ? year - 1 : year;
                var to = holiday.To.In(year) < holiday.From.In(year) ? holiday.To.In(year + 1) : holiday.To.In(year);
                spots.Add(calendar.Spot(holiday.From.In(year), to, hit.First, hit.Last));
            }
        }
    }

    private void ReadFigures(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        for (var token = 0; token < reading.Text.Count; token++)
        {
            ref var number = ref reading.Text[token];
            if (number.Kind == TokenKind.Date)
            {
                var year = number.Year == 0 ? (int?)null : number.Year;
                if (number.Value <= DateTime.DaysInMonth(year ?? 2024, Math.Clamp(number.Month, 1, 12)) && number.Month is >= 1 and <= 12 && number.Value >= 1)
                {
                    spots.Add(calendar.Spot(calendar.LastOf(number.Month, (int)number.Value, year), token, token));
                }
            }
            else if (IsYear(reading, token, calendar))
            {
                var year = (int)number.Value;
                var (from, to) = reading.Has(_early, token - 2, token) ? (1, 3) : reading.Has(_late, token - 2, token) ? (10, 12) : (1, 12);
                spots.Add(calendar.Spot(new DateOnly(year, from, 1), new DateOnly(year, to, DateTime.DaysInMonth(year, to)), token, token));
            }
        }
    }

    private bool IsYear(Reading reading, int token, Calendar calendar)
    {
        ref var number = ref reading.Text[token];
        return number.Kind == TokenKind.Number && number.Value >= OldestYear && number.Value <= calendar.Today.Year
            && number.Value % 1 == 0 && !groups.Months.Any(month => reading.Has(month, token - 2, token))
            && (reading.Has(_yearWord, token - 2, token) || token == 0 || reading.Text[token].Before == Break.None)
            && !reading.Has(_ago, token + 1, token + 2);
    }
}
