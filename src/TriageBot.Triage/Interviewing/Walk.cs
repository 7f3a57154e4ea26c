using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>One pass through the questions. It knows only what was answered before the question it stands at.</summary>
internal sealed class Walk
{
    private readonly AnswerSet _answers;
    private readonly Protocol _protocol;
    private readonly List<Question> _asked = [];
    private Situation _situation;
    private FactSet _said;
    private FactSet _fired;
    private StopRule? _stop;

    public Walk(AnswerSet answers)
    {
        _answers = answers;
        _protocol = answers.Protocol;
        _situation = new Situation { Present = answers.Stated };
        if (!answers.Stated.IsEmpty)
        {
            Fire(_protocol.Rules);
        }
    }

    /// <summary>The questions that were passed.</summary>
    public IReadOnlyList<Question> Asked => _asked;

    /// <summary>True when a stop rule has fired.</summary>
    public bool Stopped => _stop is not null && !_answers.ContinueAnyway;

    /// <summary>The options to offer, or null when the question is not asked here.</summary>
    public IReadOnlyList<Option>? Offers(Question question)
    {
        if (question.AfterEmergency || (question.When is { } when && !when.Holds(_situation)))
        {
            return null;
        }

        if (Stopped)
        {
            // What a stop still asks may also take its reason away ("the same for months and examined"),
            // so it is asked whether or not it can raise the level.
            return _stop!.StillAsk.Contains(question.Id) ? Visible(question) : null;
        }

        var level = Raising.LevelOf(_protocol, _fired);
        if (level >= Level.Emergency && !_answers.ContinueAnyway)
        {
            return Raising.CanRaise(_protocol, question, Ahead(question), level.Value, _fired) ? Visible(question) : null;
        }

        if (question.ForMeasures)
        {
            return Assessor.WouldShowMeasureThatNeedsCautions(_answers, question) ? Visible(question) : null;
        }

        return _answers.OnlyAssessment && level >= Level.Consultation && !question.Screen
            ? Raising.OptionsThatRaise(_protocol, question, Visible(question), Ahead(question), level.Value, _fired)
            : Visible(question);
    }

    /// <summary>Takes the answer to a question into account and goes on.</summary>
    public void Pass(Question question)
    {
        _asked.Add(question);
        if (_answers[question] is null)
        {
            return;
        }

        _said |= _answers.FactsOf(question);
        var number = (_answers[question] as Answer.Number)?.Value;
        _situation = _situation with
        {
            Present = Facts.AfterLifting(_protocol, _said) | _answers.Stated,
            Age = question.Measures == Question.Quantity.Age ? number : _situation.Age,
            Severity = question.Measures == Question.Quantity.Severity ? number : _situation.Severity,
        };
        Fire(_protocol.Plan.RulesReading[question.Index]);
    }

    private void Fire(IEnumerable<UrgencyRule> rules)
    {
        foreach (var rule in rules)
        {
            if (rule.When is { } when && rule.OnlyFrom is null)
            {
                var one = FactSet.Empty.With(rule.Index);
                _fired = when.Holds(_situation) ? _fired | one : _fired - one;
            }
        }

        _stop = null;
        foreach (var stop in _protocol.Stops)
        {
            // A full stop is stronger than one that still asks something.
            if (stop.Rules.Overlaps(_fired) && (_stop is null || stop.StillAsk.Count < _stop.StillAsk.Count))
            {
                _stop = stop;
            }
        }
    }

    /// <summary>The situation with everything open that this question and those after it may still bring.</summary>
    private Situation Ahead(Question from)
    {
        var ahead = _situation;
        for (var index = from.Index; index < _protocol.Questions.Count; index++)
        {
            var question = _protocol.Questions[index];
            if (!question.AfterEmergency && question.When?.Evaluate(ahead) != Truth.False)
            {
                ahead = ahead with
                {
                    Open = ahead.Open | question.Facts,
                    AgeOpen = ahead.AgeOpen || question.Measures == Question.Quantity.Age,
                    SeverityOpen = ahead.SeverityOpen || question.Measures == Question.Quantity.Severity,
                };
            }
        }

        return ahead;
    }

    private IReadOnlyList<Option> Visible(Question question)
    {
        foreach (var option in question.Options)
        {
            if (option.When is { } when && !when.Holds(_situation))
            {
                var situation = _situation;
                return [.. question.Options.Where(one => one.When?.Holds(situation) ?? true)];
            }
        }

        return question.Options;
    }
}
