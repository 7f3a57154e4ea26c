namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Why a dialog or a step runs, or why a dialog ends.</summary>
public enum DialogReason
{
    /// <summary>The dialog was begun.</summary>
    BeginCalled,

    /// <summary>The user said something.</summary>
    ContinueCalled,

    /// <summary>The dialog above it ended, or it ends itself.</summary>
    EndCalled,

    /// <summary>Another dialog takes its place.</summary>
    ReplaceCalled,

    /// <summary>All dialogs are cancelled.</summary>
    CancelCalled,

    /// <summary>The step before went on to this one without waiting.</summary>
    NextCalled,
}
