namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog with dialogs of its own inside.</summary>
public abstract class DialogContainer : Dialog
{
    /// <summary>Creates a container.</summary>
    protected DialogContainer(string dialogId = null)
        : base(dialogId)
    {
    }

    /// <summary>The dialogs inside.</summary>
    public DialogSet Dialogs { get; } = new();

    /// <inheritdoc/>
    public override IBotTelemetryClient TelemetryClient
    {
        get => base.TelemetryClient;
        set => base.TelemetryClient = Dialogs.TelemetryClient = value;
    }

    /// <summary>The stack inside, in the turn of the outer one, whose running dialog this is.</summary>
    public abstract DialogContext CreateChildContext(DialogContext dc);

    /// <summary>The dialog of an id inside this one, or <c>null</c>.</summary>
    public virtual Dialog FindDialog(string dialogId) => Dialogs.Find(dialogId);
}
