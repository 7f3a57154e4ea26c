namespace TriageBot.Evaluation.Scoring;

/// <summary>One figure of a table.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Rate">How often.</param>
/// <param name="FewerIsBetter">True for faults, false for what should happen.</param>
internal sealed record Figure(string Name, Rate Rate, bool FewerIsBetter = false);
