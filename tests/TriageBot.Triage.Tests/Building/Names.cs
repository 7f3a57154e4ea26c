using TriageBot.Triage.Protocols;

namespace TriageBot.Triage.Tests.Building;

/// <summary>What ids of a test protocol stand for.</summary>
internal sealed record Names(FactTable Facts, IReadOnlyList<string> Rules, IReadOnlyList<string> Causes)
{
    public int Rule(string id) => Index(Rules, id);

    public int Cause(string id) => Index(Causes, id);

    private static int Index(IReadOnlyList<string> ids, string id) =>
        ids.Contains(id) ? ids.ToList().IndexOf(id) : throw new KeyNotFoundException(id);
}
