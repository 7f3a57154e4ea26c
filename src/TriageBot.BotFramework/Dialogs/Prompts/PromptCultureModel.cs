namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>How a language writes a list of choices, and yes and no.</summary>
public class PromptCultureModel
{
    /// <summary>The language, as a lower-case culture name.</summary>
    public string Locale { get; set; }

    /// <summary>What stands between two choices.</summary>
    public string Separator { get; set; }

    /// <summary>What stands before the second of two choices.</summary>
    public string InlineOr { get; set; }

    /// <summary>What stands before the last of three or more choices.</summary>
    public string InlineOrMore { get; set; }

    /// <summary>Yes.</summary>
    public string YesInLanguage { get; set; }

    /// <summary>No.</summary>
    public string NoInLanguage { get; set; }
}
