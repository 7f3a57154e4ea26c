namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How choices are looked for in a text.</summary>
public class FindChoicesOptions : FindValuesOptions
{
    /// <summary>Whether a choice's value is left out of the search.</summary>
    public bool NoValue { get; set; }

    /// <summary>Whether the title of a choice's button is left out of the search.</summary>
    public bool NoAction { get; set; }

    /// <summary>Whether "2" and "two" mean the second choice, when none is named.</summary>
    public bool RecognizeNumbers { get; set; } = true;

    /// <summary>Whether "the second" and "the last" mean a choice, when none is named.</summary>
    public bool RecognizeOrdinals { get; set; } = true;
}
