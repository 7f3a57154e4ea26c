namespace TriageBot.Dialogs.Commands;

/// <summary>How the conversation goes on after a command.</summary>
internal enum AfterCommand
{
    /// <summary>It was no command; the dialog takes the input.</summary>
    NotACommand,

    /// <summary>The open question is asked again.</summary>
    AskAgain,

    /// <summary>Everything was said; the next message is awaited.</summary>
    Said,

    /// <summary>The waterfall begins again and passes through what is answered.</summary>
    BeginAgain,
}
