namespace Microsoft.Bot.Builder.Dialogs;

public partial class DialogContext
{
    private TurnContextStateCollection _services;

    /// <summary>What dialogs of this stack share during the turn.</summary>
    public TurnContextStateCollection Services => _services ??= [];

    /// <summary>Raises an event at the running dialog, or at the innermost one.</summary>
    /// <param name="name">The event's name.</param>
    /// <param name="value">What comes with it.</param>
    /// <param name="bubble">Whether it goes on to the parents when nobody handled it.</param>
    /// <param name="fromLeaf">Whether it begins at the innermost dialog.</param>
    /// <param name="cancellationToken">Cancels the handling.</param>
    /// <returns>Whether a dialog handled it.</returns>
    public async Task<bool> EmitEventAsync(string name, object value = null, bool bubble = true, bool fromLeaf = false, CancellationToken cancellationToken = default)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentNullException(nameof(name));
        }

        var context = this;
        while (fromLeaf && context.Child is { } child)
        {
            context = child;
        }

        if (context.ActiveDialog is not { } instance || context.FindDialog(instance.Id) is not { } dialog)
        {
            return false;
        }

        var raised = new DialogEvent { Name = name, Value = value, Bubble = bubble };
        return await dialog.OnDialogEventAsync(context, raised, cancellationToken).ConfigureAwait(false);
    }

    // "EndDialogAsync(cancellationToken)" compiles, but would make the token the dialog's result.
    private static void ThrowIfToken(object value, string parameter)
    {
        if (value is CancellationToken)
        {
            throw new ArgumentException("A cancellation token stands where a value belongs; name the argument.", parameter);
        }
    }

    private static string Missing(string dialogId) =>
        $"There is no dialog with the id '{dialogId}'. Was it added to this set or to that of a parent?";

    private Dialog Demand(DialogInstance instance) =>
        FindDialog(instance.Id) ?? throw new InvalidOperationException(Missing(instance.Id));

    private async Task EndActiveDialogAsync(DialogReason reason, CancellationToken cancellationToken)
    {
        if (ActiveDialog is not { } instance)
        {
            return;
        }

        if (FindDialog(instance.Id) is { } dialog)
        {
            await dialog.EndDialogAsync(Context, instance, reason, cancellationToken).ConfigureAwait(false);
        }

        Stack.RemoveAt(0);
    }
}
