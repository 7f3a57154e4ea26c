namespace Microsoft.Bot.Builder;

/// <summary>How much a line of text matters.</summary>
public enum Severity
{
    /// <summary>For whoever looks for a fault.</summary>
    Verbose = 0,

    /// <summary>For whoever follows what happens.</summary>
    Information = 1,

    /// <summary>Something is odd.</summary>
    Warning = 2,

    /// <summary>Something failed.</summary>
    Error = 3,

    /// <summary>Nothing works.</summary>
    Critical = 4,
}
