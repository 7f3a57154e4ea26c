namespace TriageBot.Language.Context;

/// <summary>Ways to deny, which differ in what they reach.</summary>
internal enum NegatorKind : byte
{
    /// <summary>"nicht", "not": the clause, or the word that follows.</summary>
    Not,

    /// <summary>"kein", "ohne", "no": what follows, and lists; what stands before when it ends the clause.</summary>
    No,

    /// <summary>"kaum", "hardly": like not, but with something left.</summary>
    Barely,

    /// <summary>"weg", "gone": what is near in the clause.</summary>
    Gone,

    /// <summary>"kann ich verneinen": everything before it in the sentence.</summary>
    Denial,

    /// <summary>"nein" behind what it answers.</summary>
    Nay,

    /// <summary>"kann nicht behaupten, dass": the clause that follows.</summary>
    NotThat,
}
