namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the framework raises.</summary>
public static class DialogEvents
{
    /// <summary>A dialog is asked to show its question again.</summary>
    public const string RepromptDialog = "repromptDialog";

    /// <summary>Dialogs are cancelled.</summary>
    public const string CancelDialog = "cancelDialog";
}
