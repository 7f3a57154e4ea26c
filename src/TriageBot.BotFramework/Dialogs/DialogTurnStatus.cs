namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the stack of dialogs stands after a turn.</summary>
public enum DialogTurnStatus
{
    /// <summary>There is no dialog on the stack.</summary>
    Empty,

    /// <summary>The dialog on top waits for the user.</summary>
    Waiting,

    /// <summary>The last dialog ended; its result is given.</summary>
    Complete,

    /// <summary>All dialogs were cancelled.</summary>
    Cancelled,

    /// <summary>The last dialog ended, but the parent waits.</summary>
    CompleteAndWait,
}
