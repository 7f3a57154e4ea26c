namespace TriageBot.Triage.Assessing;

/// <summary>What can be said about causes.</summary>
public enum CauseAnswer
{
    /// <summary>At least one cause fits.</summary>
    Shown,

    /// <summary>No cause fits clearly; that is normal.</summary>
    NoneFits,

    /// <summary>A doctor has to find out first where the pain comes from.</summary>
    DoctorFirst,

    /// <summary>Nothing is said about causes at an emergency level.</summary>
    Withheld,
}
