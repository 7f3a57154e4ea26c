namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Something that was found in a text.</summary>
public class ModelResult<T>
{
    /// <summary>The part of the text.</summary>
    public string Text { get; set; }

    /// <summary>Where the part begins.</summary>
    public int Start { get; set; }

    /// <summary>Where the part's last character stands.</summary>
    public int End { get; set; }

    /// <summary>What kind of thing it is.</summary>
    public string TypeName { get; set; }

    /// <summary>The thing.</summary>
    public T Resolution { get; set; }
}
