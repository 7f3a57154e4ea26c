using TriageBot.Triage.Answering;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>
/// All answer sets of a protocol as inputs of a circuit: one per option, one per fact that free text may state, and for the
/// age and the strength of the pain one per bound that any condition compares them with.
/// </summary>
internal sealed class AnswerSpace
{
    private readonly Dictionary<(int Question, string Option), Bit> _chosen = [];
    private readonly Dictionary<int, NumberBits> _numbers = [];

    public AnswerSpace(Protocol protocol, params IReadOnlyList<Protocol> comparedWith)
    {
        Protocol = protocol;
        Stated = [.. protocol.Facts.Ids.Select(_ => Circuit.NewInput())];
        var bounds = Bounds.Of([protocol, .. comparedWith]);
        foreach (var question in protocol.Questions)
        {
            if (question.Measures != Question.Quantity.None)
            {
                _numbers.Add(question.Index, NumberBits.Free(
                    Circuit, question.Minimum, question.Maximum, bounds[question.Measures]));
            }

            foreach (var option in question.Options)
            {
                _chosen.Add((question.Index, option.Id), Circuit.NewInput());
            }
        }

        Domain = Circuit.All(protocol.Questions.Select(Lawful));
        Search = new Search(Circuit);
    }

    public Circuit Circuit { get; } = new();

    public Search Search { get; }

    public Protocol Protocol { get; }

    /// <summary>What <see cref="AnswerReader"/> can return, or no answer, for each question.</summary>
    public Bit Domain { get; }

    /// <summary>For each fact: free text stated it.</summary>
    public Bit[] Stated { get; }

    /// <summary>Nothing was stated in free text, except such facts as only free text gives.</summary>
    public Bit OnlyFreeFactsStated => !Circuit.Any(Stated.Where((_, fact) => !Protocol.FreeFacts.Contains(fact)));

    public Bit Chosen(Question question, Option option) => _chosen[(question.Index, option.Id)];

    public NumberBits Number(Question question) => _numbers[question.Index];

    public Bit Answered(Question question) => question.Measures == Question.Quantity.None
        ? Circuit.Any(question.Options.Select(option => Chosen(question, option)))
        : Number(question).Known;

    /// <summary>The number question of a quantity; a number that is never answered when the protocol asks none.</summary>
    public NumberBits Number(Question.Quantity quantity) =>
        Protocol.Questions.FirstOrDefault(question => question.Measures == quantity) is { } question
            ? Number(question) : NumberBits.None(Circuit);

    /// <summary>For each fact: an answer to one of the questions states it.</summary>
    public Bit[] Said(Func<Question, Option, bool>? counts = null)
    {
        var said = Enumerable.Repeat(Bit.False, Protocol.Facts.Count).ToArray();
        foreach (var question in Protocol.Questions)
        {
            foreach (var option in question.Options)
            {
                if (option.Fact is { } fact && (counts?.Invoke(question, option) ?? true))
                {
                    said[fact] = Circuit.Or(said[fact], Chosen(question, option));
                }
            }
        }

        return said;
    }

    /// <summary>The situation at the end, from what was said and stated; mirrors <see cref="Facts.Present"/>.</summary>
    public SituationBits Situation(Bit[] said, Bit[] stated, NumberBits age, NumberBits severity)
    {
        Bit[] present = [.. said];
        Bit[] free = [.. stated];
        foreach (var lifting in Protocol.Plan.Liftings)
        {
            var cancelled = Circuit.Any(lifting.Lifted.Members().Select(fact => stated[fact]));
            var lifts = Circuit.And(!cancelled, present[lifting.Lifter]);
            foreach (var fact in lifting.Qualifying.Members())
            {
                present[fact] = Circuit.And(present[fact], !cancelled);
                free[fact] = Bit.False;
            }

            foreach (var fact in lifting.Lifted.Members())
            {
                present[fact] = Circuit.And(present[fact], !lifts);
            }
        }

        return new SituationBits
        {
            Circuit = Circuit,
            Age = age,
            Severity = severity,
            Present = [.. present.Select((bit, fact) => Circuit.Or(bit, free[fact]))],
            Open = [.. present.Select(_ => Bit.False)],
        };
    }

    /// <summary>The situation that all answers and all free text describe.</summary>
    public SituationBits Whole() =>
        Situation(Said(), Stated, Number(Question.Quantity.Age), Number(Question.Quantity.Severity));

    /// <summary>
    /// What was answered and stated word for word: nothing is lifted. Floors read this, so that a lifting cannot excuse itself.
    /// What a follow-up asks counts only as an answer to it.
    /// </summary>
    public SituationBits WordForWord()
    {
        var followUps = Protocol.Plan.Liftings.Aggregate(FactSet.Empty, (set, lifting) => set | lifting.Qualifying);
        return Whole() with
        {
            Present = [.. Said().Select((said, fact) => followUps.Contains(fact) ? said : Circuit.Or(said, Stated[fact]))],
        };
    }

    /// <summary>The answer set that a model describes.</summary>
    public AnswerSet Decode(Model model)
    {
        var answers = AnswerSet.Empty(Protocol);
        foreach (var question in Protocol.Questions.Where(question => model[Answered(question)]))
        {
            answers = answers.With(question, question.Measures == Question.Quantity.None
                ? new Answer.Chosen([.. question.Options.Where(option => model[Chosen(question, option)]).Select(option => option.Id)])
                : new Answer.Number(Number(question).In(model)!.Value));
        }

        return answers with
        {
            Stated = Enumerable.Range(0, Stated.Length).Where(fact => model[Stated[fact]])
                .Aggregate(FactSet.Empty, (set, fact) => set.With(fact)),
        };
    }

    private Bit Lawful(Question question)
    {
        if (question.Measures != Question.Quantity.None)
        {
            return Number(question).Lawful;
        }

        var lawful = Bit.True;
        foreach (var one in question.Options)
        {
            foreach (var other in question.Options.Where(other => one != other && !MayStandTogether(question, one, other)))
            {
                lawful = Circuit.And(lawful, !Circuit.And(Chosen(question, one), Chosen(question, other)));
            }
        }

        return lawful;
    }

    /// <summary>"None of these" never stands beside another option; "not sure" may, for a warning sign beside it counts.</summary>
    private static bool MayStandTogether(Question question, Option one, Option other) =>
        question.Type == QuestionType.Multi
        && one is not { Exclusive: true, Unsure: false } && other is not { Exclusive: true, Unsure: false }
        && !one.Excludes.Contains(other.Id) && !other.Excludes.Contains(one.Id);
}
