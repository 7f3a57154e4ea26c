using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Checking;

/// <summary>Where the facts of a protocol come from, and which of them cannot be answered together.</summary>
internal sealed class AnswerOrigins
{
    private readonly Protocol _protocol;
    private readonly List<(Question Question, Option Option)>[] _options;
    private readonly FactSet[] _onlyFrom;
    private readonly FactSet[] _excluded;
    private readonly Reads[] _direct;

    /// <param name="protocol">The protocol.</param>
    /// <param name="lifts">False to take every answer word for word, so that nothing takes it out of the evaluation.</param>
    public AnswerOrigins(Protocol protocol, bool lifts = true)
    {
        _protocol = protocol;
        _options = [.. protocol.Facts.Ids.Select(_ => new List<(Question, Option)>())];
        foreach (var question in protocol.Questions)
        {
            foreach (var option in question.Options)
            {
                if (option.Fact is { } fact)
                {
                    _options[fact].Add((question, option));
                }
            }
        }

        _onlyFrom = [.. protocol.Questions.Select(OnlyFrom)];
        _excluded = [.. protocol.Facts.Ids.Select((_, fact) => Excluded(fact))];
        Lifted = [.. protocol.Questions.SelectMany(question => question.Options.Select(option => (question, option)))
            .Where(one => lifts && one.option is { LiftedBy: not null, Fact: not null })
            .Select(one => (one.option.LiftedBy!.Value, one.option.Fact!.Value))];
        _direct = [.. protocol.Facts.Ids.Select((_, fact) => Direct(fact))];
    }

    /// <summary>Each fact that takes another one out of the evaluation, with that other one.</summary>
    public IReadOnlyList<(int Lifter, int Fact)> Lifted { get; }

    /// <summary>The options that state a fact, each with its question.</summary>
    public IReadOnlyList<(Question Question, Option Option)> Of(int fact) => _options[fact];

    /// <summary>The first question that states a fact; -1 for facts that only free text gives.</summary>
    public int FirstQuestion(int fact) => _options[fact] is [var first, ..] ? first.Question.Index : -1;

    /// <summary>The facts that cannot be answered together with this one.</summary>
    public FactSet Excludes(int fact) => _excluded[fact];

    /// <summary>True when one answer that everybody can give makes the condition hold. Most conditions are as plain as that.</summary>
    public bool IsPlain(Condition condition) => condition switch
    {
        Condition.Fact fact => _options[fact.Index].Exists(one => one.Question.When is null && one.Option.When is null),
        Condition.Any any => Array.Exists(any.Parts, IsPlain),
        _ => false,
    };

    /// <summary>What a condition reads, with all that decides whether it can be answered: what leads to the questions.</summary>
    public Reads Closure(Reads reads)
    {
        var done = FactSet.Empty;
        while ((reads.Facts - done) is { IsEmpty: false } more)
        {
            done |= more;
            reads = more.Members().Aggregate(reads, (sum, fact) => sum | _direct[fact]);
        }

        return reads;
    }

    private Reads Direct(int fact)
    {
        var reads = default(Reads);
        foreach (var (question, option) in _options[fact])
        {
            reads = reads | Reads.Of(question.When) | Reads.Of(option.When);
        }

        return Lifted.Where(one => one.Fact == fact)
            .Aggregate(reads, (sum, one) => sum | new Reads(FactSet.Empty.With(one.Lifter), false, false));
    }

    // The facts that no other question states: two of them in one single choice contradict each other.
    private FactSet OnlyFrom(Question question) => question.Facts.Members()
        .Where(fact => _options[fact].TrueForAll(one => one.Question == question))
        .Aggregate(FactSet.Empty, (set, fact) => set.With(fact));

    private FactSet Excluded(int fact)
    {
        if (_options[fact] is not [var (question, option)] || _protocol.FreeFacts.Contains(fact))
        {
            return FactSet.Empty;
        }

        var others = _onlyFrom[question.Index] - FactSet.Empty.With(fact);
        if (question.Type == QuestionType.Single || option is { Exclusive: true, Unsure: false })
        {
            return others;
        }

        return option.Excludes.Select(question.Find).Select(other => other?.Fact).OfType<int>()
            .Aggregate(FactSet.Empty, (set, other) => set.With(other)) & others;
    }
}
