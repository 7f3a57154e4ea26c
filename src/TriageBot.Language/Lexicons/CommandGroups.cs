namespace TriageBot.Language.Lexicons;

/// <summary>The groups of a command: words that are the whole message, and phrases that may stand anywhere.</summary>
internal sealed record CommandGroups(string Id, int Alone, int Anywhere);
