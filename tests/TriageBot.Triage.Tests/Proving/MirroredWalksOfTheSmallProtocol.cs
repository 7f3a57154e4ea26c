using TriageBot.Triage.Protocols;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Proving;

public sealed class MirroredWalksOfTheSmallProtocol : MirroredWalks
{
    protected override Protocol Protocol => SmallBack.Protocol;

    protected override int Samples => 3000;
}
