namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Where it begins.</summary>
    public int Start { get; set; }

    /// <summary>Where its last character stands.</summary>
    public int End { get; set; }

    /// <summary>The word as it was written.</summary>
    public string Text { get; set; }

    /// <summary>The word in the form in which words are compared.</summary>
    public string Normalized { get; set; }
}
