namespace TriageBot.Triage.Protocols;

/// <summary>Within what time a doctor should be seen, shortest first: where several apply, the shortest counts.</summary>
public enum Timescale
{
    /// <summary>At once.</summary>
    Now,

    /// <summary>Today.</summary>
    Today,

    /// <summary>Within one to three days.</summary>
    OneToThreeDays,

    /// <summary>Within one week.</summary>
    OneWeek,

    /// <summary>Within one to two weeks.</summary>
    OneToTwoWeeks,

    /// <summary>Within two to four weeks.</summary>
    TwoToFourWeeks,

    /// <summary>No appointment is needed now.</summary>
    None,
}
