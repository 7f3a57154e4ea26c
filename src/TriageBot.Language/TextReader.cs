using TriageBot.Language.Context;
using TriageBot.Language.Lexicons;
using TriageBot.Language.Phrases;
using TriageBot.Language.Text;
using TriageBot.Language.Words;

namespace TriageBot.Language;

/// <summary>Cuts a text and finds the groups of words in it.</summary>
internal sealed class TextReader(Lexicon lexicon)
{
    private readonly RunTogether _runTogether = new(lexicon.Parts.Vocabulary);
    private readonly int _ignored = lexicon.Parts.GroupNumber(LexiconCompiler.Ignored);

    public Reading Read(string source)
    {
        var parts = lexicon.Parts;
        var text = _runTogether.Part(Tokenizer.Read(source));
        var patterns = new TokenPatterns(text, parts.Vocabulary);
        MarkNumbers(text, patterns, parts.NumberOfPattern);
        var hits = new Hits(text.Count, parts.GroupCount);
        parts.Phrases.Match(text, patterns, hits);
        hits.File(FindVisible(hits, text.Count, parts.Layers));
        return new Reading(text, patterns, hits, new Clauses(text, hits, lexicon.Grammar));
    }

    private static void MarkNumbers(TokenizedText text, TokenPatterns patterns, double?[] numberOfPattern)
    {
        for (var token = 0; token < text.Count; token++)
        {
            foreach (var pattern in patterns.Of(token))
            {
                if (numberOfPattern[pattern] is { } value && !text[token].HasValue)
                {
                    text[token].HasValue = true;
                    text[token].Value = value;
                    JoinTens(text, token);
                }
            }
        }
    }

    // "twenty five" is one number in two words: the second, next to what is counted, carries it.
    private static void JoinTens(TokenizedText text, int token)
    {
        if (token > 0 && text[token].Before == Break.None && text[token - 1].HasValue
            && text[token - 1].Kind == TokenKind.Word
            && text[token].Value is >= 1 and <= 9 && text[token - 1].Value is >= 20 and <= 90
            && text[token - 1].Value % 10 == 0)
        {
            text[token].Value += text[token - 1].Value;
            text[token - 1].HasValue = false;
        }
    }

    // A phrase means what it says as a whole; its words no longer count on their own. An ignored phrase hides all.
    private bool[] FindVisible(Hits hits, int tokens, GroupLayer[] layers)
    {
        var visible = new bool[hits.Count];
        var longest = LongestPhrases(hits, tokens, layers);
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            var cover = longest[hit.First];
            visible[i] = cover < 0 || cover == i || !Hides(hits[cover], hit, layers[hit.Group]);
        }

        return visible;
    }

    private bool Hides(Hit cover, Hit hit, GroupLayer layer) =>
        cover.Group == _ignored
            ? hit.First >= cover.First && hit.Last <= cover.Last
            : layer != GroupLayer.Aside && cover.Words > hit.Words && cover.CoversAll(hit);

    private int[] LongestPhrases(Hits hits, int tokens, GroupLayer[] layers)
    {
        var longest = new int[tokens];
        Array.Fill(longest, -1);
        for (var i = 0; i < hits.Count; i++)
        {
            var hit = hits[i];
            if (layers[hit.Group] != GroupLayer.Hides || (hit.First == hit.Last && hit.Group != _ignored))
            {
                continue;
            }

            for (var token = hit.First; token <= hit.Last; token++)
            {
                if ((hit.Group == _ignored || hit.Covers(token)) && (longest[token] < 0 || IsStronger(hit, hits[longest[token]])))
                {
                    longest[token] = i;
                }
            }
        }

        return longest;
    }

    private bool IsStronger(Hit hit, Hit other) =>
        hit.Group == _ignored ? other.Group != _ignored || hit.Words > other.Words
        : other.Group != _ignored && hit.Words > other.Words;
}
