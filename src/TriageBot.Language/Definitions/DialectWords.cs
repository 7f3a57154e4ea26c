namespace TriageBot.Language.Definitions;

/// <summary>How dialects write the language.</summary>
/// <param name="Spellings">Words of the written language, each with the words that dialects have for it.</param>
/// <param name="Sounds">Letters that dialects write otherwise, such as <c>oi &gt; ei</c>, <c>^g &gt; ge</c>, <c>a$ &gt; en</c>.</param>
public sealed record DialectWords(IReadOnlyList<(string Standard, IReadOnlyList<Phrase> Spellings)> Spellings, IReadOnlyList<Phrase> Sounds)
{
    /// <summary>A language of which no dialect is known.</summary>
    public static DialectWords None { get; } = new([], []);
}
