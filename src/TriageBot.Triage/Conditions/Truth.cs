namespace TriageBot.Triage.Conditions;

/// <summary>What is known of a condition while questions are still open. The numbers make "and" a minimum.</summary>
public enum Truth
{
    /// <summary>It does not hold, whatever is still answered.</summary>
    False = 0,

    /// <summary>It depends on an answer that is still open.</summary>
    Unknown = 1,

    /// <summary>It holds, whatever is still answered.</summary>
    True = 2,
}
