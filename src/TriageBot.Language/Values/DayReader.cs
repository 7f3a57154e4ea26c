using TriageBot.Language.Text;

namespace TriageBot.Language.Values;

/// <summary>Reads days and parts of days: "gestern Abend", "heute früh um halb sieben", "seit Freitag", "last week".</summary>
internal sealed class DayReader(TimeGroups groups)
{
    private const double MinutesSlack = 12 / 60.0;
    private const int ClockReach = 5;

    private readonly int _justNow = groups.Group("just_now");
    private readonly int _recently = groups.Group("recently");
    private readonly int _earlierToday = groups.Group("earlier_today");
    private readonly int _today = groups.Group("today");
    private readonly int _yesterday = groups.Group("yesterday");
    private readonly int _dayBefore = groups.Group("day_before_yesterday");
    private readonly int _lastNight = groups.Group("last_night");
    private readonly int _weekend = groups.Group("weekend");
    private readonly int _lastWeek = groups.Group("last_week");
    private readonly int _weekBeforeLast = groups.Group("week_before_last");
    private readonly int _thisWeek = groups.Group("this_week");
    private readonly int _lastMonth = groups.Group("last_month");
    private readonly int _early = groups.Group("early");
    private readonly int _middle = groups.Group("middle");
    private readonly int _late = groups.Group("late");
    private readonly int _aWeekEarlier = groups.Group("a_week_earlier");
    private readonly int _twoWeeksEarlier = groups.Group("two_weeks_earlier");
    private readonly int _clockBefore = groups.Group("clock_before");
    private readonly int _clockAfter = groups.Group("clock_after");
    private readonly int _halfTo = groups.Group("half_to");
    private readonly int _halfPast = groups.Group("half_past");
    private readonly int _pm = groups.Group("pm");

    public void Read(Reading reading, DateTimeOffset now, List<TimeSpot> spots)
    {
        var calendar = new Calendar(now);
        Each(reading, _justNow, hit => spots.Add(new TimeSpot(0, 0.015, hit.First, hit.Last)));
        Each(reading, _recently, hit => spots.Add(new TimeSpot(1, 10, hit.First, hit.Last)));
        Each(reading, _earlierToday, hit => spots.Add(new TimeSpot(0.03, 0.25, hit.First, hit.Last)));
        Each(reading, _lastNight, hit => spots.Add(OnDay(reading, calendar, 0, hit.First, hit.Last, (-2, 6))));
        Each(reading, _today, hit => spots.Add(OnDay(reading, calendar, 0, hit.First, hit.Last, (0, calendar.SinceMidnight * 24))));
        Each(reading, _yesterday, hit => spots.Add(OnDay(reading, calendar, 1, hit.First, hit.Last, (0, 24))));
        Each(reading, _dayBefore, hit => spots.Add(OnDay(reading, calendar, 2, hit.First, hit.Last, (0, 24))));
        ReadWeekdays(reading, calendar, spots);
        ReadWeeks(reading, calendar, spots);
        ReadClock(reading, calendar, spots);
    }

    private void ReadWeekdays(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        for (var weekday = 0; weekday < groups.Weekdays.Length; weekday++)
        {
            var day = (DayOfWeek)weekday;
            Each(reading, groups.Weekdays[weekday], hit =>
            {
                var (earlier, first, last) = Earlier(reading, hit.First, hit.Last);
                var spot = OnDay(reading, calendar, calendar.DaysSince(day) + earlier, hit.First, hit.Last, (0, 24));
                spots.Add(spot with { First = Math.Min(spot.First, first), Last = Math.Max(spot.Last, last) });
            });
        }
    }

    private (int Days, int First, int Last) Earlier(Reading reading, int first, int last)
    {
        foreach (var (group, days) in new[] { (_twoWeeksEarlier, 14), (_aWeekEarlier, 7) })
        {
            var hits = reading.Hits.Of(group);
            var at = reading.Hits.LowerBound(group, first - 5);
            if (at < hits.Length && reading.Hits[hits[at]].First < last + 5)
            {
                return (days, reading.Hits[hits[at]].First, reading.Hits[hits[at]].Last);
            }
        }

        return (0, first, last);
    }

