using TriageBot.Triage.Answering;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Interviewing;

/// <summary>Counts cards for "step 3 of about 12". Follow-ups stand on the card of their question.</summary>
internal static class Progress
{
    public static (int Step, int Of) At(Question open, AnswerSet answers, IReadOnlyList<Question> asked)
    {
        var step = asked.Select(question => question.Card).Append(open.Card).Distinct().Count();
        var situation = Facts.Of(answers);
        var ahead = answers.Protocol.Questions
            .Skip(open.Index + 1)
            .Where(question => !question.AfterEmergency && question.Card == question.Id && question.Card != open.Card)
            .Count(question => question.When is not { } when || CouldHold(when, situation));
        return (step, step + ahead);
    }

    private static bool CouldHold(Condition when, Situation situation) =>
        when.Evaluate(situation with { AgeOpen = true, SeverityOpen = true }) != Truth.False;
}
