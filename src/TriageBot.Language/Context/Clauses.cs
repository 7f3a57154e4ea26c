using TriageBot.Language.Phrases;
using TriageBot.Language.Text;

namespace TriageBot.Language.Context;

/// <summary>Which clause, which stretch without a "but" and which sentence each token belongs to.</summary>
internal sealed class Clauses
{
    private const int LookAhead = 5;

    private readonly TokenizedText _text;
    private readonly Cues[] _cues;
    private readonly int[] _clause;
    private readonly int[] _stretch;
    private readonly int[] _sentence;
    private readonly List<int> _clauseStarts = [];

    public Clauses(TokenizedText text, Hits hits, GrammarGroups grammar)
    {
        _text = text;
        _cues = ReadCues(text, hits, grammar);
        _clause = new int[text.Count];
        _stretch = new int[text.Count];
        _sentence = new int[text.Count];
        Cut(new SentenceEnds(text, hits, grammar));
    }

    public int Count => _clauseStarts.Count;

    /// <summary>The clause of a token. Clauses are numbered through the text, so a difference counts the cuts.</summary>
    public int Clause(int token) => _clause[token];

    /// <summary>The stretch of a token: sentences, cut again at words such as "but".</summary>
    public int Stretch(int token) => _stretch[token];

    public int Sentence(int token) => _sentence[token];

    public int Start(int clause) => _clauseStarts[clause];

    /// <summary>The token after the last one of a clause.</summary>
    public int End(int clause) => clause + 1 < _clauseStarts.Count ? _clauseStarts[clause + 1] : _text.Count;

    public bool Has(int token, Cues cues) => (_cues[token] & cues) != 0;

    /// <summary>True when one of the cues begins in the tokens from start up to, without, end.</summary>
    public bool HasBetween(int start, int end, Cues cues)
    {
        for (var token = Math.Max(start, 0); token < Math.Min(end, _text.Count); token++)
        {
            if ((_cues[token] & cues) != 0)
            {
                return true;
            }
        }

        return false;
    }

    public bool HasInClause(int clause, Cues cues) => HasBetween(Start(clause), End(clause), cues);

    private void Cut(SentenceEnds ends)
    {
        int sentence = -1, stretch = -1;
        var verbSeen = false;
        for (var token = 0; token < _text.Count; token++)
        {
            var newSentence = token == 0 || ends.Before(token);
            var newStretch = newSentence || (Has(token, Cues.But) && !IsParticle(token));
            if (newStretch || ends.PartBefore(token) || Has(token, Cues.Conjunction) || JoinsClause(token)
                || (verbSeen && StartsMainClause(token)) || StartsInability(token))
            {
                _clauseStarts.Add(token);
                verbSeen = false;
            }

            sentence += newSentence ? 1 : 0;
            stretch += newStretch ? 1 : 0;
            _sentence[token] = sentence;
            _stretch[token] = stretch;
            _clause[token] = _clauseStarts.Count - 1;
            verbSeen |= Has(token, Cues.Verb);
        }
    }

    // "merke ich aber nicht mehr": here "aber" stands between a verb and its denial and parts nothing.
    private bool IsParticle(int token) =>
        token > 0 && _text[token].Before == Break.None
        && token + 1 < _text.Count && Has(token + 1, Cues.Not) && !Has(token, Cues.Conjunction)
        && (Has(token - 1, Cues.Verb) || (token > 1 && Has(token - 1, Cues.Subject) && Has(token - 2, Cues.Verb)));

    // "und" joins words or clauses; a verb soon after it tells which.
    private bool JoinsClause(int token) =>
        Has(token, Cues.And | Cues.Or) && ComesBefore(Cues.Verb | Cues.Subject, token + 1);

    // People leave out the comma: "das bein tut nicht weh es ist nur taub" has its second clause at "es ist".
    private bool StartsMainClause(int token)
    {
        var next = token + 1 < _text.Count ? _cues[token + 1] : Cues.None;
        return (Has(token, Cues.Subject) && (next & Cues.Verb) != 0)
            || (Has(token, Cues.Verb) && (next & Cues.Subject) != 0 && !IsGoverned(token))
            || (Has(token, Cues.Article) && token + 2 < _text.Count && Has(token + 2, Cues.Verb));
    }

    // "so weak I can't get up", "it went numb I couldn't feel it": the denial is of its own clause and not of what
    // stands before the subject. Only where the denying word is the verb.
    private bool StartsInability(int token) =>
        token > 0 && token + 1 < _text.Count && Has(token, Cues.Subject) && !Has(token - 1, Cues.Conjunction)
        && (_cues[token + 1] & (Cues.Verb | Cues.Negator)) == (Cues.Verb | Cues.Negator);

    // "I can't get it up", "I can't really feel it": the verb goes with the word before it, and "it" is its object.
    private bool IsGoverned(int token) =>
        (token > 0 && Has(token - 1, Cues.Governor))
        || (token > 1 && Has(token - 2, Cues.Governor) && !Has(token - 1, Cues.Subject));

    private bool ComesBefore(Cues cues, int token)
    {
        for (var at = token; at < Math.Min(token + LookAhead, _text.Count); at++)
        {
            if (_text[at].Before != Break.None || Has(at, Cues.Conjunction | Cues.But | Cues.And | Cues.Or))
            {
                return false;
            }

            if (Has(at, cues))
            {
                return true;
            }
        }

        return false;
    }

    private static Cues[] ReadCues(TokenizedText text, Hits hits, GrammarGroups grammar)
    {
        var cues = new Cues[text.Count];
        Mark(grammar.But, Cues.But);
        Mark(grammar.Only, Cues.Only);
        Mark(grammar.Conjunction, Cues.Conjunction);
        Mark(grammar.And, Cues.And);
        Mark(grammar.Or, Cues.Or);
        Mark(grammar.Verb, Cues.Verb);
        Mark(grammar.Subject, Cues.Subject);
        Mark(grammar.Article, Cues.Article);
        Mark(grammar.Me, Cues.Me);
        Mark(grammar.Because, Cues.Because);
        Mark(grammar.Filler, Cues.Filler);
        Mark(grammar.ThirdPerson, Cues.ThirdPerson);
        Mark(grammar.Now, Cues.Now);
        Mark(grammar.Not, Cues.Negator | Cues.Not);
        Mark(grammar.No, Cues.Negator);
        Mark(grammar.Governor, Cues.Governor);
        return cues;

        void Mark(int group, Cues cue)
        {
            foreach (var hit in hits.Of(group))
            {
                cues[hits[hit].First] |= cue;
            }
        }
    }
}
