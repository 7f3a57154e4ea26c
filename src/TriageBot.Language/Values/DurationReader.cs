using TriageBot.Language.Text;

namespace TriageBot.Language.Values;

/// <summary>Reads lengths of time: "zwei Wochen", "gut drei Tage", "2-3 Stunden", "a couple of days", "seit Jahren".</summary>
internal sealed class DurationReader(TimeGroups groups)
{
    private const double HalfDay = 0.5;
    private const double Longest = 36_500;

    private readonly int _few = groups.Group("few");
    private readonly int _couple = groups.Group("couple");
    private readonly int _several = groups.Group("several");
    private readonly int _half = groups.Group("half");
    private readonly int _andAHalf = groups.Group("and_a_half");
    private readonly int _over = groups.Group("over");
    private readonly int _almost = groups.Group("almost");
    private readonly int _lessThan = groups.Group("less_than");
    private readonly int _to = groups.Group("to");
    private readonly int _one = groups.Group("article_one");
    private readonly int _bareUnits = groups.Group("units_without_number");

    public void Read(Reading reading, List<TimeSpot> spots)
    {
        foreach (var (group, days) in groups.Units)
        {
            foreach (var index in reading.Hits.Of(group))
            {
                var hit = reading.Hits[index];
                if (Quantity(reading, hit.First) is { } quantity)
                {
                    Add(reading, spots, quantity, days, hit.First, hit.Last);
                }
            }
        }
    }

    private void Add(Reading reading, List<TimeSpot> spots, Amount amount, double days, int unit, int last)
    {
        var (min, max) = (amount.Min, amount.Max);
        if (reading.Has(_andAHalf, unit + 1, unit + 2))
        {
            (min, max) = (min + HalfDay, max + HalfDay);
        }

        var first = amount.First;
        var (low, high) = Spread(min * days, max * days, days, amount.IsExact);
        if (Ends(reading, _lessThan, first))
        {
            (low, high) = (0.3 * min * days, max * days);
        }
        else if (Ends(reading, _almost, first))
        {
            (low, high) = (0.86 * min * days, max * days);
        }
        else if (Ends(reading, _over, first))
        {
            (low, high) = (min * days, 1.2 * max * days);
        }

        if (high <= Longest)
        {
            spots.Add(new TimeSpot(low, high, first, last, TimeSpotKind.Duration));
        }
    }

    // A day counted in whole days may be half a day off, a week about one, hours and longer times a twelfth.
    private static (double Low, double High) Spread(double min, double max, double unit, bool isExact)
    {
        if (!isExact)
        {
            return (min, max);
        }

        var slack = unit switch { 1 => HalfDay, > 1 and <= 14 => 0.6, _ => min * 0.08 };
        return (Math.Max(0, min - slack), max + (unit is > 1 and <= 14 ? slack * 1.5 : slack));
    }

    private Amount? Quantity(Reading reading, int unit)
    {
        ref var onUnit = ref reading.Text[unit];
        if (onUnit.HasValue)
        {
            return new Amount(onUnit.Value, onUnit.Value, unit, true);
        }

        var before = reading.Has(_andAHalf, unit - 3, unit) ? SkipAndAHalf(reading, unit) : unit - 1;
        var extra = before < unit - 1 ? HalfDay : 0;
        if (extra == 0 && (reading.Has(_half, unit, unit + 1) || StandsBefore(reading, _half, unit)))
        {
            return new Amount(HalfDay, HalfDay, reading.Has(_half, unit, unit + 1) ? unit : unit - 1, true);
        }

        if (before >= 0 && reading.Text[before].HasValue && reading.Text[before].Kind != TokenKind.Date)
        {
            return Numbers(reading, before, extra);
        }

        return Vague(reading, unit);
    }

    private int SkipAndAHalf(Reading reading, int unit)
    {
        for (var start = unit - 3; start < unit; start++)
        {
            if (reading.Has(_andAHalf, start, start + 1))
            {
                return start - 1;
            }
        }

        return unit - 1;
    }

    private Amount Numbers(Reading reading, int number, double extra)
    {
        var value = reading.Text[number].Value + extra;
        var isRange = number >= 2 && reading.Has(_to, number - 1, number) && reading.Text[number - 2].HasValue;
        if (isRange && reading.Text[number - 2].Value < value)
        {
            return new Amount(reading.Text[number - 2].Value, value, number - 2, true);
        }

        var isDashed = number >= 1 && reading.Text[number].Joint is '-' or '–' && reading.Text[number - 1].HasValue;
        return isDashed && reading.Text[number - 1].Value < value
            ? new Amount(reading.Text[number - 1].Value, value, number - 1, true)
            : new Amount(value, value, number, true);
    }

    private Amount? Vague(Reading reading, int unit)
    {
        if (StandsBefore(reading, _couple, unit))
        {
            return new Amount(1.7, 2.8, unit - 1, false);
        }

        if (StandsBefore(reading, _few, unit))
        {
            return new Amount(2.2, 5.5, unit - 1, false);
        }

        if (StandsBefore(reading, _several, unit))
        {
            return new Amount(3, 8, unit - 1, false);
        }

        if (StandsBefore(reading, _one, unit))
        {
            return new Amount(1, 1, unit - 1, true);
        }

        return reading.Has(_bareUnits, unit, unit + 1) ? new Amount(2, 12, unit, false) : null;
    }

    private static bool StandsBefore(Reading reading, int group, int token)
    {
        var hits = reading.Hits.Of(group);
        for (var i = reading.Hits.LowerBound(group, token - 4); i < hits.Length && reading.Hits[hits[i]].First < token; i++)
        {
            if (reading.Hits[hits[i]].Last == token - 1)
            {
                return true;
            }
        }

        return false;
    }

    // "gut", "etwa gut", "noch keine": the word that shifts the length stands before it, one word earlier, or is its number.
    private static bool Ends(Reading reading, int group, int first) =>
        StandsBefore(reading, group, first + 1) || StandsBefore(reading, group, first) || StandsBefore(reading, group, first - 1);

    private readonly record struct Amount(double Min, double Max, int First, bool IsExact);
}
