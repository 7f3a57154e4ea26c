using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Proving.Symbols;

/// <summary>
/// The interview with all people at once: for each question when it is asked, and with which options. Mirrors
/// <see cref="Walk"/> and <see cref="Outlook"/> step by step; a test compares both on many walks.
/// </summary>
internal sealed class WalkBits
{
    private readonly AnswerSpace _space;
    private readonly Protocol _protocol;
    private readonly Circuit _circuit;
    private readonly Shortcuts _shortcuts;
    private readonly bool _onlyOffered;
    private readonly Dictionary<(int Question, string Option), Bit> _offered = [];
    private readonly Bit[] _asked;
    private readonly Bit _cautionsAreNeeded;

    /// <param name="space">The answers.</param>
    /// <param name="shortcuts">What is left out.</param>
    /// <param name="onlyOffered">Nobody chooses what is not offered; false when old answers may hold such options.</param>
    public WalkBits(AnswerSpace space, Shortcuts shortcuts, bool onlyOffered)
    {
        _space = space;
        _onlyOffered = onlyOffered;
        _protocol = space.Protocol;
        _circuit = space.Circuit;
        _shortcuts = shortcuts;
        _asked = [.. _protocol.Questions.Select(_ => Bit.False)];
        // Whether a measure needs the cautions does not matter to what is proved of walks: both ways are allowed.
        _cautionsAreNeeded = _circuit.NewInput();
        foreach (var question in _protocol.Questions)
        {
            Stand(question);
        }

        End = Situation();
        Stopped = _circuit.Any(_protocol.Stops.SelectMany(stop => stop.Rules.Members()).Select(Fired(End).ElementAt));
    }

    /// <summary>What is left out of the interview.</summary>
    public enum Shortcuts
    {
        /// <summary>Nothing: every question that applies is asked.</summary>
        None,

        /// <summary>What a stop rule or an emergency makes needless.</summary>
        Emergencies,

        /// <summary>Also what cannot raise the level, for someone who wants only the assessment.</summary>
        OnlyAssessment,
    }

    /// <summary>What is known when nothing more is asked.</summary>
    public SituationBits End { get; }

    /// <summary>A stop rule holds at the end.</summary>
    public Bit Stopped { get; }

    /// <summary>The question is asked.</summary>
    public Bit Asked(Question question) => _asked[question.Index];

    /// <summary>The question is asked and the option is offered.</summary>
    public Bit Offered(Question question, Option option) => _offered[(question.Index, option.Id)];

    /// <summary>Exactly the questions that are asked are answered, with options that are offered.</summary>
    public Bit IsAnswered => _circuit.All(_protocol.Questions.Where(question => !question.AfterEmergency).Select(question =>
        _circuit.And(_circuit.Same(_space.Answered(question), Asked(question)), OnlyOffered(question))));

    /// <summary>Every required question that is asked is answered.</summary>
    public Bit IsComplete => _circuit.All(_protocol.Questions.Where(question => question is { Required: true, AfterEmergency: false })
        .Select(question => _circuit.Implies(Asked(question), _space.Answered(question))));

    private Bit OnlyOffered(Question question) => _circuit.All(question.Options.Select(option =>
        _circuit.Implies(_space.Chosen(question, option), Offered(question, option))));

    private void Stand(Question question)
    {
        var now = Situation();
        var applies = question.AfterEmergency ? Bit.False : now.HoldsIfAny(question.When);
        var visible = question.Options.ToDictionary(option => option, option => now.HoldsIfAny(option.When));
        var all = question.ForMeasures ? _cautionsAreNeeded : Bit.True;
        if (_shortcuts == Shortcuts.None || applies == Bit.False)
        {
            Offer(question, _circuit.And(applies, all), visible);
            return;
        }

        var outlook = new OutlookBits(_protocol, Fired(now), Ahead(now, question));
        var raises = outlook.CanRaise(question);
        var asked = _circuit.If(outlook.IsEmergency, raises, all);
        if (_shortcuts == Shortcuts.OnlyAssessment && question is { Screen: false, ForMeasures: false })
        {
            var reduces = _circuit.And(_circuit.And(outlook.HasLevel, !outlook.IsEmergency), !outlook.IsStopped);
            var raising = question.Options.ToDictionary(option => option, option => _circuit.And(visible[option], outlook.Raises(option)));
            if (question.MayBeShortened)
            {
                asked = _circuit.If(reduces, _circuit.Any(raising.Values), asked);
                visible = question.Options.ToDictionary(option => option, option => option.Exclusive
                    ? visible[option] : _circuit.If(reduces, raising[option], visible[option]));
            }
            else
            {
                asked = _circuit.If(reduces, raises, asked);
            }
        }

        asked = _circuit.If(outlook.IsStopped, outlook.IsStillAsked(question), asked);
        Offer(question, _circuit.And(applies, asked), visible);
    }

