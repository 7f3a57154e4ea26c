namespace TriageBot.Language;

/// <summary>An answer to a question that is answered with yes or no.</summary>
public enum YesNo
{
    /// <summary>The person denies.</summary>
    No,

    /// <summary>The person leaves it open, or asks back.</summary>
    Unsure,

    /// <summary>The person agrees, fully or in part.</summary>
    Yes,
}
