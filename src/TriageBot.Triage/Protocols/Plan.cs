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
        Liftings = [.. FindLiftings(_questions)];
        RulesReading = [.. _questions.Select(question => RulesThatRead(question, direct))];
        FiredByNothing = Indexes(_rules.Where(rule => IsEvaluatedInTheInterview(rule) && rule.When!.Holds(default)));
        Undoable = Indexes(_rules.Where(rule => !Reads.Undoing(rule.When).IsNothing
            || Liftings.Any(lifting => lifting.Lifted.Overlaps(direct[rule.Index].Facts))));
        _ruleReads = [.. direct.Select(Closure)];
    }

    /// <summary>For each question the rules that its answer can change.</summary>
    public IReadOnlyList<UrgencyRule[]> RulesReading { get; }

    /// <summary>The follow-ups that take answers out of the evaluation.</summary>
    public Lifting[] Liftings { get; }

    /// <summary>Rules that hold before anything is answered.</summary>
    public FactSet FiredByNothing { get; }

    /// <summary>Rules that a later answer can undo: they read something behind a "not", or a fact that can be lifted.</summary>
    public FactSet Undoable { get; }

    /// <summary>What a rule reads, and what decides whether a question that it reads is asked at all.</summary>
    public Reads ReadsOf(UrgencyRule rule) => _ruleReads[rule.Index];

    /// <summary>The lifting that a question's answer does, or null.</summary>
    public Lifting? LiftingBy(Question question)
    {
        foreach (var lifting in Liftings)
        {
            if (lifting.Question == question.Index)
            {
                return lifting;
            }
        }

        return null;
    }

    /// <summary>True when the plan was made of these rules and questions.</summary>
    public bool IsOf(Protocol protocol) =>
        ReferenceEquals(_rules, protocol.Rules) && ReferenceEquals(_questions, protocol.Questions);

    /// <summary>True when an answer to the question can change a condition that reads this.</summary>
    public static bool Touches(Question question, in Reads reads) =>
        question.Facts.Overlaps(reads.Facts)
        || (question.Measures == Question.Quantity.Age && reads.Age)
        || (question.Measures == Question.Quantity.Severity && reads.Severity);

    /// <summary>True for rules that are read while questions are open; the others are read at the end.</summary>
    public static bool IsEvaluatedInTheInterview(UrgencyRule rule) => rule is { When: not null, OnlyFrom: null };

    private static FactSet Indexes(IEnumerable<UrgencyRule> rules) =>
        rules.Aggregate(FactSet.Empty, (set, rule) => set.With(rule.Index));

    private static IEnumerable<Lifting> FindLiftings(IReadOnlyList<Question> questions) =>
        from option in questions.SelectMany(question => question.Options)
        where option is { LiftedBy: not null, Fact: not null }
        group option.Fact!.Value by option.LiftedBy!.Value into lifted
        let asks = questions.First(question => question.Facts.Contains(lifted.Key))
        select new Lifting(
            asks.Index, asks.Facts, lifted.Key, lifted.Aggregate(FactSet.Empty, (set, fact) => set.With(fact)));

    private UrgencyRule[] RulesThatRead(Question question, Reads[] reads)
    {
        var lifted = LiftingBy(question)?.Lifted ?? FactSet.Empty;
        return [.. _rules.Where(IsEvaluatedInTheInterview)
            .Where(rule => Touches(question, reads[rule.Index]) || lifted.Overlaps(reads[rule.Index].Facts))];
    }

    private Reads Closure(Reads reads)
    {
        // Backwards: a question's condition reads earlier questions only, so one pass reaches all of them.
        for (var index = _questions.Count - 1; index >= 0; index--)
        {
            var question = _questions[index];
            if (LiftingBy(question) is { } lifting && lifting.Lifted.Overlaps(reads.Facts))
            {
                reads |= new Reads(lifting.Qualifying, false, false);
            }

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
