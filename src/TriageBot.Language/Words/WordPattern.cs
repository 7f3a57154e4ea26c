using TriageBot.Language.Text;

namespace TriageBot.Language.Words;

/// <summary>A word of the language files with the notation that says which forms it stands for.</summary>
/// <param name="Form">Its letters in comparable form.</param>
/// <param name="Kind">Which words it stands for.</param>
internal readonly record struct WordPattern(string Form, PatternKind Kind)
{
    /// <summary>Reads <c>word</c>, <c>=word</c>, <c>word*</c> or <c>*word</c>.</summary>
    public static WordPattern Parse(string notation)
    {
        if (notation.StartsWith('='))
        {
            return new(Letters.Fold(notation[1..]), PatternKind.Exact);
        }

        if (notation.EndsWith('*'))
        {
            return new(Letters.Fold(notation[..^1]), PatternKind.Prefix);
        }

        return notation.StartsWith('*')
            ? new(Letters.Fold(notation[1..]), PatternKind.Suffix)
            : new(Letters.Fold(notation), PatternKind.Inflected);
    }
}
