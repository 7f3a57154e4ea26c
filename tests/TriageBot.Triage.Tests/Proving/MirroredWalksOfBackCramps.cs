using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Proving;

public sealed class MirroredWalksOfBackCramps : MirroredWalks
{
    protected override Protocol Protocol => BackCramps.Protocol;

    protected override int Samples => 1000;
}
