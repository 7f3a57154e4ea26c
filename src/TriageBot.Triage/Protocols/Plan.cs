using TriageBot.Triage.Conditions;

namespace TriageBot.Triage.Protocols;

/// <summary>What can be worked out of a protocol once: which rules each question can change, and which facts lift others.</summary>
internal sealed class Plan
{
    private readonly IReadOnlyList<UrgencyRule> _rules;
    private readonly IReadOnlyList<Question> _questions;
    private readonly Reads[] _ruleReads;

    public Plan(Protocol protocol)
    {
        _rules = protocol.Rules;
        _questions = protocol.Questions;
        var direct = _rules.Select(rule => Reads.Of(rule.When)).ToArray();
        RulesReading = [.. _questions.Select(question => RulesThatRead(question, direct))];
        _ruleReads = [.. direct.Select(Closure)];
        Lifted = [.. _questions.SelectMany(question => question.Options)
            .Where(option => option is { LiftedBy: not null, Fact: not null })
            .GroupBy(option => option.LiftedBy!.Value)
            .Select(group => (group.Key, group.Aggregate(FactSet.Empty, (set, option) => set.With(option.Fact!.Value))))];
    }

    /// <summary>For each question the rules that read its answer.</summary>
    public IReadOnlyList<UrgencyRule[]> RulesReading { get; }

    /// <summary>A lifting fact with the facts that it takes out of the evaluation.</summary>
    public IReadOnlyList<(int Lifter, FactSet Facts)> Lifted { get; }

    /// <summary>What a rule reads, and what decides whether a question that it reads is asked at all.</summary>
    public Reads ReadsOf(UrgencyRule rule) => _ruleReads[rule.Index];

    /// <summary>True when the plan was made of these rules and questions.</summary>
    public bool IsOf(Protocol protocol) =>
        ReferenceEquals(_rules, protocol.Rules) && ReferenceEquals(_questions, protocol.Questions);

    /// <summary>True when an answer to the question can change a condition that reads this.</summary>
    public static bool Touches(Question question, Reads reads) =>
        question.Facts.Overlaps(reads.Facts)
        || (question.Measures == Question.Quantity.Age && reads.Age)
        || (question.Measures == Question.Quantity.Severity && reads.Severity);

    private UrgencyRule[] RulesThatRead(Question question, Reads[] reads) =>
        [.. _rules.Where(rule => Touches(question, reads[rule.Index]))];

    private Reads Closure(Reads reads)
    {
        // Backwards: a question's condition reads earlier questions only, so one pass reaches all of them.
        for (var index = _questions.Count - 1; index >= 0; index--)
        {
            var question = _questions[index];
            if (Touches(question, reads))
            {
                reads |= Reads.Of(question.When);
                reads = question.Options.Where(option => option.Fact is { } fact && reads.Facts.Contains(fact))
                    .Aggregate(reads, (sum, option) => sum | Reads.Of(option.When));
            }
        }

        return reads;
    }
}
