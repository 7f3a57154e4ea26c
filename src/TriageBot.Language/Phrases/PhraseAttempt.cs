using TriageBot.Language.Text;

namespace TriageBot.Language.Phrases;

/// <summary>Tries to match a phrase at a place of the text.</summary>
internal readonly record struct PhraseAttempt(TokenizedText Text, TokenPatterns Patterns, Hits Hits)
{
    private const int MostTokens = 60;

    /// <summary>A comma among the words between counts as so many words more: what follows often speaks of something else.</summary>
    private const int CostOfComma = 2;

    public bool TryMatch(PhraseElement[] elements, int token, out int last, out ulong mask)
    {
        mask = 0;
        last = token;
        return Match(elements, 0, token, token, ref last, ref mask);
    }

    private bool Match(PhraseElement[] elements, int index, int token, int first, ref int last, ref ulong mask)
    {
        if (index == elements.Length)
        {
            return true;
        }

        var commas = 0;
        for (var between = 0; between + (between > 0 ? commas * CostOfComma : 0) <= elements[index].MostBetween; between++)
        {
            var at = token + between;
            commas += at > first && at < Text.Count && Text[at].Before == Break.Soft ? 1 : 0;
            if (at >= Text.Count || at - first > MostTokens || (at > first && EndsSentence(at)))
            {
                return false;
            }

            if (MatchElement(elements, index, at, first, ref last, ref mask))
            {
                return true;
            }
        }

        return false;
    }

    private bool MatchElement(PhraseElement[] elements, int index, int at, int first, ref int last, ref ulong mask)
    {
        var element = elements[index];
        if (FitsWord(element, at) && Match(elements, index + 1, at + 1, first, ref last, ref mask))
        {
            mask |= 1UL << (at - first);
            last = Math.Max(last, at);
            return true;
        }

        if (element.Groups.Length == 0)
        {
            return false;
        }

        for (var i = Hits.FirstAt(at); i >= 0; i = Hits.NextAt(i))
        {
            var hit = Hits[i];
            if (hit.Last - first <= MostTokens && Array.IndexOf(element.Groups, hit.Group) >= 0
                && Match(elements, index + 1, hit.Last + 1, first, ref last, ref mask))
            {
                mask |= hit.Mask << (at - first);
                last = Math.Max(last, hit.Last);
                return true;
            }
        }

        return false;
    }

    private bool FitsWord(PhraseElement element, int at)
    {
        if (element.Number is { } range && range.Holds(Text[at]))
        {
            return true;
        }

        foreach (var pattern in element.Patterns.Length == 0 ? [] : Patterns.Of(at))
        {
            if (Array.IndexOf(element.Patterns, pattern) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    // A full stop after a number may make it an ordinal ("in der 30. Woche"), so it does not end a phrase.
    private bool EndsSentence(int at) =>
        Text[at].Before == Break.Hard
        || (Text[at].Before == Break.Stop && Text[at - 1].Kind != TokenKind.Number);
}
