using TriageBot.Content.Diagnostics;
using TriageBot.Content.Reading;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Checking;

/// <summary>Checks whether questions, options, rules and everything with a condition can come to bear at all.</summary>
internal sealed class LogicCheck
{
    private readonly ProtocolReading _reading;
    private readonly Protocol _protocol;
    private readonly DiagnosticLog _log;
    private readonly AnswerOrigins _origins;
    private readonly AnswerOrigins _wordForWord;

    private LogicCheck(ProtocolReading reading)
    {
        _reading = reading;
        _protocol = reading.Protocol;
        _log = reading.Log;
        _origins = new AnswerOrigins(_protocol);
        _wordForWord = new AnswerOrigins(_protocol, lifts: false);
    }

    /// <summary>Checks a protocol that was read without mistakes.</summary>
    public static void Check(ProtocolReading reading)
    {
        var check = new LogicCheck(reading);
        foreach (var question in reading.Names.Drafts)
        {
            check.CheckQuestion(question);
        }

        check.CheckConditions();
        foreach (var rule in reading.Protocol.Rules.Where(rule => rule.When is not null))
        {
            check.CheckDecides(rule);
        }
    }

    private void CheckQuestion(QuestionDraft draft)
    {
        var question = _protocol.Questions[draft.Index];
        var asked = question.When ?? new Condition.All();
        if (!CanHold(asked))
        {
            _log.Report(QuestionRules.Unreachable, draft.Fields.PositionOf("when"), draft.Id);
            return;
        }

        foreach (var (option, written) in question.Options.Zip(draft.Options))
        {
            if (option.When is { } when && !CanHold(new Condition.All(asked, when)))
            {
                _log.Report(QuestionRules.OptionUnreachable, written.Fields!.PositionOf("when"), option.Id, draft.Id);
            }
        }
    }

    private void CheckConditions()
    {
        foreach (var read in _reading.Conditions.Where(read => read.Scope.Asker is null))
        {
            // Floors read what was answered: a lifting must not excuse itself.
            var origins = read.Scope.ChangesResult ? _origins : _wordForWord;
            if (!AnswerSearch.CanHold(origins, Expansion.Of(read.Condition, _protocol)))
            {
                _log.Report(ConditionRules.NeverHolds, read.Position, read.Scope.Owner);
            }
        }
    }

    private void CheckDecides(UrgencyRule rule)
    {
        var others = _protocol.Rules
            .Where(other => other.When is not null && other.Index != rule.Index && IsAsUrgent(other, rule)).ToList();
        if (!CanHold(rule.When!) || AnswerSearch.CanHoldWithout(_origins, rule.When!, others.Select(other => other.When!)))
        {
            return;
        }

        var one = others.Find(other => !AnswerSearch.CanHoldWithout(_origins, rule.When!, [other.When!]));
        _log.Report(
            UrgencyRules.NeverDecides, _reading.Names.Rules[rule.Id], rule.Id,
            one is null ? "other rules together decide" : $"the rule '{one.Id}' decides");
    }

    private static bool IsAsUrgent(UrgencyRule other, UrgencyRule rule) =>
        other.Level > rule.Level
        || (other.Level == rule.Level && (rule.Level != Level.Consultation || other.Within <= rule.Within));

    private bool CanHold(Condition condition) => AnswerSearch.CanHold(_origins, condition);
}
