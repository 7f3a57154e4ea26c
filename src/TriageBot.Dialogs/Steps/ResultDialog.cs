using Microsoft.Bot.Builder.Dialogs;
using TriageBot.Dialogs.Messages;
using TriageBot.Dialogs.State;
using TriageBot.Triage;

namespace TriageBot.Dialogs.Steps;

/// <summary>Shows the result, once for each level that it reaches.</summary>
public sealed class ResultDialog() : Dialog(nameof(ResultDialog))
{
    /// <inheritdoc />
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var session = Session.Of(dc.Context);
        var assessment = session.Assessment;
        if (assessment.Level is { } level && session.Record.Shown != level.Id())
        {
            var meaning = new ResultCards(session.Texts, session.Protocol).Draw(assessment);
            await session.SayAsync(PlainText.Of(meaning.Card), meaning, cancellationToken);
            session.Record.Shown = level.Id();
        }

        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
