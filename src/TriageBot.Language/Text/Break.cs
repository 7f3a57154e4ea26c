namespace TriageBot.Language.Text;

/// <summary>How strongly punctuation parts a token from the one before.</summary>
internal enum Break : byte
{
    None,

    /// <summary>Comma, colon, dash, bracket.</summary>
    Soft,

    /// <summary>A full stop, which may also belong to an ordinal number or an abbreviation.</summary>
    Stop,

    /// <summary>Question mark, exclamation mark, semicolon or a new line.</summary>
    Hard,
}
