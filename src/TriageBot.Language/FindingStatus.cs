namespace TriageBot.Language;

/// <summary>What a text says about a fact.</summary>
public enum FindingStatus
{
    /// <summary>The person plainly says that it does not hold.</summary>
    Absent,

    /// <summary>The text touches the fact but leaves it open: one direct question settles it.</summary>
    Uncertain,

    /// <summary>The person says that it holds.</summary>
    Present,
}
