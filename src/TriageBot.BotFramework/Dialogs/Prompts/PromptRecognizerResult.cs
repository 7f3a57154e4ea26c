namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    /// <summary>Whether it made anything of it.</summary>
    public bool Succeeded { get; set; }

    /// <summary>The value; a validator may change it.</summary>
    public T Value { get; set; }

    /// <summary>Whether another dialog may handle the answer instead.</summary>
    public bool AllowInterruption { get; set; }
}
