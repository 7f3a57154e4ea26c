namespace TriageBot.Triage;

/// <summary>
/// How urgently a person should be seen, mildest first. Levels are combined by taking the highest.
/// The numbers are stored: never reorder them. Source: clinical table, section "five levels".
/// </summary>
public enum Level
{
    /// <summary>Self-help is reasonable, with a list of warning signs to watch for.</summary>
    SelfCare = 0,

    /// <summary>A doctor's appointment within a time scale of days to weeks.</summary>
    Consultation = 1,

    /// <summary>A doctor's examination today: practice, or 116117 when it is closed.</summary>
    Consultation24h = 2,

    /// <summary>To an emergency department now.</summary>
    Emergency = 3,

    /// <summary>Call 112 now.</summary>
    EmergencyAmbulance = 4,
}
