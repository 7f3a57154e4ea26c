using TriageBot.Language.Context;
using TriageBot.Language.Definitions;

namespace TriageBot.Language.Values;

/// <summary>Findings that follow from a value: a patient below 18 is a fact of its own.</summary>
internal sealed class DerivedFindings(Func<string, int> group, IReadOnlyList<FactKind> facts)
{
    private const string Under18 = "age_u18";
    private const int Adult = 18;

    private readonly int _child = group("child");
    private readonly bool _knowsChildren = facts.Any(fact => fact.Id == Under18);

    public void Add(List<Finding> findings, Reading reading, Owners owners, PatientAge? age)
    {
        if (!_knowsChildren)
        {
            return;
        }

        if (age is { Years: >= Adult })
        {
            findings.RemoveAll(finding => finding.Id == Under18);
            return;
        }

        if (findings.Exists(finding => finding.Id == Under18))
        {
            return;
        }

        if (age?.Token is { } young || TryFindChild(reading, owners, out young))
        {
            var token = reading.Text[young];
            findings.Add(new Finding(Under18, FindingStatus.Present, token.Start, token.End));
            findings.Sort((one, other) => one.Start.CompareTo(other.Start));
        }
    }

    private bool TryFindChild(Reading reading, Owners owners, out int token)
    {
        var hits = reading.Hits.Of(_child);
        token = owners.OnBehalf && hits.Length > 0 ? reading.Hits[hits[0]].First : -1;
        return token >= 0;
    }
}
