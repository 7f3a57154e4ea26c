using TriageBot.Dialogs.State;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// Answers that free text already gave. Warning signs and risks are asked all the same, with the recognised options ticked,
/// and so is every list; only a single choice or a scale outside them is taken over without asking.
/// </summary>
internal static class Prefilled
{
    public static Answer? Of(Session session, NextStep.Ask ask)
    {
        var question = ask.Question;
        if (question.Screen || question.AfterEmergency)
        {
            return null;
        }

        if (question.Type == QuestionType.Scale && session.Record.Heard.Contains(question.Id))
        {
            return AnswerReader.Read(question, session.Record.Earlier[question.Id]).Answer;
        }

        if (question.Type != QuestionType.Single)
        {
            return null;
        }

        var stated = ask.Options
            .Where(option => option is { Fact: { } fact, Unsure: false } && session.Answers.Stated.Contains(fact)).ToList();
        return stated.Count == 1 ? new Answer.Chosen([stated[0].Id]) : null;
    }
}
