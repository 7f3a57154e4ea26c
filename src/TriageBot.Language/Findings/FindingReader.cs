using TriageBot.Language.Context;
using TriageBot.Language.Definitions;

namespace TriageBot.Language.Findings;

/// <summary>Turns the places where rules stand into findings, one per fact, by what the context says.</summary>
internal sealed class FindingReader(
    RuleMatcher rules, IReadOnlyList<FactKind> facts, GrammarGroups grammar)
{
    /// <summary>The findings of a text in the order of the text.</summary>
    public List<Finding> Read(Reading reading, Owners owners)
    {
        var candidates = rules.Match(reading.Hits, reading.Clauses, reading.Patterns);
        if (candidates.Count == 0)
        {
            return [];
        }

        var negation = new Negation(reading, new Negators(reading, grammar, candidates));
        var frames = new Frames(reading, grammar);
        var best = new (FindingStatus Status, Candidate Candidate)?[facts.Count];
        foreach (var candidate in candidates)
        {
            if (!owners.IsOther(candidate.Head.First)
                && Judge(candidate, negation, frames, reading) is { } status
                && (best[candidate.Rule.Fact] is not { } known || IsBetter(status, candidate, known.Status, known.Candidate)))
            {
                best[candidate.Rule.Fact] = (status, candidate);
            }
        }

        var findings = new List<Finding>();
        for (var fact = 0; fact < best.Length; fact++)
        {
            if (best[fact] is { } found)
            {
                findings.Add(new Finding(
                    facts[fact].Id, found.Status, reading.Text[found.Candidate.First].Start, reading.Text[found.Candidate.Last].End));
            }
        }

        findings.Sort((one, other) => one.Start.CompareTo(other.Start));
        return findings;
    }

    /// <summary>Every place where a phrase stands, with what its context makes of it.</summary>
    public IEnumerable<PhraseMatch> Explain(Reading reading, Owners owners)
    {
        var candidates = rules.Match(reading.Hits, reading.Clauses, reading.Patterns);
        var negation = new Negation(reading, new Negators(reading, grammar, candidates));
        var frames = new Frames(reading, grammar);
        return candidates.Select(candidate => new PhraseMatch(
            facts[candidate.Rule.Fact].Id,
            owners.IsOther(candidate.Head.First) ? null : Judge(candidate, negation, frames, reading),
            reading.Text[candidate.First].Start,
            reading.Text[candidate.Last].End,
            candidate.Rule.Origin));
    }

    // The more dangerous reading wins; of equal ones the first, so that the place shown is where it is first said.
    private static bool IsBetter(FindingStatus status, Candidate candidate, FindingStatus known, Candidate knownAt) =>
        status > known || (status == known && candidate.First < knownAt.First);

    private FindingStatus? Judge(Candidate candidate, Negation negation, Frames frames, Reading reading)
    {
        var fact = facts[candidate.Rule.Fact];
        var (denied, inDoubt) = negation.Read(candidate, fact.Lasting);
        var has = candidate.Rule.Kind switch
        {
            RuleKind.Present => !denied,
            RuleKind.Ask => !denied,
            _ => denied,
        };
        if (!has)
        {
            return inDoubt && fact.Clarify && candidate.Rule.Kind == RuleKind.Present
                ? FindingStatus.Uncertain : Absence(candidate, frames, fact, reading);
        }

        return frames.Read(candidate, fact.Lasting, fact.Event) switch
        {
            Frame.Real when frames.IsAskedAndDenied(candidate) => null,
            Frame.Real => candidate.Rule.Kind == RuleKind.Ask || inDoubt ? Uncertain(fact) : FindingStatus.Present,
            Frame.Doubted => Uncertain(fact),
            Frame.PastPerhaps => fact.Clarify ? FindingStatus.Uncertain : null,
            Frame.Supposed => fact.Alarm is not null && !frames.IsDeniedLater(candidate) ? FindingStatus.Uncertain : null,
            _ => null,
        };
    }

    private static FindingStatus? Uncertain(FactKind fact) => fact.Clarify ? FindingStatus.Uncertain : null;

    // Absent is an answer, so it needs plain words: a denial, or an ability that is said to be fine.
    private FindingStatus? Absence(Candidate candidate, Frames frames, FactKind fact, Reading reading)
    {
        var isPlain = candidate.Rule.Kind switch
        {
            RuleKind.Ask => false,
            RuleKind.Lost => reading.HasInClause(grammar.Fine, reading.Clauses.Clause(candidate.Head.First)),
            _ => true,
        };
        return isPlain && frames.Read(candidate, fact.Lasting, fact.Event) == Frame.Real ? FindingStatus.Absent : null;
    }
}
