namespace TriageBot.Triage.Protocols;

/// <summary>What a measure is for the person.</summary>
public enum MeasureKind
{
    /// <summary>General conduct that comes first: stay active, lie comfortably, do not bend.</summary>
    Conduct,

    /// <summary>One of the six first-aid measures.</summary>
    SelfHelp,

    /// <summary>One of the five therapies.</summary>
    Therapy,

    /// <summary>An everyday tip.</summary>
    Tip,

    /// <summary>What happens in the body, and what is known about treatment.</summary>
    Background,
}
