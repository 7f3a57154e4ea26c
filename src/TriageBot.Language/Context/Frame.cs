namespace TriageBot.Language.Context;

/// <summary>How real the text makes a sign.</summary>
internal enum Frame : byte
{
    /// <summary>It is so, now.</summary>
    Real,

    /// <summary>The writer is not sure.</summary>
    Doubted,

    /// <summary>It was so; whether it still is remains open.</summary>
    PastPerhaps,

    /// <summary>It might come, or is feared.</summary>
    Supposed,

    /// <summary>It was so and is over.</summary>
    Past,

    /// <summary>It is only talked about.</summary>
    Unreal,
}
