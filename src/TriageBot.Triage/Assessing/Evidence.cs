namespace TriageBot.Triage.Assessing;

/// <summary>An answer behind a decision.</summary>
/// <param name="Question">Id of the question; null when the fact was stated in free text.</param>
/// <param name="Value">Option id, number, or fact id.</param>
public sealed record Evidence(string? Question, string Value);
