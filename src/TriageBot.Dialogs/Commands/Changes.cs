using System.Globalization;
using System.Text;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Steps;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Dialogs.Commands;

/// <summary>
/// Shows what was answered, to change any of it. A changed answer is asked again; later answers that still apply stay,
/// and those that no longer apply are named and dropped.
/// </summary>
internal static class Changes
{
    private const string Prefix = CommandIds.Change + ":";

    /// <summary>Lists the answers, each with a button and a number.</summary>
    public static async Task<AfterCommand> ListAsync(Session session, CancellationToken cancellationToken)
    {
        var answered = Answered(session);
        if (answered.Count == 0)
        {
            await Notices.SayAsync(session, "nothing_before", cancellationToken);
            return AfterCommand.AskAgain;
        }

        session.Record.Choosing = true;
        var text = new StringBuilder(session.Texts["conversation.notice.answers"]).Append('\n');
        for (var index = 0; index < answered.Count; index++)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n{index + 1}. {InWords(session, answered[index])}");
        }

        var meaning = new InfoMessage
        {
            Topic = "answers",
            Suggestions = [.. answered.Select(question => new SuggestionItem(InWords(session, question), Prefix + question.Id))],
        };
        await session.SayAsync(text.ToString(), meaning, cancellationToken);
        return AfterCommand.Said;
    }

    /// <summary>The question that a command or, while the list is open, a typed number chooses; null when neither does.</summary>
    public static Question? Chosen(Session session)
    {
        var isOpen = session.Record.Choosing;
        session.Record.Choosing = false;
        return session.Input switch
        {
            UserInput.Command command when command.Id.StartsWith(Prefix, StringComparison.Ordinal) =>
                Answered(session).Find(question => question.Id == command.Id[Prefix.Length..]),
            UserInput.Text text when isOpen && int.TryParse(text.Words, NumberStyles.None, CultureInfo.InvariantCulture, out var number) =>
                Answered(session).ElementAtOrDefault(number - 1),
            _ => null,
        };
    }

    /// <summary>Takes an answer back, so that its question is the next one.</summary>
    public static void Reopen(Session session, Question question)
    {
        session.TakeBack(question);
        session.Record.Shown = null;
        session.Record.ContinueAnyway = false;
        session.Record.Check = null;
        session.Forget();
    }

    /// <summary>After an answer was kept, drops what no longer applies to it, and names it while there is no emergency.</summary>
    public static async Task SettleAsync(Session session, Question changed, CancellationToken cancellationToken)
    {
        if (!session.Answers.Answered.Any(question => question.Index > changed.Index))
        {
            return;
        }

        var (_, dropped) = Interview.Prune(session.Answers);
        if (dropped.Count == 0)
        {
            return;
        }

        var words = dropped.Select(question => InWords(session, question)).ToList();
        foreach (var question in dropped)
        {
            session.TakeBack(question);
        }

        if (session.Next is not NextStep.Finish { Stopped: true })
        {
            await Notices.SayAsync(session, "dropped", cancellationToken, ("answers", string.Join("; ", words)));
        }
    }

    private static List<Question> Answered(Session session) => [.. session.Answers.Answered];

    /// <summary>A question and its answer in words.</summary>
    public static string InWords(Session session, Question question)
    {
        var answer = session.Texts.Answer(question, session.Answers[question]!);
        return session.Texts.Format(
            "conversation.evidence.answered", ("question", session.Texts.Title(question)), ("answer", answer));
    }
}
