using TriageBot.Language.Findings;

namespace TriageBot.Language.Context;

/// <summary>Decides whether a sign is denied in its text.</summary>
internal sealed class Negation(Reading reading, Negators negators)
{
    private const int Window = 25;
    private const int FirmWords = 14;
    private const int LongestReach = 18;
    private const int VerbReach = 4;
    private const int GoneReach = 7;
    private const int LongestAnsweredClause = 6;
    private const int MostListItems = 8;
    private const int LongestListItem = 5;

    private Clauses Clauses => reading.Clauses;

    /// <summary>Whether the sign is denied, counting double denials, and whether that is in doubt.</summary>
    /// <param name="candidate">The sign.</param>
    /// <param name="isLasting">It counts although it is over, so that "gone" denies nothing.</param>
    public (bool Denied, bool InDoubt) Read(Candidate candidate, bool isLasting)
    {
        Reach plain = Reach.None, gone = Reach.None, denial = Reach.None, notThat = Reach.None;
        for (var i = negators.LowerBound(candidate.Head.First - Window); i < negators.Count; i++)
        {
            var negator = negators[i];
            if (negator.First > candidate.Head.Last + Window)
            {
                break;
            }

            if (candidate.Owns(negator.First))
            {
                continue;
            }

            switch (negator.Kind)
            {
                case NegatorKind.Not or NegatorKind.No or NegatorKind.Barely:
                    plain = Stronger(plain, Plain(negator, candidate));
                    break;
                case NegatorKind.Gone when isLasting:
                    break;
                case NegatorKind.Gone:
                    gone = Stronger(gone, Gone(negator, candidate));
                    break;
                case NegatorKind.NotThat:
                    notThat = Stronger(notThat, NotThat(negator, candidate));
                    break;
                default:
                    denial = Stronger(denial, negator.Kind == NegatorKind.Nay ? Nay(negator, candidate) : Denial(negator, candidate));
                    break;
            }
        }

        plain = plain == Reach.None && Inherits(candidate) ? Reach.Yes : plain;
        var count = Times(Stronger(plain, denial)) + Times(gone) + Times(notThat);
        return (count % 2 == 1, plain == Reach.Perhaps || gone == Reach.Perhaps);
    }

    private static Reach Stronger(Reach one, Reach other) => one > other ? one : other;

    private static int Times(Reach reach) => reach == Reach.None ? 0 : 1;

    private Reach Plain(Negator negator, Candidate candidate) => negator.Kind switch
    {
        NegatorKind.No => No(negator, candidate),
        NegatorKind.Barely when candidate.Rule.Kind == RuleKind.Present && Not(negator, candidate) != Reach.None =>
            Reach.Perhaps,
        _ => Not(negator, candidate),
    };

    private Reach Not(Negator negator, Candidate candidate)
    {
        var head = candidate.Head;
        if (Clauses.Clause(negator.First) != Clauses.Clause(head.First) || WordsBetween(negator, head.First, head.Last) > LongestReach)
        {
            return Reach.None;
        }

        if (head.First > negator.Last && Clauses.HasBetween(negator.Last + 1, head.First, Cues.Because | Cues.Only))
        {
            return Reach.None;
        }

        if (negator.BindsDeed)
        {
            return head.First > negator.Binds && Clauses.HasBetween(negator.Binds, head.First, Cues.Or) ? Reach.Yes : Reach.None;
        }

        if (negator.Binds >= 0 && !head.Covers(negator.Binds) && !ReachesPast(negator, candidate))
        {
            return Reach.None;
        }

        return WordsBetween(negator, head.First, head.Last) > FirmWords ? Reach.Perhaps : Reach.Yes;
    }

    // Bound to another sign, a denial goes on to the next one in a list ("nicht taub oder schwach"). An ability is
    // denied only by name, or right behind its verb ("ich spüre nicht, ob die Blase voll ist").
    private bool ReachesPast(Negator negator, Candidate candidate)
    {
        var head = candidate.Head;
        if (head.Last < negator.First)
        {
            return candidate.Rule.Kind == RuleKind.Lost && WordsBetween(negator, head.First, head.Last) <= VerbReach;
        }

        return candidate.Rule.Kind is RuleKind.Present or RuleKind.Ask || Clauses.HasBetween(negator.Binds, head.First, Cues.Or);
    }

    private Reach No(Negator negator, Candidate candidate)
    {
        var head = candidate.Head;
        if (candidate.Rule.Kind is RuleKind.Lost or RuleKind.Normal && !IsNamedBy(negator, candidate))
        {
            return Reach.None;
        }

        if (head.Last < negator.First)
        {
            return EndsClause(negator) && (Clauses.Clause(head.Last) == Clauses.Clause(negator.First) || IsAnsweredBy(negator, head.Last))
                ? Reach.Yes : Reach.None;
        }

        if (head.First < negator.First)
        {
            return Reach.Yes;
        }

        if (Clauses.Stretch(head.First) != Clauses.Stretch(negator.First)
            || Clauses.HasBetween(negator.Last + 1, head.First, Cues.Because | Cues.Only))
        {
            return Reach.None;
        }

        if (Clauses.Clause(head.First) == Clauses.Clause(negator.First))
        {
            var words = WordsBetween(negator, head.First, head.Last);
            return words > LongestReach ? Reach.None : words > FirmWords ? Reach.Perhaps : Reach.Yes;
        }

        return IsListedAfter(negator, head.First) ? Reach.Yes : Reach.None;
    }

