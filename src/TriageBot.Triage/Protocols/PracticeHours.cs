namespace TriageBot.Triage.Protocols;

/// <summary>When a doctor's practice is usually open, by weekday, in the protocol's time zone.</summary>
/// <param name="Zone">The time zone: Europe/Berlin.</param>
/// <param name="ByDay">Opening times by weekday; a missing day is closed.</param>
public sealed record PracticeHours(TimeZoneInfo Zone, IReadOnlyDictionary<DayOfWeek, PracticeHours.Span> ByDay)
{
    /// <summary>Days on which practices are closed whatever weekday it is.</summary>
    public IReadOnlySet<DateOnly> Holidays { get; init; } = new HashSet<DateOnly>();

    /// <summary>True when practices are open at this moment.</summary>
    public bool IsOpen(DateTimeOffset now)
    {
        var local = TimeZoneInfo.ConvertTime(now, Zone);
        var time = TimeOnly.FromTimeSpan(local.TimeOfDay);
        return !Holidays.Contains(DateOnly.FromDateTime(local.DateTime)) && ByDay.TryGetValue(local.DayOfWeek, out var span) && time >= span.From && time < span.To;
    }

    /// <summary>An opening time within one day.</summary>
    /// <param name="From">First moment.</param>
    /// <param name="To">First moment after it.</param>
    public sealed record Span(TimeOnly From, TimeOnly To);
}
