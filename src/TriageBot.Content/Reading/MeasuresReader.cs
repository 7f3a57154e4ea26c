using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads therapies.yaml, self-help.yaml and tips.yaml; the columns of the caution matrix must have been read.</summary>
internal sealed class MeasuresReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private static readonly Dictionary<string, MeasureKind> Kinds = new(StringComparer.Ordinal)
    {
        ["conduct"] = MeasureKind.Conduct,
        ["self_help"] = MeasureKind.SelfHelp,
        ["therapy"] = MeasureKind.Therapy,
        ["tip"] = MeasureKind.Tip,
        ["background"] = MeasureKind.Background,
    };

    private const int LongestStep = 1800;

    private readonly List<Measure> _all = [];

    /// <summary>The measures of all files read so far.</summary>
    public IReadOnlyList<Measure> All => _all;

    /// <summary>Reads one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="kind">The kind of measures that do not say theirs.</param>
    /// <param name="conditions">Reads conditions.</param>
    public void Read(Fields file, MeasureKind kind, ConditionReader conditions)
    {
        foreach (var fields in items.Items(file, "measures", Shapes.Measure))
        {
            if (items.Id(fields, names.Measures) is { } id)
            {
                _all.Add(Measure(fields, id, kind, conditions));
            }
        }
    }

    private Measure Measure(Fields fields, string id, MeasureKind kind, ConditionReader conditions)
    {
        var scope = new ConditionScope($"the measure '{id}'") { MayReadRules = true, MayReadCauses = true };
        var word = fields.Choice("kind", [.. Kinds.Keys]);
        var parts = Parts(fields, id);
        var needsCautions = fields.Flag("needs_cautions");
        if (needsCautions && parts.All(part => part.Column is null) && !log.HasErrors)
        {
            log.Report(AdviceRules.NothingToAskFor, fields.PositionOf("needs_cautions"), id);
        }

        return new Measure
        {
            Id = id,
            Index = _all.Count,
            Kind = word is null ? kind : Kinds[word],
            Levels = Levels(fields, id),
            When = conditions.Read(fields, "when", scope),
            Parts = parts,
            NeedsCautions = needsCautions,
            Image = items.Picture(fields),
            Steps = Steps(fields, id),
            Covers = items.Covers(fields),
            Sources = items.Sources(fields, Shapes.Measure),
        };
    }

    private List<Level> Levels(Fields fields, string id)
    {
        var levels = new List<Level>();
        foreach (var (level, position) in items.Levels(fields))
        {
            if (level >= Level.Emergency)
            {
                log.Report(AdviceRules.MeasureAtEmergency, position, id, level.Id());
            }

            levels.Add(level);
        }

        return levels;
    }

    private List<Measure.Part> Parts(Fields fields, string id)
    {
        if (!fields.Has("parts"))
        {
            return [new Measure.Part(id, Column(fields))];
        }

        if (fields.Has("column"))
        {
            log.Report(AdviceRules.ColumnAndParts, fields.PositionOf("column"), id);
        }

        var register = new IdRegister($"part of '{id}'", log);
        return
        [
            .. items.Items(fields, "parts", Shapes.Part)
                .Select(part => items.Id(part, register) is { } name ? new Measure.Part(name, Column(part)) : null)
                .OfType<Measure.Part>(),
        ];
    }

    private List<Measure.Step> Steps(Fields fields, string id)
    {
        var register = new IdRegister($"step of '{id}'", log);
        return
        [
            .. items.Items(fields, "steps", Shapes.Step)
                .Select(step => items.Id(step, register) is { } name ? new Measure.Step(name, step.Number("seconds", 1, LongestStep)) : null)
                .OfType<Measure.Step>(),
        ];
    }

    private string? Column(Fields fields) =>
        fields.Text("column") is { } column ? names.Columns.Name(column, IdRules.UnknownColumn) : null;
}
