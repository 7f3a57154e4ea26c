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

    public Walk(AnswerSet answers)
    {
        _answers = answers;
        _protocol = answers.Protocol;
        _situation = new Situation { Present = Facts.Present(_protocol, FactSet.Empty, answers.Stated) };
        _fired = _protocol.Plan.FiredByNothing;
        if (!answers.Stated.IsEmpty)
        {
            Fire([.. _protocol.Rules.Where(Plan.IsEvaluatedInTheInterview)]);
        }
    }

    /// <summary>The questions that were passed.</summary>
    public IReadOnlyList<Question> Asked => _asked;

    /// <summary>True when a stop rule holds after everything that was passed.</summary>
    public bool Stopped => !_answers.ContinueAnyway && Outlook.StopOf(_protocol, _fired) is not null;

    /// <summary>The options to offer, or null when the question is not asked here.</summary>
    public IReadOnlyList<Option>? Offers(Question question)
    {
        if (question.AfterEmergency || (question.When is { } when && !when.Holds(_situation)))
        {
            return null;
        }

        if (!_fired.IsEmpty && !_answers.ContinueAnyway)
        {
            var outlook = new Outlook(_protocol, _fired, Ahead(question));
            if (outlook.Stop is { } stop)
            {
                return stop.StillAsk.Contains(question.Id) ? Visible(question) : null;
            }

            if (outlook.Level >= Level.Emergency)
            {
                return outlook.CanRaise(question) ? Visible(question) : null;
            }

            if (_answers.OnlyAssessment && outlook.Level >= Level.Consultation && question is { Screen: false, ForMeasures: false })
            {
                return outlook.OptionsThatRaise(question, Visible(question));
            }
        }

        return question.ForMeasures && !MeasureChoice.WouldNeedCautions(_protocol, _situation) ? null : Visible(question);
    }

    /// <summary>True when every option of the answer is still one that a person in this situation can be offered.</summary>
    public bool CouldBeGiven(Question question) => _answers[question] is not Answer.Chosen chosen
        || chosen.Options.All(id => question.Find(id)?.When?.Holds(_situation) ?? true);

    /// <summary>Takes the answer to a question into account and goes on.</summary>
    public void Pass(Question question)
    {
        _asked.Add(question);
        if (_answers[question] is not { } answer)
        {
            return;
        }

        _said |= _answers.FactsOf(question);
        var number = (answer as Answer.Number)?.Value;
        _situation = _situation with
        {
            Present = Facts.Present(_protocol, _said, _answers.Stated),
            Age = question.Measures == Question.Quantity.Age ? number : _situation.Age,
            Severity = question.Measures == Question.Quantity.Severity ? number : _situation.Severity,
        };
        Fire(_protocol.Plan.RulesReading[question.Index]);
    }

    private void Fire(UrgencyRule[] rules)
    {
        foreach (var rule in rules)
        {
            var one = FactSet.Empty.With(rule.Index);
            _fired = rule.When!.Holds(_situation) ? _fired | one : _fired - one;
        }
    }

    /// <summary>The situation with everything open that this question and those after it may still bring, or lift.</summary>
    private Situation Ahead(Question from)
    {
        var ahead = _situation;
        for (var index = from.Index; index < _protocol.Questions.Count; index++)
        {
            var question = _protocol.Questions[index];
            if (question.AfterEmergency || question.When?.Evaluate(ahead) == Truth.False)
            {
                continue;
            }

            ahead = ahead with
            {
                Open = ahead.Open | question.Facts,
                AgeOpen = ahead.AgeOpen || question.Measures == Question.Quantity.Age,
                SeverityOpen = ahead.SeverityOpen || question.Measures == Question.Quantity.Severity,
            };
            if (_protocol.Plan.LiftingBy(question) is { } lifting)
            {
                ahead = MayBeLifted(ahead, lifting);
            }
        }

        return ahead;
    }

    private Situation MayBeLifted(in Situation ahead, Lifting lifting) => _answers.Stated.Overlaps(lifting.Lifted)
        ? ahead with { Open = ahead.Open - lifting.Qualifying }
        : ahead with { Present = ahead.Present - lifting.Lifted, Open = ahead.Open | (ahead.Present & lifting.Lifted) };

    private IReadOnlyList<Option> Visible(Question question)
    {
        for (var index = 0; index < question.Options.Count; index++)
        {
            if (question.Options[index].When is { } when && !when.Holds(_situation))
            {
                var situation = _situation;
                return [.. question.Options.Where(one => one.When?.Holds(situation) ?? true)];
            }
        }

        return question.Options;
    }
}
