using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>Makes small protocols that can be read in a test.</summary>
internal sealed class ProtocolBuilder
{
    private readonly List<(Question Question, Choice[] Choices, Term? When)> _questions = [];
    private readonly List<(UrgencyRule Rule, Term? When)> _rules = [];
    private readonly List<string> _freeFacts = [];
    private readonly List<Func<Names, StopRule>> _stops = [];
    private readonly List<Func<Names, Advice>> _advice = [];
    private readonly List<(string Id, Func<Names, int, PossibleCause> Make)> _causes = [];
    private readonly List<Func<Names, Measure>> _measures = [];
    private readonly List<Func<Names, CautionRow>> _cautions = [];
    private readonly List<Func<Names, WatchFor>> _safetyNet = [];
    private readonly List<Func<Names, SafetyFloor>> _floors = [];
    private readonly List<Term> _mayLower = [];
    private Term _atMostPartly = Terms.Any();

    public ProtocolBuilder Multi(string id, params Choice[] choices) => Add(id, QuestionType.Multi, choices);

    public ProtocolBuilder Single(string id, params Choice[] choices) => Add(id, QuestionType.Single, choices);

    public ProtocolBuilder AgeQuestion() =>
        Add("q_age", QuestionType.Number, [], one => one with { Measures = Question.Quantity.Age, Maximum = 110 });

    public ProtocolBuilder PainQuestion() =>
        Add("q_severity", QuestionType.Scale, [], one => one with { Measures = Question.Quantity.Severity, Maximum = 10 });

    /// <summary>Changes the question added last.</summary>
    public ProtocolBuilder That(Func<Question, Question> change, Term? when = null)
    {
        var (question, choices, before) = _questions[^1];
        _questions[^1] = (change(question), choices, when ?? before);
        return this;
    }

    /// <summary>The question added last is a warning sign.</summary>
    public ProtocolBuilder Screen() => That(question => question with { Screen = true });

    /// <summary>The question added last is asked only then; on the card of another question when one is named.</summary>
    public ProtocolBuilder When(Term when, string? card = null) =>
        That(question => card is null ? question : question with { Card = card }, when);

    public ProtocolBuilder FreeFacts(params string[] facts)
    {
        _freeFacts.AddRange(facts);
        return this;
    }

    public ProtocolBuilder Rule(
        string id, Level level, Term when, Timescale? within = null, Level? onlyFrom = null, string? place = null) =>
        AddRule(id, level, when, within, onlyFrom, place);

    public ProtocolBuilder Otherwise(string id, Level level = Level.SelfCare) => AddRule(id, level, null, null, null, null);

    public ProtocolBuilder Stop(string[] rules, params string[] stillAsk)
    {
        _stops.Add(names => new StopRule(
            rules.Aggregate(FactSet.Empty, (set, rule) => set.With(names.Rule(rule))), stillAsk.ToHashSet()));
        return this;
    }

    public ProtocolBuilder Advice(string id, Level level, Term? when = null, string? place = null)
    {
        _advice.Add(names => new Advice { Id = id, Level = level, When = when?.Invoke(names), Place = place });
        return this;
    }

    public ProtocolBuilder AtMostPartly(Term when)
    {
        _atMostPartly = when;
        return this;
    }

    public ProtocolBuilder Cause(string id, Term hiddenWhen, params Pattern[] patterns)
    {
        _causes.Add((id, (names, index) => new PossibleCause
        {
            Id = id,
            Index = index,
            HiddenWhen = hiddenWhen(names),
            Covers = [],
            Sources = [],
            Patterns = [.. patterns.Select(pattern => pattern.Make(names))],
        }));
        return this;
    }

    public ProtocolBuilder Measure(
        string id, Level[] levels, Term? when = null, bool needsCautions = false, params (string Id, string? Column)[] parts)
    {
        var index = _measures.Count;
        _measures.Add(names => new Measure
        {
            Id = id,
            Index = index,
            Kind = MeasureKind.SelfHelp,
            Levels = levels,
            When = when?.Invoke(names),
            NeedsCautions = needsCautions,
            Covers = [],
            Sources = [],
            Parts = parts.Length == 0 ? [new(id, id)] : [.. parts.Select(part => new Measure.Part(part.Id, part.Column))],
        });
        return this;
    }

