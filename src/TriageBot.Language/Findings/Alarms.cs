using TriageBot.Language.Definitions;

namespace TriageBot.Language.Findings;

/// <summary>How dangerous findings are.</summary>
internal sealed class Alarms(IReadOnlyList<FactKind> facts, IReadOnlyList<string> levels)
{
    private readonly Dictionary<string, (int Level, bool Clarify)> _facts = facts.ToDictionary(
        fact => fact.Id, fact => (fact.Alarm is null ? -1 : levels.ToList().IndexOf(fact.Alarm), fact.Clarify));

    /// <summary>The highest level of the present findings, or null.</summary>
    public string? Highest(List<Finding> findings)
    {
        var highest = -1;
        foreach (var finding in findings)
        {
            if (finding.Status == FindingStatus.Present)
            {
                highest = Math.Max(highest, _facts[finding.Id].Level);
            }
        }

        return highest < 0 ? null : levels[highest];
    }

    /// <summary>The uncertain facts that are worth a question, the most dangerous first.</summary>
    public List<string> ToAsk(List<Finding> findings) =>
        findings.Exists(finding => finding.Status == FindingStatus.Uncertain)
            ? [.. findings
                .Where(finding => finding.Status == FindingStatus.Uncertain && _facts[finding.Id].Clarify)
                .OrderByDescending(finding => _facts[finding.Id].Level)
                .Select(finding => finding.Id)]
            : [];
}
