using System.Globalization;
using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the opening times of practices.</summary>
internal sealed class HoursReader(DiagnosticLog log)
{
    private static readonly IReadOnlyList<string> Days =
        ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

    public PracticeHours Read(Fields file)
    {
        var byDay = new Dictionary<DayOfWeek, PracticeHours.Span>();
        foreach (var entry in file.Entries("practice_hours"))
        {
            var day = Days.ToList().IndexOf(entry.Key);
            if (day < 0)
            {
                log.Report(ShapeRules.UnknownKey, entry.KeyPosition, "practice_hours", entry.Key, Proposal.For(entry.Key, Days));
            }
            else if (Span(entry.Value) is { } span)
            {
                byDay[(DayOfWeek)day] = span;
            }
            else
            {
                var found = entry.Value is YamlValue.Text text ? text.Value : entry.Value.Kind;
                log.Report(ShapeRules.NotATimeSpan, entry.Value.Position, found, entry.Key);
            }
        }

        return new PracticeHours(Zone(file), byDay);
    }

    private TimeZoneInfo Zone(Fields file)
    {
        if (file.Text("time_zone") is not { } id)
        {
            return TimeZoneInfo.Utc;
        }

        if (TimeZoneInfo.TryFindSystemTimeZoneById(id.Value, out var zone))
        {
            return zone;
        }

        log.Report(ShapeRules.UnknownTimeZone, id.Position, id.Value);
        return TimeZoneInfo.Utc;
    }

    private static PracticeHours.Span? Span(YamlValue value) =>
        value is YamlValue.Text text && text.Value.Split('-') is [var from, var to] && Time(from) is { } first
        && Time(to) is { } last && first < last
            ? new PracticeHours.Span(first, last)
            : null;

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
