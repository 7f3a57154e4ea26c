using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;
using TriageBot.Language;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Interviewing;
using TriageBot.Triage.Protocols;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// After "not sure" the list is asked item by item, with a hint how to check (rule 3 of the decision table).
/// A "yes" that stops the interview ends the check at once.
/// </summary>
internal static class ItemCheckIntake
{
    /// <summary>Asks the first item.</summary>
    public static async Task BeginAsync(Session session, NextStep.Ask ask, CancellationToken cancellationToken)
    {
        session.Record.Check = new ItemCheck { Question = ask.Question.Id, Item = Items(ask)[0].Id };
        var how = session.Texts[$"questions.{ask.Question.Id}.check_hint"];
        await session.SayAsync(how, new InfoMessage { Topic = "check" }, cancellationToken);
        await Questions.AskAsync(session, ask, cancellationToken);
    }

    /// <summary>Takes yes, no or not sure for one item.</summary>
    /// <returns>True when the check is over and the answer is kept.</returns>
    public static async Task<bool> TakeAsync(
        Session session, NextStep.Ask ask, Option item, CancellationToken cancellationToken)
    {
        var check = session.Record.Check!;
        if (session.Input is UserInput.Answer old && (old.Id != ask.Question.Id || !old.Fits(item.Id)))
        {
            await Notices.SayAsync(session, "not_open", cancellationToken);
            await Questions.AskAsync(session, ask, cancellationToken);
            return false;
        }

        var said = Read(session);
        session.Answered = said is { } words ? new AnsweredItem(ask.Question.Id, item.Id, YesNoUnsure.Words(session.Texts, words)) : null;
        switch (said)
        {
            case YesNo.Yes:
                check.Yes.Add(item.Id);
                break;
            case YesNo.Unsure:
                check.Unsure = true;
                break;
            case null:
                await Notices.SayAsync(session, "unclear_check", cancellationToken);
                await Questions.AskAsync(session, ask, cancellationToken);
                return false;
        }

        var items = Items(ask);
        var next = items.FindIndex(one => one.Id == item.Id) + 1;
        if (next < items.Count && !Stops(session, ask.Question, check))
        {
            check.Item = items[next].Id;
            await Questions.AskAsync(session, ask, cancellationToken);
            return false;
        }

        session.Record.Check = null;
        session.Keep(ask.Question, Sum(ask.Question, check));
        await Changes.SettleAsync(session, ask.Question, cancellationToken);
        return true;
    }

    private static YesNo? Read(Session session) => session.Input switch
    {
        UserInput.Answer { Values: [var value] } => value switch
        {
            "yes" => YesNo.Yes,
            "no" => YesNo.No,
            "unsure" => YesNo.Unsure,
            _ => null,
        },
        UserInput.Text text => ThreeAnswers.Read(session, text.Words),
        _ => null,
    };

    private static List<Option> Items(NextStep.Ask ask) => [.. ask.Options.Where(option => !option.Exclusive && !option.Unsure)];

    private static bool Stops(Session session, Question question, ItemCheck check) =>
        check.Yes.Count > 0
        && Interview.Next(session.Answers.With(question, new Answer.Chosen([.. check.Yes]))) is NextStep.Finish { Stopped: true };

    private static Answer.Chosen Sum(Question question, ItemCheck check)
    {
        var unsure = question.Options.First(option => option.Unsure).Id;
        List<string> values = check.Unsure ? [.. check.Yes, unsure] : check.Yes;
        return new Answer.Chosen(values.Count > 0 ? values : [question.Options.First(option => option is { Exclusive: true, Unsure: false }).Id]);
    }
}
