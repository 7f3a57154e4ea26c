using TriageBot.Language.Phrases;

namespace TriageBot.Language.Context;

/// <summary>Whom each part of a text is about: the patient or somebody else.</summary>
internal sealed class Owners
{
    private const int Preposition = 2;

    private readonly Reading _reading;
    private readonly GrammarGroups _grammar;
    private readonly bool[] _startsOther;
    private readonly bool[] _startsSelf;
    private readonly bool[] _isOther;

    public Owners(Reading reading, GrammarGroups grammar)
    {
        _reading = reading;
        _grammar = grammar;
        var count = reading.Text.Count;
        _startsOther = new bool[count];
        _startsSelf = new bool[count];
        _isOther = new bool[count];
        var others = MarkOthers(out var relatives);
        if (!others)
        {
            return;
        }

        OnBehalf = relatives > 0 && (reading.Hits.Of(grammar.AsksFor).Length > 0 || !HasOwnComplaint());
        if (!OnBehalf)
        {
            Mark(grammar.Me, _startsSelf);
            Spread();
        }
    }

    /// <summary>True when the writer asks for somebody else, who then is the patient.</summary>
    public bool OnBehalf { get; }

    /// <summary>True when what stands at the token is about somebody who is not the patient.</summary>
    public bool IsOther(int token) => _isOther[token];

    private bool MarkOthers(out int relatives)
    {
        relatives = 0;
        var animals = false;
        foreach (var index in _reading.Hits.Of(_grammar.Animal))
        {
            var hit = _reading.Hits[index];
            _startsOther[hit.First] = IsOwner(hit);
            animals |= _startsOther[hit.First];
        }

        var found = animals;
        foreach (var index in _reading.Hits.Of(_grammar.Relative))
        {
            var hit = _reading.Hits[index];
            if (IsOwner(hit))
            {
                _startsOther[hit.First] = true;
                found = true;
                relatives += animals || IsPast(hit) ? 0 : 1;
            }
        }

        return found;
    }

    // "My back" is a complaint of the writer, "my kid's back" is not.
    private bool HasOwnComplaint()
    {
        foreach (var index in _reading.Hits.Of(_grammar.MyComplaint))
        {
            var hit = _reading.Hits[index];
            if (!Array.Exists(_startsOther[hit.First..(hit.Last + 1)], starts => starts))
            {
                return true;
            }
        }

        return false;
    }

    // "Mein Mann hatte Krebs" tells about the past of another person; "meine Mutter hat Schmerzen" asks for her.
    private bool IsPast(Hit hit)
    {
        var clause = _reading.Clauses.Clause(hit.First);
        return _reading.HasInClause(_grammar.Past, clause)
            && !_reading.HasInClause(_grammar.Now, clause)
            && !_reading.HasInClause(_grammar.Recent, clause)
            && !_reading.HasInClause(_grammar.Since, clause);
    }

    private bool IsOwner(Hit hit) =>
        !_reading.Has(_grammar.NotOwner, hit.First - Preposition, hit.First)
        && !_reading.Has(_grammar.Says, hit.Last + 1, hit.Last + 3);

    private void Mark(int group, bool[] marks)
    {
        foreach (var index in _reading.Hits.Of(group))
        {
            marks[_reading.Hits[index].First] = true;
        }
    }

    private void Spread()
    {
        var other = false;
        for (var token = 0; token < _isOther.Length; token++)
        {
            var startsSentence = token == 0
                || _reading.Clauses.Sentence(token) != _reading.Clauses.Sentence(token - 1);
            if (startsSentence && !_reading.Clauses.Has(token, Cues.ThirdPerson))
            {
                other = false;
            }

            other = (other || _startsOther[token]) && !(_startsSelf[token] && !_startsOther[token]);
            _isOther[token] = other;
        }
    }
}
