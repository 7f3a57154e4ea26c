namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a turn of the dialogs came to.</summary>
public class DialogTurnResult
{
    /// <summary>Creates a result.</summary>
    public DialogTurnResult(DialogTurnStatus status, object result = null) => (Status, Result) = (status, result);

    /// <summary>How the stack stands.</summary>
    public DialogTurnStatus Status { get; set; }

    /// <summary>What the ended dialog gives to who began it.</summary>
    public object Result { get; set; }

    /// <summary>Whether a command inside ended the parent too.</summary>
    public bool ParentEnded { get; set; }
}
