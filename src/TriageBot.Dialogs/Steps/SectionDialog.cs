using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.Dialogs.State;
using TriageBot.Triage.Interviewing;

namespace TriageBot.Dialogs.Steps;

/// <summary>
/// Asks the open questions of one section, in the order that Triage gives. It holds no answer and no position:
/// what is open is asked anew each time, so answers can be taken back and content can change.
/// </summary>
public sealed class SectionDialog(string section) : Dialog(section)
{
    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        var ask = Open(session);
        while (ask is not null && Prefilled.Of(session, ask) is { } heard)
        {
            session.Keep(ask.Question, heard);
            ask = Open(session);
        }

        if (ask is null)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        await Questions.AskAsync(session, ask, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        if (Open(session) is { } ask && !await AnswerIntake.TakeAsync(session, ask, cancellationToken))
        {
            return EndOfTurn;
        }

        return await BeginDialogAsync(dc, cancellationToken: cancellationToken);
    }

    /// <inheritdoc />
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(turnContext);
        if (Open(session) is { } ask)
        {
            await Questions.AskAsync(session, ask, cancellationToken);
        }
    }

    private NextStep.Ask? Open(Session session) =>
        session.Next is NextStep.Ask ask && ask.Question.Section == Id ? ask : null;
}
