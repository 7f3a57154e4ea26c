namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Running a dialog from a bot.</summary>
public static class DialogExtensions
{
    /// <summary>Continues the stack that a property keeps; when it is empty, begins the dialog.</summary>
    public static async Task RunAsync(this Dialog dialog, ITurnContext turnContext, IStatePropertyAccessor<DialogState> accessor, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dialog);
        var dialogs = new DialogSet(accessor) { TelemetryClient = dialog.TelemetryClient };
        dialogs.Add(dialog);
        var context = await dialogs.CreateContextAsync(turnContext, cancellationToken).ConfigureAwait(false);
        var result = await context.ContinueDialogAsync(cancellationToken).ConfigureAwait(false);
        if (result.Status == DialogTurnStatus.Empty)
        {
            await context.BeginDialogAsync(dialog.Id, options: null, cancellationToken).ConfigureAwait(false);
        }
    }
}
