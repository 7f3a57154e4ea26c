using TriageBot.Language.Lexicons;

namespace TriageBot.Language.Values;

/// <summary>Reads when the present complaint began: finds all times in a text and chooses the one that is meant.</summary>
internal sealed class OnsetReader
{
    private const int Near = 3;
    private const int ShortMessage = 14;
    private const int Refused = -10;
    private const double DaysOfYear = 365.2;

    private readonly DurationReader _durations;
    private readonly DayReader _days;
    private readonly CalendarReader _calendar;
    private readonly CourseReader _courses;
    private readonly int _since;
    private readonly int _ago;
    private readonly int _complaint;
    private readonly int _otherMatter;
    private readonly int _current;
    private readonly int _future;
    private readonly int _otherDuration;
    private readonly int _or;
    private readonly int _sinceAge;
    private readonly int _birthday;
    private readonly int _birth;
    private readonly int _calm;

    public OnsetReader(Func<string, int> group, IReadOnlyList<HolidayGroup> holidays)
    {
        var groups = new TimeGroups(group);
        _durations = new DurationReader(groups);
        _days = new DayReader(groups);
        _calendar = new CalendarReader(groups, holidays);
        _courses = new CourseReader(group);
        _since = group("since_when");
        _ago = group("ago");
        _complaint = group("complaint");
        _otherMatter = group("other_matter");
        _current = group("current_episode");
        _future = group("future");
        _otherDuration = group("other_duration");
        _or = group("or_maybe");
        _sinceAge = group("since_age");
        _birthday = group("birthday");
        _birth = group("birth");
        _calm = group("calm_after");
    }

    /// <summary>The onset, or null when the text names neither a time nor a course.</summary>
    public Onset? Read(Reading reading, DateTimeOffset now, PatientAge? age)
    {
        var spots = new List<TimeSpot>();
        _durations.Read(reading, spots);
        _days.Read(reading, now, spots);
        _calendar.Read(reading, now, spots);
        AddAges(reading, age, spots);
        DropPartsOf(spots);
        var course = _courses.Read(reading);
        if (Choose(reading, spots) is { } spot)
        {
            return new Onset(Round(spot.MinDaysAgo), Round(spot.MaxDaysAgo), course);
        }

        return course == Course.Unknown ? null : new Onset(null, null, course);
    }

    // "the day before yesterday" holds no yesterday, "Freitag vor einer Woche" no week of its own.
    private static void DropPartsOf(List<TimeSpot> spots)
    {
        var longer = spots.FindAll(spot => spot.Last > spot.First);
        if (longer.Count is > 0 and < 100)
        {
            spots.RemoveAll(spot => longer.Exists(other => other.Last - other.First > spot.Last - spot.First
                && other.First <= spot.First && other.Last >= spot.Last));
        }
    }

    private TimeSpot? Choose(Reading reading, List<TimeSpot> spots)
    {
        TimeSpot? best = null;
        var bestScore = 0;
        var worth = spots.ConvertAll(spot => (Spot: spot, Score: Worth(reading, spot)));
        foreach (var (spot, score) in worth)
        {
            if (score > Refused && (best is null || score > bestScore || (score == bestScore && spot.MaxDaysAgo < best.Value.MaxDaysAgo)))
            {
                (best, bestScore) = (spot, score);
            }
        }

        return best is { } chosen ? Widen(reading, chosen, worth) : null;
    }

    // "eine Woche, vielleicht auch zehn Tage": two lengths that are alternatives make one interval.
    private TimeSpot Widen(Reading reading, TimeSpot chosen, List<(TimeSpot Spot, int Score)> worth)
    {
        foreach (var (other, score) in worth)
        {
            var (left, right) = other.First < chosen.First ? (other, chosen) : (chosen, other);
            if (other != chosen && score > Refused && right.First - left.Last is > 0 and <= Near + 1
                && reading.Has(_or, left.Last + 1, right.First))
            {
                return new TimeSpot(
                    Math.Min(left.MinDaysAgo, right.MinDaysAgo), Math.Max(left.MaxDaysAgo, right.MaxDaysAgo), left.First, right.Last);
            }
        }

        return chosen;
    }

    private int Worth(Reading reading, TimeSpot spot)
    {
        var clause = reading.Clauses.Clause(spot.First);
        var start = reading.Clauses.Start(clause);
        var end = reading.Clauses.End(clause);
        if (spot.Kind != TimeSpotKind.Age
            && (reading.Has(_future, spot.First - Near, spot.Last + 1) || reading.Has(_otherDuration, spot.First - Near, spot.First)))
        {
            return Refused;
        }

        var since = reading.Has(_since, spot.First - Near - 1, spot.First + 1);
        var ago = reading.Has(_ago, spot.First - Near, spot.First) || reading.Has(_ago, spot.Last + 1, spot.Last + Near);
        var complaint = reading.HasInClause(_complaint, clause);
        if (spot.Kind == TimeSpotKind.Duration && !since && !ago && !complaint && reading.Text.Count > ShortMessage)
        {
            return Refused;
        }

        return (since ? 3 : 0) + (ago ? 1 : 0) + (complaint ? 3 : 0)
            + (reading.Has(_current, start, spot.Last + Near) ? 5 : 0)
            - (reading.HasInClause(_otherMatter, clause) && !complaint ? 6 : 0)
            - (reading.Has(_calm, spot.First, Math.Min(reading.Text.Count, end + 4)) ? 4 : 0);
    }

    // "seit ich 30 bin, jetzt bin ich 42"; "seit der Geburt von meinem Sohn, der wird zwei".
    private void AddAges(Reading reading, PatientAge? age, List<TimeSpot> spots)
    {
        foreach (var index in reading.Hits.Of(_sinceAge))
        {
            var hit = reading.Hits[index];
            if (age is { } now && NumberIn(reading, hit.First, hit.Last) is { } then && then < now.Years)
            {
                var days = (now.Years - then) * DaysOfYear;
                spots.Add(new TimeSpot(days - (DaysOfYear / 2), days + (DaysOfYear / 2), hit.First, hit.Last, TimeSpotKind.Age));
            }
        }

        foreach (var index in reading.Hits.Of(_birthday))
        {
            var hit = reading.Hits[index];
            if (reading.Has(_birth, 0, hit.First) && NumberIn(reading, hit.First, hit.Last) is { } years)
            {
                spots.Add(new TimeSpot((years * DaysOfYear) - 20, (years * DaysOfYear) + 5, hit.First, hit.Last, TimeSpotKind.Age));
            }
        }
    }

    private static double? NumberIn(Reading reading, int first, int last)
    {
        for (var token = last; token >= first; token--)
        {
            if (reading.Text[token].HasValue)
            {
                return reading.Text[token].Value;
            }
        }

        return null;
    }

    private static double Round(double days) => Math.Round(days, 4);
}
