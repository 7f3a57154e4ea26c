using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Triage;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Steps;

/// <summary>Asks questions.</summary>
internal static class Questions
{
    private static readonly string[] Usual = ["back", "why", "help"];
    private static readonly string[] WithShortcut = ["back", "why", "help", "assess_only"];

    /// <summary>Asks the open question, or its item when the list is asked item by item.</summary>
    public static Task AskAsync(Session session, NextStep.Ask ask, CancellationToken cancellationToken)
    {
        var (text, meaning) = OpenItem(session, ask.Question) is { } item
            ? QuestionCards.DrawItem(session.Texts, session.Protocol, ask, item, Usual)
            : QuestionCards.Draw(session.Texts, session.Protocol, ask, Selected(session, ask), Commands(session, ask));
        return session.SayAsync(text, meaning, cancellationToken);
    }

    /// <summary>The option that is asked alone now, or null.</summary>
    public static Option? OpenItem(Session session, Question question) =>
        session.Record.Check is { } check && check.Question == question.Id ? question.Find(check.Item) : null;

    private static List<string>? Selected(Session session, NextStep.Ask ask)
    {
        var earlier = session.Record.Earlier.GetValueOrDefault(ask.Question.Id) ?? [];
        var stated = session.Answers.Stated;
        var ids = ask.Options.Where(option => earlier.Contains(option.Id)
                || (option is { Fact: { } fact, Unsure: false } && stated.Contains(fact)))
            .Select(option => option.Id).ToList();
        return ids.Count > 0 ? ids : ask.Options.Count == 0 && earlier.Length > 0 ? [.. earlier] : null;
    }

    private static string[] Commands(Session session, NextStep.Ask ask) =>
        !session.Record.OnlyAssessment && !ask.Question.Screen && !ask.Question.AfterEmergency
        && Assessor.LevelSoFar(session.Answers) is Level.Consultation or Level.Consultation24h
            ? WithShortcut
            : Usual;
}
