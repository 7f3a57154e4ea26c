using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage.Conditions;

namespace TriageBot.Content.Reading;

/// <summary>Reads conditions. A part that is wrong is reported and read as one that never holds, so that reading goes on.</summary>
internal sealed class ConditionReader
{
    private static readonly IReadOnlyList<string> Forms =
        ["all", "any", "not", "fact", "age", "severity", "duration", "count", "rule", "cause"];

    private static readonly Condition Never = new Condition.Any();

    private readonly ProtocolNames _names;
    private readonly DiagnosticLog _log;
    private readonly DefinitionTable _definitions;
    private readonly QuantityReader _quantities;
    private readonly List<ReadCondition> _all = [];

    public ConditionReader(ProtocolNames names, IReadOnlyList<YamlValue.Entry> definitions, DiagnosticLog log)
    {
        _names = names;
        _log = log;
        _quantities = new QuantityReader(names, log);
        _definitions = new DefinitionTable(names, definitions, value => Part(value, new ConditionScope("a definition")), log);
    }

    /// <summary>All conditions that were read, definitions excluded.</summary>
    public IReadOnlyList<ReadCondition> All => _all;

    /// <summary>The definitions by name.</summary>
    public IReadOnlyDictionary<string, Condition> Definitions => _definitions.ReadAll();

    /// <summary>The condition under a key; null when the key is missing.</summary>
    public Condition? Read(Fields fields, string key, ConditionScope scope) =>
        fields.Find(key) is { } value ? Read(value, scope) : null;

    /// <summary>The condition in a value.</summary>
    public Condition Read(YamlValue value, ConditionScope scope)
    {
        var condition = Part(value, scope);
        _all.Add(new ReadCondition(condition, scope, value.Position));
        return condition;
    }

    private Condition Part(YamlValue value, ConditionScope scope)
    {
        switch (value)
        {
            case YamlValue.Text { Value.Length: > 0 } name:
                return Ordered(Named(name), name.Value, name.Position, scope);
            case YamlValue.Map { Entries: [var only] }:
                return Form(only, scope);
            case YamlValue.Map map:
                _log.Report(
                    ConditionRules.Malformed, value.Position, $"a mapping with {map.Entries.Count} keys",
                    "Put 'all:' or 'any:' around them, each as an item of the list.");
                return Never;
            case YamlValue.List:
                _log.Report(ConditionRules.Malformed, value.Position, value.Kind, "Put 'all:' or 'any:' before the list.");
                return Never;
            default:
                _log.Report(ConditionRules.Malformed, value.Position, value.Kind, "Write the id of a fact or definition.");
                return Never;
        }
    }

    private Condition Form(YamlValue.Entry form, ConditionScope scope)
    {
        switch (form.Key)
        {
            case "all":
                return new Condition.All(Parts(form, scope));
            case "any":
                return new Condition.Any(Parts(form, scope));
            case "not":
                return new Condition.Not(Part(form.Value, scope));
            case "fact":
                return Ids(form).Select(id => Ordered(Fact(id), id.Value, id.Position, scope)).FirstOrDefault(Never);
            case "age":
                return Ordered(_quantities.Age(form), "age", form.KeyPosition, scope);
            case "severity":
                return Ordered(_quantities.Severity(form), "severity", form.KeyPosition, scope);
            case "duration":
                return Ordered(_quantities.Duration(form), "duration", form.KeyPosition, scope);
            case "count":
                return Ordered(_quantities.Count(form, Fact), "count", form.KeyPosition, scope);
            case "rule":
                return Decided(
                    form, scope, scope.MayReadRules, _names.Rules, IdRules.UnknownRule, index => new Condition.Rule(index));
            case "cause":
                return Decided(
                    form, scope, scope.MayReadCauses, _names.Causes, IdRules.UnknownCause, index => new Condition.Cause(index));
            default:
                _log.Report(ConditionRules.Malformed, form.KeyPosition, $"the key '{form.Key}'", Proposal.For(form.Key, Forms));
                return Never;
        }
    }

    private Condition[] Parts(YamlValue.Entry form, ConditionScope scope)
    {
        switch (form.Value)
        {
            case YamlValue.List { Items.Count: > 0 } list:
                return [.. list.Items.Select(item => Part(item, scope))];
            case YamlValue.List:
                _log.Report(ShapeRules.EmptyList, form.Value.Position, form.Key);
                return [];
            default:
                _log.Report(ShapeRules.WrongKind, form.Value.Position, form.Value.Kind, form.Key, "a list of conditions");
                return [];
        }
    }

    private Condition Named(YamlValue.Text name)
    {
        if (_names.Facts.TryFind(name.Value, out var index))
        {
            return new Condition.Fact(index);
        }

        if (_definitions.Find(name) is { } definition)
        {
            return definition;
        }

        _log.Report(
            IdRules.UnknownFact, name.Position, name.Value,
            Proposal.For(name.Value, [.. _names.Facts.Ids, .. _names.Definitions.All]));
        return Never;
    }

    private Condition Fact(YamlValue.Text name)
    {
        if (_names.Facts.TryFind(name.Value, out var index))
        {
            return new Condition.Fact(index);
        }

        _log.Report(IdRules.UnknownFact, name.Position, name.Value, Proposal.For(name.Value, [.. _names.Facts.Ids]));
        return Never;
    }

    private Condition Decided(
        YamlValue.Entry form, ConditionScope scope, bool allowed, IdRegister register, DiagnosticRule unknown,
        Func<int, Condition> make)
    {
        if (!allowed)
        {
            var reason = form.Key == "rule" ? "it is worked out before the rules." : "it is worked out before the causes.";
            _log.Report(ConditionRules.NotAllowedHere, form.KeyPosition, form.Key, scope.Owner, reason);
            return Never;
        }

        var known = register.All.ToList();
        Condition[] parts =
        [
            .. Ids(form).Select(id => register.Name(id, unknown)).OfType<string>().Select(id => make(Math.Max(0, known.IndexOf(id)))),
        ];
        return parts.Length == 1 ? parts[0] : new Condition.Any(parts);
    }

    // One id, or a list of ids.
    private IReadOnlyList<YamlValue.Text> Ids(YamlValue.Entry form)
    {
        var items = form.Value is YamlValue.List list ? list.Items : [form.Value];
        foreach (var wrong in items.Where(item => item is not YamlValue.Text { Value.Length: > 0 }))
        {
            _log.Report(ShapeRules.WrongKind, wrong.Position, wrong.Kind, form.Key, "an id");
        }

        return [.. items.OfType<YamlValue.Text>().Where(item => item.Value.Length > 0)];
    }

    private Condition Ordered(Condition condition, string name, FilePosition position, ConditionScope scope)
    {
        if (scope.Asker is { } asker && _names.LastRead(Reads.Of(condition)) is { } read && read.Index >= asker.Index)
        {
            var rule = read.Index == asker.Index ? ConditionRules.AskedHere : ConditionRules.AskedLater;
            _log.Report(rule, position, name, read.Id, asker.Id);
        }

        return condition;
    }
}
