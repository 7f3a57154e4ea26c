using TriageBot.Triage.Protocols;
using TriageBot.Triage.Proving.Logic;
using TriageBot.Triage.Proving.Symbols;

namespace TriageBot.Triage.Proving.Properties;

/// <summary>Each warning sign gives at least its level, whatever else is answered, stated or left open.</summary>
internal static class Floors
{
    public const string Id = "floors";

    public static ProvedProperty Prove(AnswerSpace space)
    {
        var situation = space.WordForWord();
        var verdict = new Verdict(space.Protocol.Rules, space.Whole(), complete: Bit.False);
        var failures = new List<ProofFailure>();
        foreach (var floor in space.Protocol.Floors)
        {
            var broken = space.Circuit.And(situation.Holds(floor.When), !verdict.AtLeast(floor.AtLeast));
            if (space.Search.Find(space.Circuit.And(space.Domain, broken)) is { } model)
            {
                failures.Add(new(floor.Id, $"These answers lie below {floor.AtLeast.Id()}.", space.Decode(model)));
            }
        }

        return new(Id, "Whatever else is answered, each warning sign and combination gives at least its level.",
            space.Protocol.Floors.Count, failures);
    }

    /// <summary>True when some answers lie below some floor, under other rules.</summary>
    public static Bit Broken(AnswerSpace space, IReadOnlyList<UrgencyRule> rules)
    {
        var situation = space.WordForWord();
        var verdict = new Verdict(rules, space.Whole(), complete: Bit.False);
        return space.Circuit.And(space.Domain, space.Circuit.Any(space.Protocol.Floors.Select(floor =>
            space.Circuit.And(situation.Holds(floor.When), !verdict.AtLeast(floor.AtLeast)))));
    }
}
