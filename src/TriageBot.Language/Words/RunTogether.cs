using TriageBot.Language.Text;

namespace TriageBot.Language.Words;

/// <summary>Parts words that were typed without spaces ("taubheitimschritt"), where nothing else makes sense of them.</summary>
internal sealed class RunTogether(Vocabulary vocabulary)
{
    private const int ShortestText = 9;
    private const int LongestText = 40;
    private const int ShortestWord = 2;
    private const int LongestWord = 18;
    private const int ShortestAverage = 3;

    /// <summary>The text with such words parted; the text itself when there are none.</summary>
    public TokenizedText Part(TokenizedText text)
    {
        List<Token>? tokens = null;
        Span<int> cuts = stackalloc int[LongestText + 1];
        for (var index = 0; index < text.Count; index++)
        {
            if (text[index].Kind == TokenKind.Word && FindCuts(text.Form(index), cuts) is var parts and > 1)
            {
                tokens ??= Copy(text, index);
                AddParts(text[index], cuts[..parts], tokens);
            }
            else
            {
                tokens?.Add(text[index]);
            }
        }

        return tokens is null ? text : text.With([.. tokens]);
    }

    /// <summary>Finds the fewest known words that the form is made of, as the begin of each; their number, or 0.</summary>
    private int FindCuts(ReadOnlySpan<char> form, Span<int> cuts)
    {
        if (form.Length is < ShortestText or > LongestText || vocabulary.MakesSense(form))
        {
            return 0;
        }

        Span<byte> fewest = stackalloc byte[form.Length + 1];
        Span<byte> from = stackalloc byte[form.Length + 1];
        fewest.Fill(byte.MaxValue);
        fewest[0] = 0;
        for (var start = 0; start < form.Length; start++)
        {
            if (fewest[start] == byte.MaxValue)
            {
                continue;
            }

            for (var end = start + ShortestWord; end <= Math.Min(form.Length, start + LongestWord); end++)
            {
                if (fewest[start] + 1 < fewest[end] && IsWord(form, start, end))
                {
                    fewest[end] = (byte)(fewest[start] + 1);
                    from[end] = (byte)start;
                }
            }
        }

        return fewest[^1] == byte.MaxValue || form.Length < fewest[^1] * ShortestAverage ? 0 : Trace(fewest, from, cuts);
    }

    // A letter that is typed three times is kept twice: it may be needed by both of its words ("kannnicht").
    private bool IsWord(ReadOnlySpan<char> form, int start, int end) =>
        vocabulary.IsWord(form[start..end])
        || (start > 1 && form[start - 1] == form[start - 2] && vocabulary.IsWord(form[(start - 1)..end]));

    private static int Trace(Span<byte> fewest, Span<byte> from, Span<int> cuts)
    {
        var parts = (int)fewest[^1];
        var end = from.Length - 1;
        for (var part = parts - 1; part >= 0; part--)
        {
            cuts[part] = from[end];
            end = from[end];
        }

        return parts;
    }

    private static List<Token> Copy(TokenizedText text, int count)
    {
        var tokens = new List<Token>(text.Count + 8);
        for (var index = 0; index < count; index++)
        {
            tokens.Add(text[index]);
        }

        return tokens;
    }

    // Each part says that it stands where the whole stands.
    private static void AddParts(Token whole, ReadOnlySpan<int> cuts, List<Token> tokens)
    {
        for (var part = 0; part < cuts.Length; part++)
        {
            var last = part == cuts.Length - 1;
            tokens.Add(whole with
            {
                FormStart = whole.FormStart + cuts[part],
                FormLength = (last ? whole.FormLength : cuts[part + 1]) - cuts[part],
                Before = part == 0 ? whole.Before : Break.None,
                Joint = part == 0 ? whole.Joint : '\0',
                AsksAfter = last && whole.AsksAfter,
            });
        }
    }
}
