using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads options: a single word, whose fact has the same name, or a mapping.</summary>
internal sealed class OptionReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private const string None = "none";
    private const string Unsure = "unsure";

    /// <summary>The option without its conditions; null when it has no id or one that is taken, which is reported.</summary>
    public OptionDraft? Draft(YamlValue value, IdRegister options)
    {
        switch (value)
        {
            case YamlValue.Text { Value: Unsure }:
                log.Report(QuestionRules.UnsureWithoutFact, value.Position);
                return null;
            case YamlValue.Text { Value.Length: > 0 } id:
                var statesNothing = id.Value is None or "no";
                return Enter(id, options)
                    ? new OptionDraft(id.Value, statesNothing ? null : id.Value, statesNothing, id.Position, null)
                    : null;
            case YamlValue.Text:
                log.Report(ShapeRules.EmptyValue, value.Position, "options");
                return null;
            default:
                return Fields.Open(value, Shapes.Option, log) is { } fields ? Draft(fields, options) : null;
        }
    }

    /// <summary>The option with its conditions.</summary>
    public Option Finish(OptionDraft draft, QuestionDraft question, ConditionReader conditions)
    {
        var scope = new ConditionScope($"the option '{draft.Id}' of '{question.Id}'") { Asker = question };
        return new Option
        {
            Id = draft.Id,
            Fact = draft.Fact is { } fact && names.Facts.TryFind(fact, out var index) ? index : null,
            Exclusive = draft.Exclusive,
            Excludes = draft.Fields is { } fields ? Excludes(fields, draft, question) : [],
            When = draft.Fields is { } keys ? conditions.Read(keys, "when", scope) : null,
            LiftedBy = draft.Fields?.Text("lifted_by") is { } lifter ? Fact(lifter) : null,
            Unsure = draft.Id == Unsure,
            Image = draft.Fields is { } drawn ? items.Picture(drawn) : null,
        };
    }

    private OptionDraft? Draft(Fields fields, IdRegister options)
    {
        if (fields.Text("id") is not { } id || !Enter(id, options))
        {
            return null;
        }

        var fact = fields.Text("fact");
        if (id.Value == Unsure && !fields.Has("fact"))
        {
            log.Report(QuestionRules.UnsureWithoutFact, id.Position);
        }
        else if (fact is not null)
        {
            _ = items.Word(fact);
        }

        var statesNothing = fact?.Value == None || (fact is null && id.Value is None or "no" or Unsure);
        var exclusive = fields.Flag("exclusive", otherwise: id.Value is None or "no" or Unsure);
        return new OptionDraft(id.Value, statesNothing ? null : fact?.Value ?? id.Value, exclusive, id.Position, fields);
    }

    // A malformed id is reported but kept, so that conditions that name it are not reported as well.
    private bool Enter(YamlValue.Text id, IdRegister options)
    {
        _ = items.Word(id);
        return options.Add(id.Value, id.Position);
    }

    private List<string> Excludes(Fields fields, OptionDraft draft, QuestionDraft question)
    {
        var known = question.Options.Select(option => option.Id).ToList();
        var excludes = new List<string>();
        foreach (var id in fields.Texts("excludes"))
        {
            if (id.Value == draft.Id)
            {
                log.Report(QuestionRules.ExcludesItself, id.Position, id.Value);
            }
            else if (known.Contains(id.Value))
            {
                excludes.Add(id.Value);
            }
            else
            {
                log.Report(IdRules.UnknownOption, id.Position, question.Id, id.Value, Proposal.For(id.Value, known));
            }
        }

        return excludes;
    }

    private int? Fact(YamlValue.Text name)
    {
        if (names.Facts.TryFind(name.Value, out var index))
        {
            return index;
        }

        log.Report(IdRules.UnknownFact, name.Position, name.Value, Proposal.For(name.Value, [.. names.Facts.Ids]));
        return null;
    }
}
