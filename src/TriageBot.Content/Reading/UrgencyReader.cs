using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the stops and the advice of urgency.yaml; the rules must have been read.</summary>
internal sealed class UrgencyReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    /// <summary>When the interview stops.</summary>
    public IReadOnlyList<StopRule> Stops(Fields file)
    {
        var known = names.Rules.All.ToList();
        return
        [
            .. items.Items(file, "stops", Shapes.Stop, mayBeEmpty: true).Select(fields => new StopRule(
                ItemReader.Known(fields.Texts("rules"), names.Rules, IdRules.UnknownRule)
                    .Select(id => known.IndexOf(id)).Where(index => index is >= 0 and < FactSet.Capacity)
                    .Aggregate(FactSet.Empty, (set, index) => set.With(index)),
                ItemReader.Known(fields.Texts("still_ask", mayBeEmpty: true), names.Questions, IdRules.UnknownQuestion)
                    .ToHashSet(StringComparer.Ordinal))),
        ];
    }

    /// <summary>The result texts.</summary>
    public IReadOnlyList<Advice> Advice(Fields file, ConditionReader conditions)
    {
        var all = new List<Advice>();
        foreach (var fields in items.Items(file, "advice", Shapes.Advice))
        {
            var level = ItemReader.Level(fields);
            if (items.Id(fields, names.Advice) is { } id && level is { } known)
            {
                var scope = new ConditionScope($"the advice '{id}'") { MayReadRules = true };
                all.Add(new Advice
                {
                    Id = id,
                    Level = known,
                    When = conditions.Read(fields, "when", scope),
                    Place = ItemReader.Place(fields),
                });
            }
        }

        Check(all, file);
        return all;
    }

    private void Check(List<Advice> all, Fields file)
    {
        foreach (var level in Enum.GetValues<Level>())
        {
            var ofLevel = all.Where(advice => advice.Level == level).ToList();
            var fallback = ofLevel.FindIndex(advice => advice.When is null);
            if (fallback < 0)
            {
                log.Report(UrgencyRules.NoFallbackAdvice, file.PositionOf("advice"), level.Id());
                continue;
            }

            foreach (var hidden in ofLevel.Skip(fallback + 1))
            {
                log.Report(UrgencyRules.AdviceUnreachable, names.Advice[hidden.Id], hidden.Id, ofLevel[fallback].Id);
            }
        }
    }
}
