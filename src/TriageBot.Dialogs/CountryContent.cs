using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs;

/// <summary>What a country changes in the conversation.</summary>
/// <param name="Hours">When practices are open.</param>
/// <param name="Texts">The sentences with its numbers and services, by language tag.</param>
public sealed record CountryContent(PracticeHours Hours, IReadOnlyDictionary<string, TextCatalogue> Texts);
