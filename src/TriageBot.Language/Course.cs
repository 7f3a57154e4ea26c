namespace TriageBot.Language;

/// <summary>How a complaint began or runs.</summary>
public enum Course
{
    /// <summary>Not said.</summary>
    Unknown,

    /// <summary>It began in one moment.</summary>
    Sudden,

    /// <summary>It built up.</summary>
    Gradual,

    /// <summary>It comes in episodes; wins over the other two.</summary>
    Recurrent,
}
