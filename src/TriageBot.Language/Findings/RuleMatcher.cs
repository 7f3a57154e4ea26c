using TriageBot.Language.Context;
using TriageBot.Language.Phrases;
using TriageBot.Language.Words;

namespace TriageBot.Language.Findings;

/// <summary>Finds the places where all pieces of a rule stand near each other.</summary>
internal sealed class RuleMatcher
{
    private const int Near = 11;
    private const int Far = 30;
    private const int CostOfClause = 5;
    private const int MostPerRule = 200;

    private readonly (int Group, Rule[] Rules)[] _byHead;

    public RuleMatcher(IEnumerable<Rule> rules) =>
        _byHead = [.. rules.GroupBy(rule => rule.Pieces[0]).Select(group => (group.Key, group.ToArray()))];

    public List<Candidate> Match(Hits hits, Clauses clauses, TokenPatterns patterns)
    {
        var candidates = new List<Candidate>();
        foreach (var (group, rules) in _byHead)
        {
            var heads = hits.Of(group);
            if (heads.Length == 0)
            {
                continue;
            }

            foreach (var rule in rules)
            {
                MatchRule(rule, heads, new RuleAttempt(hits, clauses, patterns), candidates);
            }
        }

        return candidates;
    }

    private static void MatchRule(Rule rule, ReadOnlySpan<int> heads, RuleAttempt attempt, List<Candidate> candidates)
    {
        foreach (var piece in rule.Pieces)
        {
            if (attempt.Hits.Of(piece).Length == 0)
            {
                return;
            }
        }

        for (var i = 0; i < Math.Min(heads.Length, MostPerRule); i++)
        {
            if (attempt.TryMatch(rule, attempt.Hits[heads[i]], out var candidate))
            {
                candidates.Add(candidate);
            }
        }
    }

    private readonly record struct RuleAttempt(Hits Hits, Clauses Clauses, TokenPatterns Patterns)
    {
        public bool TryMatch(Rule rule, Hit head, out Candidate candidate)
        {
            int first = head.First, last = head.Last;
            Span<int> used = stackalloc int[rule.Pieces.Length];
            candidate = default;
            for (var i = 1; i < rule.Pieces.Length; i++)
            {
                var found = Nearest(rule.Pieces[i], head, used[1..i], rule.IsFar);
                if (found < 0)
                {
                    return false;
                }

                used[i] = found;
                first = Math.Min(first, Hits[found].First);
                last = Math.Max(last, Hits[found].Last);
            }

            foreach (var (group, inClause) in rule.Without)
            {
                var other = Nearest(group, head, used[1..], isFar: false);
                if (other >= 0 && (!inClause || Clauses.Clause(Hits[other].First) == Clauses.Clause(head.First)))
                {
                    return false;
                }
            }

            candidate = new Candidate(rule, head, first, last, Mask(head, used[1..], first));
            return true;
        }

        private ulong Mask(Hit head, ReadOnlySpan<int> others, int first)
        {
            var mask = head.Mask << (head.First - first);
            foreach (var other in others)
            {
                var shift = Hits[other].First - first;
                mask |= shift < 64 ? Hits[other].Mask << shift : 0;
            }

            return mask;
        }

        private int Nearest(int group, Hit head, ReadOnlySpan<int> used, bool isFar)
        {
            var ofGroup = Hits.Of(group);
            var limit = isFar ? Far : Near;
            int best = -1, bestDistance = limit + 1;
            var start = Hits.LowerBound(group, head.First - limit - 1);
            for (var i = start; i < ofGroup.Length; i++)
            {
                var hit = Hits[ofGroup[i]];
                if (hit.First - head.Last > limit + 1)
                {
                    break;
                }

                var distance = Distance(hit, head, isFar);
                if (distance < bestDistance && !IsTaken(hit, head, used))
                {
                    best = ofGroup[i];
                    bestDistance = distance;
                }
            }

            return best;
        }

        private int Distance(Hit hit, Hit head, bool isFar)
        {
            var (left, right) = hit.First < head.First ? (hit, head) : (head, hit);
            if (!isFar && Clauses.Stretch(left.First) != Clauses.Stretch(right.First))
            {
                return int.MaxValue;
            }

            var words = Math.Max(0, right.First - left.Last - 1);
            var cuts = Math.Max(0, Clauses.Clause(right.First) - Clauses.Clause(left.Last));
            return words + (isFar ? 0 : cuts * CostOfClause);
        }

        // Two pieces need two words, unless the word is made of two: "Blasenschwäche".
        private bool IsTaken(Hit hit, Hit head, ReadOnlySpan<int> used)
        {
            if (Clashes(hit, head))
            {
                return true;
            }

            foreach (var other in used)
            {
                if (Clashes(hit, Hits[other]))
                {
                    return true;
                }
            }

            return false;
        }

        private bool Clashes(Hit hit, Hit other) =>
            hit.SharesWordWith(other)
            && !(hit.First == other.First && hit.Last == other.Last
                && Patterns.Kind(hit.First) == MatchKind.Compound && hit.Group != other.Group);
    }
}
