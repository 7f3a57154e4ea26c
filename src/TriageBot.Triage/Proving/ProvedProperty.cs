namespace TriageBot.Triage.Proving;

/// <summary>One property of a protocol.</summary>
/// <param name="Id">Short name: <c>floors</c>.</param>
/// <param name="Statement">What is claimed, in one English sentence for developers and editors.</param>
/// <param name="Claims">How many single claims it consists of (one per floor, per rule, per option and so on).</param>
/// <param name="Failures">The claims that do not hold; empty when the property is proved.</param>
public sealed record ProvedProperty(string Id, string Statement, int Claims, IReadOnlyList<ProofFailure> Failures)
{
    /// <summary>True when every claim holds.</summary>
    public bool Holds => Failures.Count == 0;
}
