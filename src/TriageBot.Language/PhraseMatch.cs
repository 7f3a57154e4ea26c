using TriageBot.Language.Definitions;

namespace TriageBot.Language;

/// <summary>A phrase of the word files that stands in a text, and what its context makes of it. For editors.</summary>
/// <param name="Fact">The fact that the phrase speaks about.</param>
/// <param name="Status">What it is worth there; null when the context takes it away (somebody else, long ago, a figure of speech).</param>
/// <param name="Start">First character of the words, counted from 0.</param>
/// <param name="End">The position after the last character.</param>
/// <param name="Phrase">The phrase as it was written, with file and line.</param>
public sealed record PhraseMatch(string Fact, FindingStatus? Status, int Start, int End, Phrase Phrase);
