namespace TriageBot.Triage.Answering;

/// <summary>Why values are not an answer to a question.</summary>
public enum AnswerFault
{
    /// <summary>They are an answer.</summary>
    None,

    /// <summary>There is no value.</summary>
    Empty,

    /// <summary>A value is not an option of the question.</summary>
    UnknownOption,

    /// <summary>More than one option of a single choice.</summary>
    TooMany,

    /// <summary>Two options that exclude each other.</summary>
    Contradiction,

    /// <summary>Not a whole number.</summary>
    NotANumber,

    /// <summary>A number outside the bounds.</summary>
    OutOfRange,
}
