namespace TriageBot.Language.Phrases;

/// <summary>How the phrases of a group and those of others hide each other's words.</summary>
internal enum GroupLayer : byte
{
    /// <summary>A phrase hides its words; longer phrases hide it.</summary>
    Hides,

    /// <summary>A phrase leaves its words; longer phrases hide it.</summary>
    KeepsParts,

    /// <summary>Hides nothing and is not hidden.</summary>
    Aside,
}
