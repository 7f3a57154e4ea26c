namespace TriageBot.Triage.Protocols;

/// <summary>A follow-up question that takes answers of its parent out of the evaluation ("the same for months and examined").</summary>
/// <param name="Question">Index of the follow-up question.</param>
/// <param name="Qualifying">All facts of the follow-up question: they say something about the parent's answers.</param>
/// <param name="Lifter">The fact that lifts.</param>
/// <param name="Lifted">The facts that it takes out.</param>
internal sealed record Lifting(int Question, FactSet Qualifying, int Lifter, FactSet Lifted);