    // "Kein Gefühl im Bein" denies the ability, "keine Probleme beim Pinkeln" the problem.
    private bool IsNamedBy(Negator negator, Candidate candidate)
    {
        var head = candidate.Head;
        if (negator.First > head.First)
        {
            return true;
        }

        for (var token = negator.Last + 1; token < head.First; token++)
        {
            if (negators.IsContent(token) && !Clauses.HasBetween(token, head.First, Cues.Or))
            {
                return false;
            }
        }

        return candidate.Rule.Kind == RuleKind.Lost && Clauses.Clause(negator.First) == Clauses.Clause(head.First);
    }

    // "keine Taubheit, Lähmung oder Blasenprobleme": the list ends with "oder", its items are short and without verb.
    private bool IsListedAfter(Negator negator, int token)
    {
        var first = Clauses.Clause(negator.First) + 1;
        var last = Clauses.Clause(token);
        if (last - first > MostListItems)
        {
            return false;
        }

        for (var clause = first; clause <= last; clause++)
        {
            if (Clauses.End(clause) - Clauses.Start(clause) > LongestListItem && !Clauses.HasInClause(clause, Cues.Or)
                || Clauses.HasInClause(clause, Cues.Verb | Cues.Subject | Cues.Conjunction | Cues.Now | Cues.Negator))
            {
                return false;
            }
        }

        for (var clause = last; clause < Math.Min(last + MostListItems, Clauses.Count); clause++)
        {
            if (Clauses.Sentence(Clauses.Start(clause)) != Clauses.Sentence(token))
            {
                return false;
            }

            if (Clauses.HasInClause(clause, Cues.Or))
            {
                return true;
            }
        }

        return false;
    }

    private Reach Gone(Negator negator, Candidate candidate)
    {
        var head = candidate.Head;
        var apart = Clauses.Clause(negator.First) - Clauses.Clause(head.First);
        var words = WordsBetween(negator, head.First, head.Last);
        if (apart == 0 && words <= GoneReach)
        {
            return Reach.Yes;
        }

        return apart == 1 && candidate.Rule.Kind == RuleKind.Lost && words <= GoneReach / 2
            && Clauses.Has(Clauses.Start(Clauses.Clause(negator.First)), Cues.Subject) ? Reach.Yes : Reach.None;
    }

    // "I haven't" denies what was said only where nothing follows: "I haven't been dieting" speaks of the diet.
    private Reach Denial(Negator negator, Candidate candidate)
    {
        if (Clauses.Has(negator.Last, Cues.Governor) && !EndsClause(negator))
        {
            return Reach.None;
        }

        var token = candidate.Head.First;
        return Clauses.Clause(token) == Clauses.Clause(negator.First)
            || (token < negator.First && Clauses.Stretch(token) == Clauses.Stretch(negator.First))
            ? Reach.Yes : Reach.None;
    }

    private Reach Nay(Negator negator, Candidate candidate)
    {
        var clause = Clauses.Clause(negator.First);
        var token = candidate.Head.First;
        if (token > negator.First || Clauses.Start(clause) > negator.First && !EndsClause(negator))
        {
            return Reach.None;
        }

        if (Clauses.Clause(token) == clause)
        {
            return Reach.Yes;
        }

        return IsAnsweredBy(negator, token) ? Reach.Yes : Reach.None;
    }

    // "Fever: no", "Fieber? Nein": the denying word is a clause of its own behind a short one without a verb.
    private bool IsAnsweredBy(Negator negator, int token)
    {
        var clause = Clauses.Clause(negator.First);
        var answered = Clauses.Clause(token);
        var start = Clauses.Start(clause);
        return start == negator.First && answered == clause - 1
            && (reading.Text[start - 1].AsksAfter || !Clauses.HasInClause(answered, Cues.Verb))
            && Clauses.End(answered) - Clauses.Start(answered) <= LongestAnsweredClause;
    }

    private Reach NotThat(Negator negator, Candidate candidate)
    {
        var token = candidate.Head.First;
        return token > negator.Last && token - negator.Last <= LongestReach
            && Clauses.Stretch(token) == Clauses.Stretch(negator.First)
            && Clauses.Clause(token) - Clauses.Clause(negator.Last) <= 1 ? Reach.Yes : Reach.None;
    }

    // "..., das mit dem Gewicht auch": a clause without a verb goes on with the denial of the one before.
    private bool Inherits(Candidate candidate)
    {
        var clause = Clauses.Clause(candidate.Head.First);
        if (clause == 0 || Clauses.HasInClause(clause, Cues.Verb) || !reading.HasInClause(negators.Also, clause)
            || Clauses.Stretch(Clauses.Start(clause)) != Clauses.Stretch(Clauses.Start(clause - 1)))
        {
            return false;
        }

        for (var i = negators.LowerBound(Clauses.Start(clause - 1)); i < negators.Count; i++)
        {
            if (negators[i].First >= Clauses.Start(clause))
            {
                return false;
            }

            if (negators[i].Kind is NegatorKind.Not or NegatorKind.Denial)
            {
                return true;
            }
        }

        return false;
    }

    private bool EndsClause(Negator negator)
    {
        var end = Clauses.End(Clauses.Clause(negator.First));
        for (var token = negator.Last + 1; token < end; token++)
        {
            if (!Clauses.Has(token, Cues.Filler | Cues.Verb | Cues.Subject | Cues.Me))
            {
                return false;
            }
        }

        return true;
    }

    private static int WordsBetween(Negator negator, int first, int last) =>
        negator.First > last ? negator.First - last - 1 : Math.Max(0, first - negator.Last - 1);
}
