using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests;

public sealed class LawsOfBackCramps : Laws
{
    protected override Protocol Protocol => BackCramps.Protocol;

    protected override IReadOnlySet<string> MayLower { get; } =
        new HashSet<string> { "known_stable", "stable_unexamined", "stab_move", "better_rest" };
}
