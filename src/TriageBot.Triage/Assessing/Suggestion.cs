using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>A measure that is shown.</summary>
/// <param name="Measure">The measure.</param>
/// <param name="Parts">Ids of its parts that are shown.</param>
/// <param name="AskFirst">True when a doctor or pharmacist should be asked first.</param>
/// <param name="Notes">Ids of notes that the answers call for.</param>
public sealed record Suggestion(Measure Measure, IReadOnlyList<string> Parts, bool AskFirst, IReadOnlyList<string> Notes);
