using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads cautions.yaml.</summary>
internal sealed class CautionsReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private static readonly IReadOnlyList<string> Effects = ["note", "ask", "hide"];

    /// <summary>Reads the names of the columns.</summary>
    public void ReadColumns(Fields file)
    {
        foreach (var column in file.Texts("columns"))
        {
            if (Ids.IsWord(column.Value))
            {
                names.Columns.Add(column.Value, column.Position);
            }
            else
            {
                log.Report(IdRules.Malformed, column.Position, column.Value, "");
            }
        }
    }

    /// <summary>Reads the rows.</summary>
    public IReadOnlyList<CautionRow> Rows(Fields file, ConditionReader conditions)
    {
        var rows = new List<CautionRow>();
        foreach (var fields in items.Items(file, "rows", Shapes.CautionRow))
        {
            _ = items.Sources(fields, Shapes.CautionRow);
            var cells = Cells(fields);
            if (items.Id(fields, names.CautionRows) is { } id
                && conditions.Read(fields, "when", new ConditionScope($"the caution '{id}'") { MayReadRules = true }) is { } when)
            {
                rows.Add(new CautionRow { Id = id, When = when, Cells = cells });
            }
        }

        return rows;
    }

    private Dictionary<string, CautionRow.Cell> Cells(Fields row)
    {
        var cells = new Dictionary<string, CautionRow.Cell>(StringComparer.Ordinal);
        foreach (var entry in row.Entries("cells"))
        {
            var column = new YamlValue.Text(entry.Key, entry.KeyPosition);
            if (Cell(entry) is { } cell && names.Columns.Name(column, IdRules.UnknownColumn) is { } known)
            {
                cells.Add(known, cell);
            }
        }

        return cells;
    }

    private CautionRow.Cell? Cell(YamlValue.Entry entry)
    {
        switch (entry.Value)
        {
            case YamlValue.Text { Value.Length: > 0 } word when Effects.Contains(word.Value):
                return new CautionRow.Cell(Effect(word.Value), null);
            case YamlValue.Text { Value.Length: > 0 } word:
                Ids.ReportUnknown(word, entry.Key, Effects, null, log);
                return null;
            case YamlValue.Map { Entries: [var only] } map when Fields.Open(map, Shapes.Cell, log) is { } fields:
                return Effects.Contains(only.Key) && fields.Text(only.Key) is { } note ? WithNote(only.Key, note) : null;
            default:
                log.Report(
                    ShapeRules.WrongKind, entry.Value.Position, entry.Value.Kind, entry.Key,
                    "'hide', 'ask', 'note', or one of them with the id of a text: '{note: id}'");
                return null;
        }
    }

    private CautionRow.Cell? WithNote(string effect, YamlValue.Text note)
    {
        if (!Ids.IsWord(note.Value))
        {
            log.Report(IdRules.Malformed, note.Position, note.Value, "");
            return null;
        }

        names.Notes.TryAdd(note.Value, note.Position);
        return new CautionRow.Cell(Effect(effect), note.Value);
    }

    private static CautionRow.Effect Effect(string word) => word switch
    {
        "hide" => CautionRow.Effect.Hide,
        "ask" => CautionRow.Effect.Ask,
        _ => CautionRow.Effect.Note,
    };
}
