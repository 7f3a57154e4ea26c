using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Content.Countries;

/// <summary>A country whose services the bot names: its numbers and names in the sentences, and when practices are open.</summary>
/// <param name="Id">ISO code: <c>DE</c>, <c>AT</c>, <c>CH</c>.</param>
/// <param name="Calendar">The name of its calendar of holidays, one of <see cref="Holidays.Calendars"/>.</param>
/// <param name="Hours">Opening times of practices, with the holidays of the whole country.</param>
/// <param name="Texts">All sentences of the conversation by language tag.</param>
/// <param name="WidgetTexts">The sentences of the widget by language tag, each with its dotted key.</param>
public sealed record Country(
    string Id,
    string Calendar,
    PracticeHours Hours,
    IReadOnlyDictionary<string, TextCatalogue> Texts,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> WidgetTexts);
