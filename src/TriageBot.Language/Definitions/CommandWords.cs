namespace TriageBot.Language.Definitions;

/// <summary>How people say one command in one language.</summary>
/// <param name="Id">The command, such as <c>restart</c>.</param>
/// <param name="Alone">Words that mean the command when they are the whole message.</param>
/// <param name="Phrases">Phrases that mean the command anywhere in a message.</param>
public sealed record CommandWords(string Id, IReadOnlyList<Phrase> Alone, IReadOnlyList<Phrase> Phrases);
