using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A stack of dialogs, as it is stored.</summary>
public class DialogState
{
    /// <summary>Creates an empty stack.</summary>
    public DialogState()
        : this(null)
    {
    }

    /// <summary>Creates a state around a stack.</summary>
    public DialogState(List<DialogInstance> stack) => DialogStack = stack ?? [];

    /// <summary>The stack; the running dialog is the first.</summary>
    [JsonProperty("dialogStack")]
    public List<DialogInstance> DialogStack { get; set; }
}
