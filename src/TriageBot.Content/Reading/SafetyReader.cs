using TriageBot.Content.Yaml;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads safety-net.yaml (what to watch for) and safety.yaml (the floors that the proof holds the rules to).</summary>
internal sealed class SafetyReader(ProtocolNames names, ItemReader items)
{
    /// <summary>The lines of the safety net.</summary>
    public IReadOnlyList<WatchFor> Lines(Fields file, ConditionReader conditions)
    {
        var lines = new List<WatchFor>();
        foreach (var fields in items.Items(file, "lines", Shapes.Line))
        {
            var levels = items.Levels(fields).Select(level => level.Level).ToList();
            var sources = items.Sources(fields, Shapes.Line);
            if (items.Id(fields, names.Lines) is { } id)
            {
                var scope = new ConditionScope($"the line '{id}'") { MayReadRules = true };
                lines.Add(new WatchFor(id, levels, conditions.Read(fields, "when", scope), sources));
            }
        }

        return lines;
    }

    /// <summary>The minimum levels.</summary>
    public IReadOnlyList<SafetyFloor> Floors(Fields file, ConditionReader conditions)
    {
        var floors = new List<SafetyFloor>();
        foreach (var fields in items.Items(file, "floors", Shapes.Floor))
        {
            var level = ItemReader.Level(fields, "at_least");
            var sources = items.Sources(fields, Shapes.Floor);
            var id = items.Id(fields, names.Floors);
            var scope = new ConditionScope($"the floor '{id}'") { ChangesResult = false };
            if (conditions.Read(fields, "when", scope) is { } when && id is not null && level is { } known)
            {
                floors.Add(new SafetyFloor(id, when, known, sources));
            }
        }

        return floors;
    }

    /// <summary>The answers that may lower a level by design.</summary>
    public static IReadOnlyList<Condition> MayLower(Fields file, ConditionReader conditions)
    {
        var scope = new ConditionScope("an answer that may lower a level") { ChangesResult = false };
        return [.. file.List("may_lower", mayBeEmpty: true).Select(value => conditions.Read(value, scope))];
    }
}
