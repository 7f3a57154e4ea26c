using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the files of one protocol in the order in which they name each other.</summary>
internal sealed class ProtocolFolderReader
{
    private readonly DialogsFolder _folder;
    private readonly string _id;
    private readonly DateOnly? _today;
    private readonly DiagnosticLog _log = new();
    private readonly ProtocolNames _names;
    private readonly ItemReader _items;
    private bool _isComplete = true;

    public ProtocolFolderReader(DialogsFolder folder, string id, DateOnly? today)
    {
        _folder = folder;
        _id = id;
        _today = today;
        _names = new ProtocolNames(_log);
        _items = new ItemReader(_names, _log);
    }

    /// <summary>Reads everything but the texts; null when protocol.yaml cannot be read, for everything else rests on it.</summary>
    public (ProtocolReading? Reading, DiagnosticLog Log) Read()
    {
        var files = ProtocolFiles.All.ToDictionary(name => name, Open);
        return (files[ProtocolFiles.Protocol] is { } protocol ? Read(protocol, files) : null, _log);
    }

    private Fields? Open(string name)
    {
        var fields = _folder.Read($"{_id}/{name}", $"the protocol '{_id}'", _log) is { } value
            ? Fields.Open(value, Shapes.Of(name), _log)
            : null;
        _isComplete &= fields is not null;
        return fields;
    }

    private ProtocolReading Read(Fields file, Dictionary<string, Fields?> files)
    {
        MarkPartial(files);
        var sources = files[ProtocolFiles.Sources] is { } list ? new SourcesReader(_names, _items, _log).Read(list) : null;
        var head = new ProtocolReader(_names, _log);
        head.CheckId(file, _id);
        head.ReadNames(file);
        var questions = new QuestionReader(_names, _items, _log);
        _names.SetQuestions(questions.Drafts(file), file.PositionOf("questions"));
        var conditions = new ConditionReader(_names, file.Entries("definitions"), _log);
        var protocol = Urgency(files[ProtocolFiles.Urgency], conditions, new Protocol
        {
            Id = _id,
            Version = head.Version(file),
            ReviewBy = head.ReviewBy(file, _today),
            Facts = _names.Facts,
            FreeFacts = _names.FreeFactSet,
            Sections = _names.Sections.All,
            Questions = [.. _names.Drafts.Select(draft => questions.Finish(draft, conditions))],
            Definitions = conditions.Definitions,
            Hours = new HoursReader(_log).Read(file),
            Sources = sources ?? new Dictionary<string, Source>(),
            Rules = [],
            Stops = [],
            Advice = [],
            Causes = [],
            CausesAtMostPartly = new Condition.Any(),
            Measures = [],
            Cautions = [],
            SafetyNet = [],
            Floors = [],
        });
        protocol = Measures(files, conditions, Causes(files[ProtocolFiles.Causes], conditions, protocol));
        return new ProtocolReading(Safety(files, conditions, protocol), _names, conditions.All, _isComplete && !_names.IsBroken, _log);
    }

    private void MarkPartial(Dictionary<string, Fields?> files)
    {
        foreach (var (name, register) in new[]
        {
            (ProtocolFiles.Sources, _names.Sources), (ProtocolFiles.Urgency, _names.Rules),
            (ProtocolFiles.Causes, _names.Causes), (ProtocolFiles.Cautions, _names.Columns),
        })
        {
            if (files[name] is null)
            {
                register.MarkPartial();
            }
        }
    }

    private Protocol Urgency(Fields? file, ConditionReader conditions, Protocol protocol)
    {
        if (file is null)
        {
            return protocol;
        }

        var rules = new RuleReader(_names, _items, _log).Read(file, conditions);
        var rest = new UrgencyReader(_names, _items, _log);
        return protocol with { Rules = rules, Stops = rest.Stops(file), Advice = rest.Advice(file, conditions) };
    }

    private Protocol Causes(Fields? file, ConditionReader conditions, Protocol protocol) => file is null ? protocol : protocol with
    {
        CausesAtMostPartly = CausesReader.AtMostPartly(file, conditions),
        Causes = new CausesReader(_names, _items, _log).Causes(file, conditions),
    };

    private Protocol Measures(Dictionary<string, Fields?> files, ConditionReader conditions, Protocol protocol)
    {
        var cautions = new CautionsReader(_names, _items, _log);
        var matrix = files[ProtocolFiles.Cautions];
        if (matrix is not null)
        {
            cautions.ReadColumns(matrix);
        }

        var measures = new MeasuresReader(_names, _items, _log);
        foreach (var (name, kind) in new[]
        {
            (ProtocolFiles.SelfHelp, MeasureKind.SelfHelp), (ProtocolFiles.Therapies, MeasureKind.Therapy),
            (ProtocolFiles.Tips, MeasureKind.Tip),
        })
        {
            if (files[name] is { } file)
            {
                measures.Read(file, kind, conditions);
            }
        }

        return protocol with
        {
            Measures = measures.All,
            Cautions = matrix is null ? [] : cautions.Rows(matrix, conditions),
        };
    }

    private Protocol Safety(Dictionary<string, Fields?> files, ConditionReader conditions, Protocol protocol)
    {
        var reader = new SafetyReader(_names, _items);
        return protocol with
        {
            SafetyNet = files[ProtocolFiles.SafetyNet] is { } lines ? reader.Lines(lines, conditions) : [],
            Floors = files[ProtocolFiles.Safety] is { } floors ? reader.Floors(floors, conditions) : [],
            MayLower = files[ProtocolFiles.Safety] is { } safety ? SafetyReader.MayLower(safety, conditions) : [],
        };
    }
}
