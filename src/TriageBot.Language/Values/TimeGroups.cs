namespace TriageBot.Language.Values;

/// <summary>The numbers of the word groups that speak of time.</summary>
internal sealed class TimeGroups
{
    /// <summary>Lengths of units, in days, by the name of their group.</summary>
    private static readonly (string Group, double Days)[] UnitLengths =
    [
        ("unit_minute", 1 / 1440.0), ("unit_hour", 1 / 24.0), ("unit_day", 1), ("unit_week", 7), ("unit_fortnight", 14),
        ("unit_month", 30.4), ("unit_quarter", 91.3), ("unit_year", 365.2),
    ];

    private static readonly string[] WeekdayNames = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    /// <summary>Parts of the day and the hours that they last.</summary>
    private static readonly (string Group, double From, double To)[] DayParts =
    [
        ("part_morning", 5, 11), ("part_noon", 11.5, 14), ("part_afternoon", 13, 18), ("part_evening", 17, 23), ("part_night", 0, 6),
    ];

    private static readonly string[] SeasonNames = ["spring", "summer", "autumn", "winter"];

    public TimeGroups(Func<string, int> group)
    {
        Group = group;
        Units = [.. UnitLengths.Select(unit => (group(unit.Group), unit.Days))];
        Weekdays = [.. WeekdayNames.Select(group)];
        Parts = [.. DayParts.Select(part => (group(part.Group), part.From, part.To))];
        Months = [.. Enumerable.Range(1, 12).Select(month => group($"month_{month}"))];
        Seasons = [.. SeasonNames.Select(group)];
    }

    /// <summary>The names, for the checker.</summary>
    public static IEnumerable<string> Names =>
        UnitLengths.Select(unit => unit.Group)
            .Concat(WeekdayNames)
            .Concat(DayParts.Select(part => part.Group))
            .Concat(Enumerable.Range(1, 12).Select(month => $"month_{month}"))
            .Concat(SeasonNames);

    public Func<string, int> Group { get; }

    public (int Group, double Days)[] Units { get; }

    /// <summary>Sunday first, as in <see cref="DayOfWeek"/>.</summary>
    public int[] Weekdays { get; }

    public (int Group, double From, double To)[] Parts { get; }

    /// <summary>January first.</summary>
    public int[] Months { get; }

    /// <summary>Spring first.</summary>
    public int[] Seasons { get; }
}
