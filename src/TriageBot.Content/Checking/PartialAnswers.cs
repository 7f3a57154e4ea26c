using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Checking;

/// <summary>Answers of which some are decided and some still open. Immutable.</summary>
internal sealed record PartialAnswers(AnswerOrigins Origins, FactSet Open, bool AgeOpen, bool SeverityOpen)
{
    private FactSet Said { get; init; }

    private IReadOnlyList<int> SaidFacts { get; init; } = [];

    private int? Age { get; init; }

    private int? Severity { get; init; }

    /// <summary>The answers with one more fact decided.</summary>
    public PartialAnswers With(int fact, bool said) => this with
    {
        Open = Open - FactSet.Empty.With(fact),
        Said = said ? Said.With(fact) : Said,
        SaidFacts = said ? [.. SaidFacts, fact] : SaidFacts,
    };

    /// <summary>The answers with the age decided; null for not answered.</summary>
    public PartialAnswers WithAge(int? age) => this with { AgeOpen = false, Age = age };

    /// <summary>The answers with the strength decided; null for not answered.</summary>
    public PartialAnswers WithSeverity(int? severity) => this with { SeverityOpen = false, Severity = severity };

    /// <summary>What to decide next when a fact is open: the fact itself, or, when it is said, what may lift it.</summary>
    public int ToDecide(int fact) =>
        Open.Contains(fact) ? fact : Origins.Lifted.First(one => one.Fact == fact && Open.Contains(one.Lifter)).Lifter;

    /// <summary>What conditions see before a question is asked, which knows nothing of later answers.</summary>
    public Situation Situation(int beforeQuestion)
    {
        var (present, open) = (Said, Open);
        foreach (var (lifter, fact) in Origins.Lifted)
        {
            var one = FactSet.Empty.With(fact);
            if (Origins.FirstQuestion(lifter) >= beforeQuestion)
            {
                continue;
            }

            if (Said.Contains(lifter))
            {
                (present, open) = (present - one, open - one);
            }
            else if (Open.Contains(lifter) && present.Contains(fact))
            {
                (present, open) = (present - one, open | one);
            }
        }

        return new Situation
        {
            Present = present,
            Open = open,
            Age = Age,
            AgeOpen = AgeOpen,
            Severity = Severity,
            SeverityOpen = SeverityOpen,
        };
    }

    /// <summary>Whether everything that is said can be answered: its question is asked, its option offered.</summary>
    /// <param name="leaf">What to decide next when that is not yet known.</param>
    public Truth Doubt(out OpenLeaf? leaf)
    {
        leaf = null;
        if (SaidFacts.Any(fact => Origins.Excludes(fact).Overlaps(Said)))
        {
            return Truth.False;
        }

        foreach (var fact in SaidFacts)
        {
            var offered = Origins.Of(fact).Count == 0 ? Truth.True : Truth.False;
            OpenLeaf? undecided = null;
            foreach (var (question, option) in Origins.Of(fact))
            {
                offered = (Truth)Math.Max((int)offered, (int)Offered(question, option, ref undecided));
            }

            if (offered == Truth.False)
            {
                return Truth.False;
            }

            leaf ??= offered == Truth.Unknown ? undecided : null;
        }

        return leaf is null ? Truth.True : Truth.Unknown;
    }

    private Truth Offered(Question question, Option option, ref OpenLeaf? undecided)
    {
        if (question.When is null && option.When is null)
        {
            return Truth.True;
        }

        Condition[] whens = [.. new[] { question.When, option.When }.OfType<Condition>()];
        var both = new Condition.All(whens);
        var situation = Situation(question.Index);
        undecided ??= OpenLeaf.Of(both, situation);
        return both.Evaluate(situation);
    }
}