    public ProtocolBuilder Caution(string id, Term when, params (string Column, CautionRow.Effect Effect, string? Note)[] cells)
    {
        _cautions.Add(names => new CautionRow
        {
            Id = id,
            When = when(names),
            Cells = cells.ToDictionary(cell => cell.Column, cell => new CautionRow.Cell(cell.Effect, cell.Note)),
        });
        return this;
    }

    public ProtocolBuilder WatchFor(string id, Level[] levels, Term? when = null)
    {
        _safetyNet.Add(names => new WatchFor(id, levels, when?.Invoke(names), []));
        return this;
    }

    public ProtocolBuilder Floor(string id, Level atLeast, Term when)
    {
        _floors.Add(names => new SafetyFloor(id, when(names), atLeast, []));
        return this;
    }

    public ProtocolBuilder MayLower(Term when)
    {
        _mayLower.Add(when);
        return this;
    }

    public Protocol Build()
    {
        var names = new Names(
            new FactTable(_questions.SelectMany(one => one.Choices).Select(choice => choice.Fact).OfType<string>()
                .Concat(_freeFacts).Distinct()),
            [.. _rules.Select(one => one.Rule.Id)],
            [.. _causes.Select(cause => cause.Id)]);
        return new Protocol
        {
            Id = "small",
            Version = "1.0.0",
            ReviewBy = new DateOnly(2027, 1, 1),
            Sections = ["all"],
            Facts = names.Facts,
            FreeFacts = Terms.Set(names, _freeFacts),
            Questions = [.. _questions.Select(one => Make(one.Question, one.Choices, one.When, names))],
            Definitions = new Dictionary<string, Condition>(),
            Rules = [.. _rules.Select(one => one.Rule with { When = one.When?.Invoke(names) })],
            Stops = [.. _stops.Select(make => make(names))],
            Advice = [.. _advice.Select(make => make(names))],
            Causes = [.. _causes.Select((cause, index) => cause.Make(names, index))],
            CausesAtMostPartly = _atMostPartly(names),
            Measures = [.. _measures.Select(make => make(names))],
            Cautions = [.. _cautions.Select(make => make(names))],
            SafetyNet = [.. _safetyNet.Select(make => make(names))],
            Floors = [.. _floors.Select(make => make(names))],
            MayLower = [.. _mayLower.Select(make => make(names))],
            Hours = Some.Hours,
            Sources = new Dictionary<string, Source>(),
        };
    }

    private static Question Make(Question question, Choice[] choices, Term? when, Names names)
    {
        var options = choices.Select(choice => new Option
        {
            Id = choice.Id,
            Exclusive = choice.Exclusive,
            Excludes = choice.Excludes,
            Unsure = choice.Unsure,
            Fact = choice.Fact is null ? null : names.Facts.Find(choice.Fact),
            LiftedBy = choice.LiftedBy is null ? null : names.Facts.Find(choice.LiftedBy),
            When = choice.When?.Invoke(names),
        }).ToList();
        var facts = options.Where(option => option.Fact is not null)
            .Aggregate(FactSet.Empty, (set, option) => set.With(option.Fact!.Value));
        return question with { Options = options, Facts = facts, When = when?.Invoke(names) };
    }

    private ProtocolBuilder Add(string id, QuestionType type, Choice[] choices, Func<Question, Question>? change = null)
    {
        var question = new Question { Id = id, Index = _questions.Count, Section = "all", Type = type, Card = id };
        _questions.Add((change is null ? question : change(question), choices, null));
        return this;
    }

    private ProtocolBuilder AddRule(string id, Level level, Term? when, Timescale? within, Level? onlyFrom, string? place)
    {
        var byLevel = level >= Level.Emergency ? Timescale.Now
            : level == Level.Consultation24h ? Timescale.Today
            : level == Level.Consultation ? Timescale.OneWeek : Timescale.None;
        _rules.Add((new UrgencyRule
        {
            Id = id,
            Index = _rules.Count,
            Level = level,
            When = null,
            Within = within ?? byLevel,
            OnlyFrom = onlyFrom,
            Place = place,
            Sources = [],
        }, when));
        return this;
    }
}
