using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Assessing;

/// <summary>A cause that is shown, with what speaks for and against it.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Pattern">Its best pattern.</param>
/// <param name="Fit">How well it fits, after caps.</param>
/// <param name="Score">Points for minus points against.</param>
/// <param name="For">Answers that speak for it.</param>
/// <param name="Against">Answers that speak against it.</param>
public sealed record RankedCause(
    PossibleCause Cause,
    CausePattern Pattern,
    Fit Fit,
    int Score,
    IReadOnlyList<Evidence> For,
    IReadOnlyList<Evidence> Against);