    private void Offer(Question question, Bit asked, Dictionary<Option, Bit> visible)
    {
        _asked[question.Index] = asked;
        foreach (var (option, bit) in visible)
        {
            _offered[(question.Index, option.Id)] = _circuit.And(asked, bit);
        }
    }

    /// <summary>What the questions that were asked so far brought.</summary>
    private SituationBits Situation()
    {
        var said = Enumerable.Repeat(Bit.False, _protocol.Facts.Count).ToArray();
        foreach (var question in _protocol.Questions)
        {
            foreach (var option in question.Options.Where(option => option.Fact is not null))
            {
                if (_offered.TryGetValue((question.Index, option.Id), out var offered))
                {
                    var fact = option.Fact!.Value;
                    var counts = _onlyOffered ? offered : Asked(question);
                    said[fact] = _circuit.Or(said[fact], _circuit.And(counts, _space.Chosen(question, option)));
                }
            }
        }

        return _space.Situation(said, _space.Stated, Number(Question.Quantity.Age), Number(Question.Quantity.Severity));
    }

    private NumberBits Number(Question.Quantity quantity) =>
        _protocol.Questions.FirstOrDefault(question => question.Measures == quantity) is { } question
            ? _space.Number(question).Where(Asked(question))
            : NumberBits.None(_circuit);

    private Bit[] Fired(SituationBits situation) =>
        [.. _protocol.Rules.Select(rule => Plan.IsEvaluatedInTheInterview(rule) ? situation.Holds(rule.When!) : Bit.False)];

    private SituationBits Ahead(SituationBits now, Question from)
    {
        var ahead = now with { Present = [.. now.Present], Open = [.. now.Open] };
        foreach (var question in _protocol.Questions.Skip(from.Index).Where(question => !question.AfterEmergency))
        {
            var may = question.When is { } when ? ahead.Evaluate(when).Possible : Bit.True;
            foreach (var fact in question.Facts.Members())
            {
                ahead.Open[fact] = _circuit.Or(ahead.Open[fact], may);
            }

            ahead = ahead with
            {
                AgeOpen = question.Measures == Question.Quantity.Age ? _circuit.Or(ahead.AgeOpen, may) : ahead.AgeOpen,
                SeverityOpen = question.Measures == Question.Quantity.Severity
                    ? _circuit.Or(ahead.SeverityOpen, may) : ahead.SeverityOpen,
            };
            if (_protocol.Plan.LiftingBy(question) is { } lifting)
            {
                MayBeLifted(ahead, lifting, may);
            }
        }

        return ahead;
    }

    private void MayBeLifted(SituationBits ahead, Lifting lifting, Bit may)
    {
        var cancelled = _circuit.Any(lifting.Lifted.Members().Select(fact => _space.Stated[fact]));
        var lifts = _circuit.And(may, !cancelled);
        foreach (var fact in lifting.Qualifying.Members())
        {
            ahead.Open[fact] = _circuit.And(ahead.Open[fact], !_circuit.And(may, cancelled));
        }

        foreach (var fact in lifting.Lifted.Members())
        {
            ahead.Open[fact] = _circuit.Or(ahead.Open[fact], _circuit.And(lifts, ahead.Present[fact]));
            ahead.Present[fact] = _circuit.And(ahead.Present[fact], !lifts);
        }
    }
}
