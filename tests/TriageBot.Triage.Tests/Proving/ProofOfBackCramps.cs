using TriageBot.Triage.Proving;
using TriageBot.Triage.Tests.Building;

namespace TriageBot.Triage.Tests.Proving;

public sealed class ProofOfBackCramps
{
    [Fact]
    public void Everything_that_is_claimed_of_the_real_content_is_proved_for_all_answer_sets()
    {
        var report = Prover.Prove(BackCramps.Protocol);

        Assert.Empty(report.Properties.SelectMany(property => property.Failures.Select(failure => $"{property.Id}: {failure}")));
    }
}
