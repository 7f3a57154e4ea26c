namespace TriageBot.Triage.Protocols;

/// <summary>How a question is answered.</summary>
public enum QuestionType
{
    /// <summary>Exactly one option.</summary>
    Single,

    /// <summary>One or more options; exclusive ones stand alone.</summary>
    Multi,

    /// <summary>A whole number within bounds, such as the age.</summary>
    Number,

    /// <summary>A point on a scale from 0 to 10 that presets nothing.</summary>
    Scale,
}
