using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the rules of urgency.yaml.</summary>
internal sealed class RuleReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private static readonly IReadOnlyList<string> TimescalesOfAppointments =
        [.. TimescaleIds.All.Except([Timescale.Now.Id(), Timescale.Today.Id(), Timescale.None.Id()])];

    private readonly List<UrgencyRule> _otherwise = [];

    /// <summary>All rules with an id that is not taken.</summary>
    public IReadOnlyList<UrgencyRule> Read(Fields file, ConditionReader conditions)
    {
        var rules = new List<UrgencyRule>();
        foreach (var fields in items.Items(file, "rules", Shapes.Rule))
        {
            if (items.Tag(fields, names.Rules) is { } id)
            {
                rules.Add(Read(fields, id, rules.Count, conditions));
            }
        }

        if (rules.Count > FactSet.Capacity)
        {
            log.Report(ShapeRules.TooMany, file.PositionOf("rules"), rules.Count, "rules", FactSet.Capacity);
        }

        CheckOtherwise(file);
        return rules;
    }

    private UrgencyRule Read(Fields fields, string id, int index, ConditionReader conditions)
    {
        var level = ItemReader.Level(fields);
        var otherwise = Otherwise(fields, id);
        var rule = new UrgencyRule
        {
            Id = id,
            Index = index,
            Level = level ?? Level.SelfCare,
            When = conditions.Read(fields, "when", new ConditionScope($"the rule '{id}'")),
            OnlyFrom = OnlyFrom(fields, id, level),
            Within = Within(fields, id, level),
            Place = ItemReader.Place(fields),
            Sources = items.Sources(fields, Shapes.Rule),
        };
        if (otherwise)
        {
            _otherwise.Add(rule);
        }

        return rule;
    }

    private bool Otherwise(Fields fields, string id)
    {
        var otherwise = fields.Flag("otherwise");
        if (otherwise == fields.Has("when"))
        {
            log.Report(UrgencyRules.WhenOrOtherwise, fields.PositionOf("id"), id, otherwise ? "both" : "neither");
        }

        return otherwise;
    }

    private Level? OnlyFrom(Fields fields, string id, Level? level)
    {
        var from = ItemReader.Level(fields, "only_from");
        if (from >= level)
        {
            log.Report(UrgencyRules.OnlyFromNotLower, fields.PositionOf("only_from"), id, level.Value.Id(), from.Value.Id());
        }

        return from;
    }

    private Timescale Within(Fields fields, string id, Level? level)
    {
        if (level == Level.Consultation)
        {
            return Appointment(fields, id);
        }

        if (level is { } other && fields.Has("within"))
        {
            log.Report(
                UrgencyRules.WithinForConsultation, fields.PositionOf("within"), id, other.Id(),
                "takes no 'within'. Remove it, or correct the level.");
        }

        return level switch
        {
            Level.SelfCare => Timescale.None,
            Level.Consultation24h => Timescale.Today,
            _ => Timescale.Now,
        };
    }

    private Timescale Appointment(Fields fields, string id)
    {
        if (!fields.Has("within"))
        {
            log.Report(
                UrgencyRules.WithinForConsultation, fields.PositionOf("id"), id, Level.Consultation.Id(),
                $"needs 'within' with one of {string.Join(", ", TimescalesOfAppointments)}.");
        }

        return TimescaleIds.TryParse(fields.Choice("within", TimescalesOfAppointments, IdRules.UnknownTimescale), out var within)
            ? within
            : Timescale.OneToThreeDays;
    }

    private void CheckOtherwise(Fields file)
    {
        if (_otherwise.Count == 0)
        {
            log.Report(UrgencyRules.OneOtherwise, file.PositionOf("rules"), "There is none.");
        }
        else if (_otherwise is [{ Level: not Level.SelfCare } urgent])
        {
            log.Report(UrgencyRules.OneOtherwise, names.Rules[urgent.Id], $"'{urgent.Id}' has the level {urgent.Level.Id()}.");
        }

        foreach (var second in _otherwise.Skip(1))
        {
            log.Report(UrgencyRules.OneOtherwise, names.Rules[second.Id], $"'{second.Id}' is one more beside '{_otherwise[0].Id}'.");
        }
    }
}
