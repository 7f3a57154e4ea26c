using TriageBot.Language.Findings;

namespace TriageBot.Language.Context;

/// <summary>All denying words of a text, in order, each with the word that it goes with.</summary>
internal sealed class Negators
{
    private const int LookAhead = 4;

    private readonly List<Negator> _all = [];
    private readonly Reading _reading;
    private readonly bool[] _isSign;
    private readonly bool[] _isDeed;
    private readonly bool[] _isInSign;

    public Negators(Reading reading, GrammarGroups grammar, List<Candidate> candidates)
    {
        _reading = reading;
        Also = grammar.Also;
        _isSign = MarkSigns(candidates, grammar);
        _isDeed = new bool[reading.Text.Count];
        _isInSign = MarkWholeSigns(candidates);
        foreach (var hit in reading.Hits.Of(grammar.Deed))
        {
            _isDeed[reading.Hits[hit].First] = true;
        }

        Collect(grammar.Not, NegatorKind.Not);
        Collect(grammar.No, NegatorKind.No);
        Collect(grammar.Barely, NegatorKind.Barely);
        Collect(grammar.Gone, NegatorKind.Gone, grammar.Becoming);
        Collect(grammar.Denial, NegatorKind.Denial);
        Collect(grammar.Nay, NegatorKind.Nay);
        Collect(grammar.NotThat, NegatorKind.NotThat);
        _all.Sort((one, other) => one.First.CompareTo(other.First));
    }

    public int Count => _all.Count;

    /// <summary>The group of words such as "auch".</summary>
    public int Also { get; }

    public Negator this[int index] => _all[index];

    /// <summary>True when a sign or a deed begins at the token.</summary>
    public bool IsContent(int token) => _isSign[token] || _isDeed[token];

    /// <summary>The first negator that begins at or after a token.</summary>
    public int LowerBound(int token)
    {
        int low = 0, high = _all.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_all[middle].First < token)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private void Collect(int group, NegatorKind kind, int becoming = -1)
    {
        foreach (var index in _reading.Hits.Of(group))
        {
            var hit = _reading.Hits[index];
            if (kind == NegatorKind.Gone && _reading.Has(becoming, hit.First, hit.First + 1) && LeadsToSign(hit.Last))
            {
                continue;
            }

            var binds = kind is NegatorKind.Not or NegatorKind.Barely ? FindBound(hit.Last) : -1;
            _all.Add(new Negator(kind, hit.First, hit.Last, binds, binds >= 0 && !_isSign[binds]));
        }
    }

    // "It has gone numb" tells of numbness, "the numbness has gone" denies it.
    private bool LeadsToSign(int gone)
    {
        var end = Math.Min(_reading.Clauses.End(_reading.Clauses.Clause(gone)), gone + LookAhead);
        for (var token = gone + 1; token < end; token++)
        {
            if (_isInSign[token])
            {
                return true;
            }

            if (_reading.Clauses.Has(token, Cues.Verb | Cues.Subject | Cues.Negator | Cues.Because))
            {
                return false;
            }
        }

        return false;
    }

    private int FindBound(int negator)
    {
        var end = Math.Min(_reading.Clauses.End(_reading.Clauses.Clause(negator)), negator + 1 + LookAhead);
        for (var token = negator + 1; token < end; token++)
        {
            if (_reading.Clauses.Has(token, Cues.Because | Cues.Only))
            {
                return -1;
            }

            if (IsContent(token))
            {
                return token;
            }
        }

        return -1;
    }

    private bool[] MarkWholeSigns(List<Candidate> candidates)
    {
        var signs = new bool[_reading.Text.Count];
        foreach (var candidate in candidates)
        {
            for (var token = candidate.Head.First; token <= candidate.Head.Last; token++)
            {
                signs[token] |= candidate.Head.Covers(token);
            }
        }

        return signs;
    }

    // Verbs of perceiving stand between a denial and what is denied ("Taubheit spüre ich nicht"): they bind nothing.
    private bool[] MarkSigns(List<Candidate> candidates, GrammarGroups grammar)
    {
        var signs = new bool[_reading.Text.Count];
        foreach (var candidate in candidates)
        {
            // What is only worth a question may be a bare region, which no denial goes with.
            signs[candidate.Head.First] |= candidate.Rule.Kind != RuleKind.Ask;
        }

        foreach (var hit in _reading.Hits.Of(grammar.Perceive))
        {
            signs[_reading.Hits[hit].First] = false;
        }

        return signs;
    }
}
