namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>How values are looked for in a text.</summary>
public class FindValuesOptions
{
    /// <summary>Whether some of a value's words are enough.</summary>
    public bool AllowPartialMatches { get; set; }

    /// <summary>The text's language; American English without it.</summary>
    public string Locale { get; set; }

    /// <summary>How many other words may stand between two words of a value; 2 without it.</summary>
    public int? MaxTokenDistance { get; set; }

    /// <summary>How the text is split into words.</summary>
    public TokenizerFunction Tokenizer { get; set; }
}
