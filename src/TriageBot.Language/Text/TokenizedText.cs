namespace TriageBot.Language.Text;

/// <summary>A text as tokens.</summary>
/// <param name="source">The text as it came.</param>
/// <param name="forms">The normalised letters of all tokens, one after another.</param>
/// <param name="tokens">The tokens; only the first <paramref name="count"/> are in use.</param>
/// <param name="count">How many tokens there are.</param>
internal sealed class TokenizedText(string source, char[] forms, Token[] tokens, int count)
{
    public string Source { get; } = source;

    public int Count { get; } = count;

    public ref Token this[int index] => ref tokens[index];

    /// <summary>The same text cut in another way.</summary>
    public TokenizedText With(Token[] others) => new(Source, forms, others, others.Length);

    public ReadOnlySpan<char> Form(int index) =>
        forms.AsSpan(tokens[index].FormStart, tokens[index].FormLength);

    /// <summary>The forms of a token and the one after it as one word, for words that were typed apart.</summary>
    public ReadOnlySpan<char> JoinedForm(int index) =>
        forms.AsSpan(tokens[index].FormStart, tokens[index].FormLength + tokens[index + 1].FormLength);
}
