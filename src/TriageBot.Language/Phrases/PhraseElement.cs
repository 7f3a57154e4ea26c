namespace TriageBot.Language.Phrases;

/// <summary>One place of a phrase: a word out of some, or a group, or a number.</summary>
/// <param name="Patterns">Word patterns that fit.</param>
/// <param name="Groups">Groups that fit.</param>
/// <param name="Number">The numbers that fit, or null when a number does not fit.</param>
/// <param name="MostBetween">How many other words may stand before it.</param>
internal sealed record PhraseElement(int[] Patterns, int[] Groups, NumberRange? Number, int MostBetween);
