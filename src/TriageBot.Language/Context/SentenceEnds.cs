using TriageBot.Language.Phrases;
using TriageBot.Language.Text;

namespace TriageBot.Language.Context;

/// <summary>Decides where sentences end, with spoken punctuation, abbreviations and ordinal numbers in mind.</summary>
internal sealed class SentenceEnds
{
    private readonly TokenizedText _text;
    private readonly bool[] _stops;
    private readonly bool[] _parts;

    public SentenceEnds(TokenizedText text, Hits hits, GrammarGroups grammar)
    {
        _text = text;
        _stops = new bool[text.Count + 1];
        _parts = new bool[text.Count + 1];
        MarkStops(hits, grammar);
        foreach (var hit in hits.Of(grammar.SpokenStop))
        {
            _stops[hits[hit].Last + 1] = true;
        }

        foreach (var hit in hits.Of(grammar.SpokenComma))
        {
            _parts[hits[hit].Last + 1] = true;
        }
    }

    /// <summary>True when a sentence ends before the token.</summary>
    public bool Before(int token) => _stops[token];

    /// <summary>True when a comma or the like parts the token from the one before.</summary>
    public bool PartBefore(int token) => _parts[token];

    private void MarkStops(Hits hits, GrammarGroups grammar)
    {
        for (var token = 1; token < _text.Count; token++)
        {
            var mark = _text[token].Before;
            _stops[token] = mark is Break.Hard or Break.Stop;
            _parts[token] = mark == Break.Soft;
        }

        foreach (var hit in hits.Of(grammar.Abbreviation))
        {
            Undo(hits[hit].Last + 1);
        }

        foreach (var hit in hits.Of(grammar.OrdinalNoun))
        {
            var first = hits[hit].First;
            if (first > 0 && _text[first - 1].HasValue)
            {
                Undo(first);
            }
        }
    }

    private void Undo(int token)
    {
        if (token < _text.Count && _text[token].Before == Break.Stop)
        {
            _stops[token] = false;
        }
    }
}
