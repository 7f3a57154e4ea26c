namespace TriageBot.Triage.Tests.Cases;

/// <summary>A cause that a case expects.</summary>
/// <param name="Id">Id of the cause.</param>
/// <param name="Fit"><c>well</c> or <c>partly</c>.</param>
/// <param name="Score">The points.</param>
public sealed record ExpectedCause(string Id, string Fit, int Score);
