namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A value that was found in a text.</summary>
public class FoundValue
{
    /// <summary>The value.</summary>
    public string Value { get; set; }

    /// <summary>Its place in the caller's list.</summary>
    public int Index { get; set; }

    /// <summary>How well it fits: 1 is word for word.</summary>
    public float Score { get; set; }
}
