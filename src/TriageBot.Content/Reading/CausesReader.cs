using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads causes.yaml.</summary>
internal sealed class CausesReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private const int MostPoints = 20;

    /// <summary>Points from which on a cause is shown: clinical table, section 3.</summary>
    private const int PointsToShow = 3;

    /// <summary>Who sees causes as "fits partly" at most.</summary>
    public static Condition AtMostPartly(Fields file, ConditionReader conditions) =>
        conditions.Read(file, "at_most_partly", AfterRules("at_most_partly")) ?? new Condition.Any();

    /// <summary>The causes in the order of the file.</summary>
    public IReadOnlyList<PossibleCause> Causes(Fields file, ConditionReader conditions)
    {
        var hiddenWhen = conditions.Read(file, "hidden_when", AfterRules("hidden_when")) ?? new Condition.Any();
        var causes = new List<PossibleCause>();
        foreach (var fields in items.Items(file, "causes", Shapes.Cause))
        {
            if (items.Id(fields, names.Causes) is { } id)
            {
                causes.Add(Cause(fields, id, causes.Count, hiddenWhen, conditions));
            }
        }

        if (causes.Count > FactSet.Capacity)
        {
            log.Report(ShapeRules.TooMany, file.PositionOf("causes"), causes.Count, "causes", FactSet.Capacity);
        }

        return causes;
    }

    private PossibleCause Cause(Fields fields, string id, int index, Condition hiddenWhen, ConditionReader conditions)
    {
        var patterns = new IdRegister($"pattern of '{id}'", log);
        return new PossibleCause
        {
            Id = id,
            Index = index,
            HiddenWhen = conditions.Read(fields, "hidden_when", AfterRules($"the cause '{id}'")) ?? hiddenWhen,
            Covers = items.Covers(fields),
            Sources = items.Sources(fields, Shapes.Cause),
            Patterns =
            [
                .. items.Items(fields, "patterns", Shapes.Pattern)
                    .Select(pattern => items.Id(pattern, patterns) is { } name ? Pattern(pattern, name, conditions) : null)
                    .OfType<CausePattern>(),
            ],
        };
    }

    private CausePattern Pattern(Fields fields, string id, ConditionReader conditions)
    {
        var scope = AfterRules($"the pattern '{id}'");
        var weights = items.Items(fields, "weights", Shapes.Weight)
            .Select(weight => Weight(weight, scope, conditions)).OfType<CausePattern.Weight>().ToList();
        var most = weights.Sum(weight => Math.Max(0, weight.Points));
        if (most < PointsToShow && !log.HasErrors)
        {
            log.Report(AdviceRules.CauseNeverShown, fields.PositionOf("id"), id, most, PointsToShow);
        }

        return new CausePattern
        {
            Id = id,
            Anchor = conditions.Read(fields, "anchor", scope) ?? new Condition.Any(),
            Weights = weights,
            MayFitWell = conditions.Read(fields, "may_fit_well", scope),
        };
    }

    private CausePattern.Weight? Weight(Fields fields, ConditionScope scope, ConditionReader conditions)
    {
        var when = conditions.Read(fields, "when", scope);
        var points = fields.Number("points", -MostPoints, MostPoints);
        if (points == 0)
        {
            log.Report(AdviceRules.NoPoints, fields.PositionOf("points"));
        }

        return when is not null && points is { } known ? new CausePattern.Weight(when, known) : null;
    }

    private static ConditionScope AfterRules(string owner) => new(owner) { MayReadRules = true };
}
