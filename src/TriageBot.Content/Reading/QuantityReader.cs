using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Conditions;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the forms of conditions that compare: age, severity, duration and count.</summary>
internal sealed class QuantityReader(ProtocolNames names, DiagnosticLog log)
{
    /// <summary>Id of the question whose options are the steps of a duration, shortest first.</summary>
    private const string DurationQuestion = "q_since";

    private static readonly Condition Never = new Condition.Any();

    public Condition Age(YamlValue.Entry form) =>
        Range(form, Question.Quantity.Age, "age", (atLeast, below) => new Condition.AgeBetween(atLeast, below));

    public Condition Severity(YamlValue.Entry form) =>
        Range(form, Question.Quantity.Severity, "strength", (atLeast, below) => new Condition.SeverityBetween(atLeast, below));

    /// <summary>Any of the options from 'at_least' up to, but not with, 'below'.</summary>
    public Condition Duration(YamlValue.Entry form)
    {
        if (names.Drafts.FirstOrDefault(draft => draft.Id == DurationQuestion) is not { } question)
        {
            log.Report(ConditionRules.NothingMeasures, form.KeyPosition, "duration", $"there is no question '{DurationQuestion}'");
            return Never;
        }

        if (Fields.Open(form.Value, Shapes.Range, log) is not { } fields)
        {
            return Never;
        }

        var steps = question.Options.Where(option => option.Fact is not null).ToList();
        var from = Step(fields, "at_least", steps, 0);
        var to = Step(fields, "below", steps, steps.Count);
        if (from is null || to is null)
        {
            return Never;
        }

        if (from >= to || (from == 0 && to == steps.Count))
        {
            log.Report(ConditionRules.EmptyRange, form.Value.Position, "duration", "inside, or every one is");
            return Never;
        }

        return new Condition.Any([.. steps[from.Value..to.Value].Select(step => new Condition.Fact(names.Facts.Find(step.Fact!)))]);
    }

    /// <summary>How many of some facts are present.</summary>
    public Condition Count(YamlValue.Entry form, Func<YamlValue.Text, Condition> fact)
    {
        if (Fields.Open(form.Value, Shapes.Count, log) is not { } fields)
        {
            return Never;
        }

        var of = fields.Texts("of").Select(fact).OfType<Condition.Fact>()
            .Aggregate(FactSet.Empty, (set, one) => set.With(one.Index));
        var exactly = fields.Number("exactly", 0, FactSet.Capacity);
        var atLeast = exactly ?? fields.Number("at_least", 0, FactSet.Capacity) ?? 0;
        var atMost = exactly ?? fields.Number("at_most", 0, FactSet.Capacity) ?? of.Count;
        if (atLeast > atMost || atLeast > of.Count)
        {
            log.Report(ConditionRules.ImpossibleCount, form.Value.Position, of.Count, "this number is never reached");
        }
        else if (atLeast == 0 && atMost >= of.Count)
        {
            log.Report(ConditionRules.ImpossibleCount, form.Value.Position, of.Count, "any number is accepted");
        }

        return new Condition.CountBetween(of, atLeast, atMost);
    }

    private Condition Range(
        YamlValue.Entry form, Question.Quantity quantity, string word, Func<int?, int?, Condition> make)
    {
        if (names.Measuring(quantity) is not { } question)
        {
            log.Report(ConditionRules.NothingMeasures, form.KeyPosition, form.Key, $"no question has 'measures: {form.Key}'");
            return Never;
        }

        if (Fields.Open(form.Value, Shapes.Range, log) is not { } fields)
        {
            return Never;
        }

        var (least, most) = (question.Minimum, question.Maximum);
        var atLeast = fields.Number("at_least", least, most);
        var below = fields.Number("below", least, most + 1);
        if (fields.Has("at_least") || fields.Has("below"))
        {
            if (atLeast >= below || below == least)
            {
                log.Report(ConditionRules.EmptyRange, form.Value.Position, word, $"{atLeast ?? least} or more and below {below}");
            }
        }
        else
        {
            log.Report(ConditionRules.EmptyRange, form.Value.Position, word, "given");
        }

        return make(atLeast, below);
    }

    // The position of a step; null when it is not known, which is reported.
    private int? Step(Fields fields, string key, List<OptionDraft> steps, int otherwise)
    {
        if (fields.Text(key) is not { } id)
        {
            return fields.Has(key) ? null : otherwise;
        }

        var index = steps.FindIndex(step => step.Id == id.Value);
        if (index >= 0)
        {
            return index;
        }

        var known = steps.Select(step => step.Id).ToList();
        log.Report(IdRules.UnknownOption, id.Position, DurationQuestion, id.Value, Proposal.For(id.Value, known));
        return null;
    }
}
