namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that needs other dialogs beside it.</summary>
public interface IDialogDependencies
{
    /// <summary>The dialogs that it needs.</summary>
    IEnumerable<Dialog> GetDependencies();
}
