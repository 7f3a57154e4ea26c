namespace TriageBot.Triage.Assessing;

/// <summary>How well answers fit a cause. Never a percentage, never a diagnosis.</summary>
public enum Fit
{
    /// <summary>3 to 5 points, or capped.</summary>
    Partly,

    /// <summary>6 points or more.</summary>
    Well,
}
