namespace TriageBot.Language.Definitions;

/// <summary>A word, a phrase or a rule as an editor wrote it, in the notation of <c>dialogs/language/README.md</c>.</summary>
/// <param name="Text">The words.</param>
/// <param name="File">The file it stands in, for messages to the editor.</param>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Column">Its column, counted from 1.</param>
public sealed record Phrase(string Text, string File = "", int Line = 0, int Column = 0)
{
    /// <summary>A phrase without a place, for definitions that are written in code.</summary>
    public static implicit operator Phrase(string text) => FromString(text);

    /// <summary>A phrase without a place, for definitions that are written in code.</summary>
    public static Phrase FromString(string text) => new(text);
}
