namespace TriageBot.Language.Definitions;

/// <summary>A mistake in a language file.</summary>
/// <param name="Phrase">The phrase at fault, with its place.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
public sealed record LexiconProblem(Phrase Phrase, string Message);
