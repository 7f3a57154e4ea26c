namespace TriageBot.Language.Context;

/// <summary>Whether a denial reaches a sign.</summary>
internal enum Reach : byte
{
    None,

    /// <summary>It may, or it denies in part only.</summary>
    Perhaps,

    Yes,
}
