using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.Input;
using TriageBot.Dialogs.State;
using TriageBot.Dialogs.Wire;
using TriageBot.Language;

namespace TriageBot.Dialogs.Steps;

/// <summary>Asks for consent before the first health question. Declining still gives the emergency numbers.</summary>
public sealed class ConsentDialog() : Dialog(nameof(ConsentDialog))
{
    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        if (session.Record.Consent == true)
        {
            return await dc.EndDialogAsync(cancellationToken: cancellationToken);
        }

        if (!session.Record.Greeted)
        {
            session.Record.Greeted = true;
            await Notices.SayAsync(session, "greeting", cancellationToken);
        }

        await AskAsync(session, cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        var said = Read(session);
        session.Answered = said is YesNo.Yes or YesNo.No
            ? new AnsweredItem("consent", null, session.Texts[said == YesNo.Yes ? "conversation.consent.yes" : "conversation.consent.no"])
            : null;
        switch (said)
        {
            case YesNo.Yes:
                session.Record.Consent = true;
                session.Record.Agreement = new Agreement(
                    Agreement.Assessment, session.Texts["conversation.consent.version"], session.Now);
                session.Record.Protocol = session.Protocol.Name;
                await Notices.SayAsync(session, "opening", ForWhom.Others, cancellationToken);
                return await dc.EndDialogAsync(cancellationToken: cancellationToken);
            case YesNo.No:
                session.Record.Consent = false;
                await Notices.SayAsync(session, "declined", ["restart", "emergency", "privacy"], cancellationToken);
                return EndOfTurn;
            default:
                await Notices.SayAsync(session, "consent_first", cancellationToken);
                await AskAsync(session, cancellationToken);
                return EndOfTurn;
        }
    }

    /// <inheritdoc />
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        AskAsync(Session.Of(turnContext), cancellationToken);

    private static YesNo? Read(Session session) => session.Input switch
    {
        UserInput.Answer { Id: "consent", Values: ["yes"] } => YesNo.Yes,
        UserInput.Answer { Id: "consent", Values: ["no"] } => YesNo.No,
        UserInput.Text text => ThreeAnswers.Read(session, text.Words),
        _ => null,
    };

    private static Task AskAsync(Session session, CancellationToken cancellationToken)
    {
        var texts = session.Texts;
        var meaning = new AskBackMessage("consent")
        {
            Title = texts["conversation.consent.title"],
            Hint = texts.Format(
                "conversation.consent.hint", ("hours", Math.Ceiling(session.Content.KeepFor.TotalHours).ToString(CultureInfo.InvariantCulture))),
            Choices =
            [
                new ChoiceItem { Id = "yes", Label = texts["conversation.consent.yes"] },
                new ChoiceItem { Id = "no", Label = texts["conversation.consent.no"] },
            ],
        };
        return session.SayAsync(AskBacks.Plain(meaning), meaning, cancellationToken);
    }
}