    private void ReadWeeks(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        var monday = calendar.Today.AddDays(-(((int)calendar.Today.DayOfWeek + 6) % 7));
        Each(reading, _weekend, hit =>
        {
            var saturday = monday.AddDays(-2 - Earlier(reading, hit.First, hit.Last).Days);
            spots.Add(calendar.Spot(saturday, saturday.AddDays(1), hit.First, hit.Last));
        });
        Each(reading, _thisWeek, hit => spots.Add(calendar.Spot(monday, calendar.Today, hit.First, hit.Last)));
        Each(reading, _lastWeek, hit => spots.Add(PartOf(reading, calendar, monday.AddDays(-7), hit.First, hit.Last)));
        Each(reading, _weekBeforeLast, hit => spots.Add(PartOf(reading, calendar, monday.AddDays(-14), hit.First, hit.Last)));
        Each(reading, _lastMonth, hit =>
        {
            var last = calendar.Today.AddDays(-calendar.Today.Day);
            var from = reading.Has(_middle, hit.First - 3, hit.First) ? 11 : reading.Has(_late, hit.First - 3, hit.First) ? 21 : 1;
            var to = reading.Has(_early, hit.First - 3, hit.First) ? 10 : reading.Has(_middle, hit.First - 3, hit.First) ? 20 : last.Day;
            spots.Add(calendar.Spot(new DateOnly(last.Year, last.Month, from), new DateOnly(last.Year, last.Month, to), hit.First, hit.Last));
        });
    }

    private TimeSpot PartOf(Reading reading, Calendar calendar, DateOnly monday, int first, int last)
    {
        var (from, to) = reading.Has(_early, first - 3, first) ? (0, 2)
            : reading.Has(_middle, first - 3, first) ? (1, 3)
            : reading.Has(_late, first - 3, first) ? (3, 6) : (0, 6);
        return calendar.Spot(monday.AddDays(from), monday.AddDays(to), first, last);
    }

    // A bare clock time is of today, or of yesterday when it has not come yet.
    private void ReadClock(Reading reading, Calendar calendar, List<TimeSpot> spots)
    {
        if (spots.Count > 0)
        {
            return;
        }

        for (var token = 0; token < reading.Text.Count; token++)
        {
            if (Clock(reading, token) is { } hour)
            {
                var daysAgo = hour / 24 > calendar.SinceMidnight ? 1 : 0;
                spots.Add(calendar.Hours(daysAgo, hour - MinutesSlack, hour + MinutesSlack, token, token));
                return;
            }
        }
    }

    private TimeSpot OnDay(Reading reading, Calendar calendar, int daysAgo, int first, int last, (double From, double To) hours)
    {
        var end = Math.Min(last + 1 + ClockReach, reading.Text.Count);
        foreach (var (group, from, to) in groups.Parts)
        {
            if (reading.Has(group, first, Math.Min(last + 3, end)))
            {
                hours = (from, to);
            }
        }

        for (var token = last + 1; token < end; token++)
        {
            if (Clock(reading, token) is { } hour)
            {
                var isLate = hours.From >= 12 && hour < 12;
                hour += isLate ? 12 : 0;
                hours = (hour - MinutesSlack, hour + MinutesSlack);
                last = token;
                break;
            }
        }

        return calendar.Hours(daysAgo, hours.From, hours.To, first, last);
    }

    private double? Clock(Reading reading, int token)
    {
        ref var number = ref reading.Text[token];
        if (!number.HasValue || number.Kind == TokenKind.Date || number.Value is < 0 or > 24)
        {
            return null;
        }

        if (reading.Has(_halfTo, token - 1, token))
        {
            return number.Value - 0.5;
        }

        if (reading.Has(_halfPast, token - 2, token))
        {
            return number.Value + 0.5;
        }

        var isClock = reading.Has(_clockAfter, token + 1, token + 2) || reading.Has(_clockBefore, token - 1, token)
            || (token + 1 < reading.Text.Count && reading.Text[token + 1].Joint == ':' && reading.Text[token + 1].HasValue);
        if (!isClock)
        {
            return null;
        }

        var hour = number.Value % 1 == 0 ? number.Value : Math.Floor(number.Value) + (number.Value % 1 / 0.6);
        if (token + 1 < reading.Text.Count && reading.Text[token + 1].Joint == ':')
        {
            hour += reading.Text[token + 1].Value / 60;
        }

        return reading.Has(_pm, token + 1, token + 3) && hour < 12 ? hour + 12 : hour;
    }

    private static void Each(Reading reading, int group, Action<(int First, int Last)> use)
    {
        foreach (var index in reading.Hits.Of(group))
        {
            use((reading.Hits[index].First, reading.Hits[index].Last));
        }
    }
}
