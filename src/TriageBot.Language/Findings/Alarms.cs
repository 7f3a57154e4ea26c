using TriageBot.Language.Definitions;

namespace TriageBot.Language.Findings;

/// <summary>How dangerous findings are.</summary>
internal sealed class Alarms(IReadOnlyList<FactKind> facts, IReadOnlyList<string> levels)
{
    private readonly Dictionary<string, (int Level, FactKind Kind)> _facts = facts.ToDictionary(
        fact => fact.Id, fact => (fact.Alarm is null ? -1 : levels.ToList().IndexOf(fact.Alarm), fact));

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

    /// <summary>The facts that are worth a question, the most dangerous first: uncertain ones, and what must be asked after
    /// others ("do you feel anything from the tablets?").</summary>
    public List<string> ToAsk(List<Finding> findings)
    {
        var ask = new List<string>();
        foreach (var finding in findings)
        {
            var kind = _facts[finding.Id].Kind;
            if (finding.Status == FindingStatus.Uncertain && kind.Clarify)
            {
                ask.Add(finding.Id);
            }
            else if (finding.Status == FindingStatus.Present && kind.Then is { } then && !findings.Exists(other => other.Id == then))
            {
                ask.Add(then);
            }
        }

        return ask.Count < 2 ? ask : [.. ask.OrderByDescending(id => _facts[id].Level)];
    }
}
