using TriageBot.Language.Findings;
using TriageBot.Language.Text;

namespace TriageBot.Language.Context;

/// <summary>Decides whether a sign is told as real and of now, or as past, feared, supposed or asked about.</summary>
internal sealed class Frames(Reading reading, GrammarGroups grammar)
{
    private const int CueReach = 30;
    private const int DirectAnswer = 3;
    private const int Denying = 3;

    private Clauses Clauses => reading.Clauses;

    public Frame Read(Candidate candidate, bool isLasting, bool isEvent)
    {
        if (IsKnowledge(candidate))
        {
            return HasMe(candidate) ? Frame.Supposed : Frame.Unreal;
        }

        if (StandsBefore(grammar.Hypothetical, candidate) || StandsBefore(grammar.Fear, candidate))
        {
            return Frame.Supposed;
        }

        if (!isLasting)
        {
            var past = ReadPast(candidate, isEvent);
            if (past != Frame.Real && !IsBackAgain(candidate))
            {
                return past;
            }
        }

        return StandsBefore(grammar.UnsureWhether, candidate) || HasInClause(grammar.UnsureWhether, candidate)
            ? Frame.Doubted : Frame.Real;
    }

    /// <summary>True when the text goes on to say that nothing of the kind is there now.</summary>
    public bool IsDeniedLater(Candidate candidate) =>
        reading.Has(grammar.Denial, candidate.Last + 1, candidate.Last + CueReach);

    /// <summary>True for a question that the next words answer with a denial: "Is numbness there dangerous? I have none."</summary>
    public bool IsAskedAndDenied(Candidate candidate)
    {
        var (_, end) = Sentence(candidate.Last);
        return reading.Text[end - 1].AsksAfter
            && (reading.Has(grammar.Denial, end, end + DirectAnswer) || reading.Has(grammar.Nay, end, end + 1) || IsNoAlone(end));
    }

    private bool IsNoAlone(int token) =>
        reading.Has(grammar.No, token, token + 1)
        && (token + 1 == reading.Text.Count || reading.Text[token + 1].Before != Break.None);

    private Frame ReadPast(Candidate candidate, bool isEvent)
    {
        var clause = Clauses.Clause(candidate.Head.First);
        var isOfNow = reading.HasInClause(grammar.Now, clause) || reading.HasInClause(grammar.Since, clause);
        var longAgo = IsLongAgo(candidate, clause, isOfNow);
        if (IsResolved(candidate, clause))
        {
            return longAgo || isEvent || !candidate.Rule.Kind.Equals(RuleKind.Present) ? Frame.Past : Frame.PastPerhaps;
        }

        if (longAgo)
        {
            return Frame.Past;
        }

        return isEvent || isOfNow || !reading.HasInClause(grammar.Past, clause) || IsRecent(candidate)
            ? Frame.Real : Frame.PastPerhaps;
    }

    // A time long ago reaches its own clause, and on into a clause that tells in the past tense or has no verb.
    private bool IsLongAgo(Candidate candidate, int clause, bool isOfNow)
    {
        if (isOfNow)
        {
            return false;
        }

        if (reading.HasInClause(grammar.LongAgo, clause))
        {
            return true;
        }

        var goesOn = reading.HasInClause(grammar.Past, clause) || !Clauses.HasInClause(clause, Cues.Verb);
        for (var near = clause - 2; near <= clause + 1; near++)
        {
            if (near >= 0 && near < Clauses.Count && near != clause && goesOn
                && Clauses.Stretch(Clauses.Start(near)) == Clauses.Stretch(candidate.Head.First)
                && reading.HasInClause(grammar.LongAgo, near) && !reading.HasInClause(grammar.Since, near))
            {
                return true;
            }
        }

        return false;
    }

    // "Had it last year, then it went away. Since this morning it is back."
    private bool IsBackAgain(Candidate candidate)
    {
        var hits = reading.Hits.Of(grammar.Returns);
        for (var i = reading.Hits.LowerBound(grammar.Returns, candidate.Last + 1); i < hits.Length; i++)
        {
            var first = reading.Hits[hits[i]].First;
            if (first > candidate.Last + CueReach)
            {
                return false;
            }

            if (!reading.Has(grammar.Not, first - Denying, first) && !reading.Has(grammar.Resolved, first - Denying, first + 1))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsResolved(Candidate candidate, int clause)
    {
        var last = Math.Min(clause + 2, Clauses.Count - 1);
        for (var near = clause; near <= last; near++)
        {
            if (Clauses.Sentence(Clauses.Start(near)) == Clauses.Sentence(candidate.Head.First)
                && reading.HasInClause(grammar.Resolved, near))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsRecent(Candidate candidate)
    {
        var (start, end) = Sentence(candidate.Head.First);
        return reading.Has(grammar.Recent, start, end) || reading.Has(grammar.Now, start, end)
            || reading.Has(grammar.Since, start, end);
    }

    private bool IsKnowledge(Candidate candidate)
    {
        var (start, end) = Sentence(candidate.Head.First);
        return reading.Has(grammar.Knowledge, start, end);
    }

    private bool HasMe(Candidate candidate) =>
        reading.HasInClause(grammar.Me, Clauses.Clause(candidate.Head.First));

    private bool HasInClause(int group, Candidate candidate) =>
        reading.HasInClause(group, Clauses.Clause(candidate.Head.First));

    private bool StandsBefore(int group, Candidate candidate)
    {
        var hits = reading.Hits.Of(group);
        var head = candidate.Head.First;
        for (var i = reading.Hits.LowerBound(group, head - CueReach); i < hits.Length; i++)
        {
            var hit = reading.Hits[hits[i]];
            if (hit.First > head)
            {
                return false;
            }

            if (Clauses.Stretch(hit.First) == Clauses.Stretch(head) && !candidate.Owns(hit.First))
            {
                return true;
            }
        }

        return false;
    }

    private (int Start, int End) Sentence(int token)
    {
        int start = token, end = token + 1;
        var sentence = Clauses.Sentence(token);
        while (start > 0 && token - start < CueReach && Clauses.Sentence(start - 1) == sentence)
        {
            start--;
        }

        while (end < reading.Text.Count && end - token < CueReach && Clauses.Sentence(end) == sentence)
        {
            end++;
        }

        return (start, end);
    }
}
