using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using TriageBot.Dialogs.Commands;
using TriageBot.Dialogs.State;
using TriageBot.Triage.Interviewing;

namespace TriageBot.Dialogs.Steps;

/// <summary>What comes after the result: after an emergency the transport question, then what else the bot can do.</summary>
public sealed class AftercareDialog() : Dialog(nameof(AftercareDialog))
{
    private static readonly string[] Offered = ["summary", "why", "change", "restart"];
    private static readonly string[] EmergencyCommands = ["emergency", "why", "continue_anyway", "summary", "change", "restart"];

    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        await OfferAsync(Session.Of(dc.Context), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        if (Interview.AfterEmergency(session.Answers) is { } ask)
        {
            return await AnswerIntake.TakeAsync(session, ask, cancellationToken)
                ? await dc.EndDialogAsync(cancellationToken: cancellationToken)
                : EndOfTurn;
        }

        await Notices.SayAsync(session, "finished", OfferedCommands(session), cancellationToken);
        return EndOfTurn;
    }

    /// <inheritdoc />
    public override Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default) =>
        OfferAsync(Session.Of(turnContext), cancellationToken);

    private static Task OfferAsync(Session session, CancellationToken cancellationToken) =>
        Interview.AfterEmergency(session.Answers) is { } ask
            ? Questions.AskAsync(session, ask, cancellationToken)
            : Notices.SayAsync(session, "aftercare", OfferedCommands(session), cancellationToken);

    private static string[] OfferedCommands(Session session) =>
        session.Record.Shown is "emergency" or "emergency_ambulance" && !session.Record.ContinueAnyway
            ? EmergencyCommands
            : Guides.IsOffered(session) ? [CommandIds.Guide, .. Offered] : Offered;
}
