namespace TriageBot.Triage.Proving;

/// <summary>What was proved of a protocol, for all answer sets.</summary>
/// <param name="Properties">The properties, in the order they were proved.</param>
public sealed record ProofReport(IReadOnlyList<ProvedProperty> Properties)
{
    /// <summary>True when every property holds.</summary>
    public bool Holds => Properties.All(property => property.Holds);
}
