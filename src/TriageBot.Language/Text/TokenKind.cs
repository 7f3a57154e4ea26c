namespace TriageBot.Language.Text;

internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A calendar date in figures, such as 15.10. or 28.02.2026.</summary>
    Date,
}
