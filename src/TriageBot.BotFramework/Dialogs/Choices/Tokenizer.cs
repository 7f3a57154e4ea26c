namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits texts into words.</summary>
public static class Tokenizer
{
    /// <summary>Splits at spaces and punctuation, and compares in lower case; an emoji is a word of its own.</summary>
    public static TokenizerFunction DefaultTokenizer => (text, _) => Split(text);

    private static List<Token> Split(string text)
    {
        var tokens = new List<Token>();
        var start = -1;
        for (var i = 0; i < text?.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                Add(tokens, text, start, i);
                Add(tokens, text, i, i + 2);
                (start, i) = (-1, i + 1);
            }
            else if (IsBreak(text[i]))
            {
                Add(tokens, text, start, i);
                start = -1;
            }
            else if (start < 0)
            {
                start = i;
            }
        }

        Add(tokens, text, start, text?.Length ?? 0);
        return tokens;
    }

    private static bool IsBreak(char character) =>
        !char.IsLetterOrDigit(character)
        && char.GetUnicodeCategory(character) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);

    private static void Add(List<Token> tokens, string text, int start, int end)
    {
        if (start < 0)
        {
            return;
        }

        var word = text[start..end];
        tokens.Add(new Token { Start = start, End = end - 1, Text = word, Normalized = Lower(word) });
    }

    // Words are compared, not shown: the culture of the machine must not matter.
    private static string Lower(string word) =>
        string.Create(word.Length, word, (lower, original) => original.AsSpan().ToLowerInvariant(lower));
}
