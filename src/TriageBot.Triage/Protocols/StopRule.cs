namespace TriageBot.Triage.Protocols;

/// <summary>When one of these rules has fired, the interview stops, except for the questions that it still asks.</summary>
/// <param name="Rules">Indexes of rules.</param>
/// <param name="StillAsk">Ids of questions that are asked all the same.</param>
public sealed record StopRule(FactSet Rules, IReadOnlySet<string> StillAsk);
