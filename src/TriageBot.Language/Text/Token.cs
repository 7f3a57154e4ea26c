namespace TriageBot.Language.Text;

/// <summary>A word or a number of the text, with its place in the text and in the normalised letters.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public int FormStart;
    public int FormLength;
    public TokenKind Kind;
    public Break Before;

    /// <summary>The mark that joins the token to the one before without a space, or the null character.</summary>
    public char Joint;

    /// <summary>True when a question mark follows directly.</summary>
    public bool AsksAfter;

    /// <summary>True for figures and for number words.</summary>
    public bool HasValue;

    /// <summary>True for a number written with decimal places.</summary>
    public bool IsDecimal;

    /// <summary>The value of a number; of a date, its day.</summary>
    public double Value;

    /// <summary>Of a date, its month.</summary>
    public int Month;

    /// <summary>Of a date, its year; 0 when it has none.</summary>
    public int Year;
}
