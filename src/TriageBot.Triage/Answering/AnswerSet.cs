using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Answering;

/// <summary>
/// All that a person said so far: answers to questions, and facts stated in free text. Immutable.
/// Belongs to one protocol: answers stand at their question's index.
/// </summary>
public sealed record AnswerSet
{
    private readonly Answer?[] _answers;

    private AnswerSet(Protocol protocol, Answer?[] answers)
    {
        Protocol = protocol;
        _answers = answers;
    }

    /// <summary>The protocol that the answers belong to.</summary>
    public Protocol Protocol { get; }

    /// <summary>Facts stated in free text that no answer carries yet. They raise the level like answers.</summary>
    public FactSet Stated { get; init; }

    /// <summary>True when the person chose "only the assessment": questions that cannot raise the level are left out.</summary>
    public bool OnlyAssessment { get; init; }

    /// <summary>True when the person goes on after an emergency result: nothing is left out then, and the level stays a minimum.</summary>
    public bool ContinueAnyway { get; init; }

    /// <summary>The set of someone who has said nothing yet.</summary>
    public static AnswerSet Empty(Protocol protocol) => new(protocol, new Answer?[protocol.Questions.Count]);

    /// <summary>The set of these answers, given in the order of the interview.</summary>
    /// <param name="protocol">The protocol.</param>
    /// <param name="answerTo">The answer to a question, or null when it is not answered.</param>
    public static AnswerSet Of(Protocol protocol, Func<Question, Answer?> answerTo)
    {
        ArgumentNullException.ThrowIfNull(answerTo);
        var answers = new Answer?[protocol.Questions.Count];
        for (var index = 0; index < answers.Length; index++)
        {
            answers[index] = answerTo(protocol.Questions[index]);
        }

        return new AnswerSet(protocol, answers);
    }

    /// <summary>The answer to a question, or null.</summary>
    public Answer? this[Question question] => _answers[question.Index];

    /// <summary>The questions that are answered, in the order of the interview.</summary>
    public IEnumerable<Question> Answered => Protocol.Questions.Where(question => _answers[question.Index] is not null);

    /// <summary>
    /// The set with this answer added or replaced. When it replaces another answer, what a follow-up said of the old one
    /// ("all of it the same for months") goes too: it was not said of the new one.
    /// </summary>
    public AnswerSet With(Question question, Answer answer) => Replace(question, answer);

    /// <summary>The set without the answer to this question, and without what a follow-up said of that answer.</summary>
    public AnswerSet Without(Question question) => Replace(question, null);

    /// <summary>The set with one more stated fact.</summary>
    public AnswerSet WithStated(int fact) => this with { Stated = Stated.With(fact) };

    /// <summary>The facts that one answer states.</summary>
    public FactSet FactsOf(Question question)
    {
        var facts = FactSet.Empty;
        if (_answers[question.Index] is Answer.Chosen chosen)
        {
            for (var index = 0; index < chosen.Options.Count; index++)
            {
                facts = question.Find(chosen.Options[index])?.Fact is { } fact ? facts.With(fact) : facts;
            }
        }

        return facts;
    }

    /// <summary>True when both hold the same answers, stated facts and choice of length.</summary>
    public bool Equals(AnswerSet? other) =>
        other is not null && ReferenceEquals(Protocol, other.Protocol) && Stated == other.Stated
        && OnlyAssessment == other.OnlyAssessment && ContinueAnyway == other.ContinueAnyway
        && _answers.AsSpan().SequenceEqual(other._answers);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Stated, OnlyAssessment, _answers.Count(answer => answer is not null));

    private AnswerSet Replace(Question question, Answer? answer)
    {
        var answers = (Answer?[])_answers.Clone();
        if (answers[question.Index] is { } old && old != answer)
        {
            foreach (var lifting in Protocol.Plan.Liftings.Where(lifting => lifting.Lifted.Overlaps(question.Facts)))
            {
                answers[lifting.Question] = null;
            }
        }

        answers[question.Index] = answer;
        return new AnswerSet(Protocol, answers)
        {
            Stated = Stated,
            OnlyAssessment = OnlyAssessment,
            ContinueAnyway = ContinueAnyway,
        };
    }
}
