using TriageBot.Content.Diagnostics;
using TriageBot.Content.Yaml;
using TriageBot.Triage;
using TriageBot.Triage.Protocols;

namespace TriageBot.Content.Reading;

/// <summary>Reads the questions of protocol.yaml, first without and then with their conditions.</summary>
internal sealed class QuestionReader(ProtocolNames names, ItemReader items, DiagnosticLog log)
{
    private const int LargestNumber = 1000;

    private static readonly IReadOnlyList<string> Types = ["single", "multi", "number", "scale"];
    private static readonly IReadOnlyList<string> Quantities = ["age", "severity"];
    private static readonly IReadOnlyList<string> KeysOfNumbers = ["min", "max", "measures"];
    private static readonly IReadOnlyList<string> KeysOfChoices = ["options"];
    private static readonly IReadOnlyList<string> KeysUnfitForNumbers = ["options", "check_unsure"];

    private readonly OptionReader _options = new(names, items, log);

    /// <summary>All questions, without their conditions.</summary>
    public IReadOnlyList<QuestionDraft> Drafts(Fields file)
    {
        var drafts = new List<QuestionDraft>();
        foreach (var fields in items.Items(file, "questions", Shapes.Question))
        {
            // A question without a proper id is kept: conditions name its facts.
            var id = items.Id(fields, names.Questions) ?? (fields.Find("id") as YamlValue.Text)?.Value ?? "";
            drafts.Add(Draft(fields, id, drafts));
        }

        return drafts;
    }

    /// <summary>The question with its conditions.</summary>
    public Question Finish(QuestionDraft draft, ConditionReader conditions)
    {
        var fields = draft.Fields;
        var scope = new ConditionScope($"the question '{draft.Id}'") { Asker = draft };
        var options = draft.Options.Select(option => _options.Finish(option, draft, conditions)).ToList();
        var question = new Question
        {
            Id = draft.Id,
            Index = draft.Index,
            Section = fields.Text("section") is { } section ? names.Sections.Name(section, IdRules.UnknownSection) ?? "" : "",
            Type = draft.Type,
            Options = options,
            When = conditions.Read(fields, "when", scope),
            Card = Card(draft),
            Minimum = draft.Minimum,
            Maximum = draft.Maximum,
            Measures = draft.Measures,
            Screen = fields.Flag("screen"),
            CheckUnsure = fields.Flag("check_unsure"),
            Required = fields.Flag("required", otherwise: true),
            ForMeasures = fields.Flag("for_measures"),
            AfterEmergency = fields.Flag("after_emergency"),
            Facts = options.Aggregate(FactSet.Empty, (set, option) => option.Fact is { } fact ? set.With(fact) : set),
            Sources = items.Sources(fields, Shapes.Question),
            Image = items.Picture(fields),
        };
        Check(question, fields);
        return question;
    }

    private QuestionDraft Draft(Fields fields, string id, List<QuestionDraft> before)
    {
        var type = Type(fields);
        var isNumber = type is QuestionType.Number or QuestionType.Scale || (type is null && fields.Has("measures"));
        CheckKeys(fields, type, isNumber);
        var options = new IdRegister($"option of '{id}'", log);
        var (least, most) = isNumber ? Bounds(fields) : (0, 0);
        var measures = isNumber ? Measures(fields, id, before) : Question.Quantity.None;
        return new QuestionDraft
        {
            Id = id,
            Index = before.Count,
            Type = type ?? QuestionType.Multi,
            Measures = measures,
            Minimum = least,
            Maximum = most,
            Options = isNumber
                ? []
                : [.. fields.List("options").Select(option => _options.Draft(option, options)).OfType<OptionDraft>()],
            Fields = fields,
        };
    }

    private QuestionType? Type(Fields fields)
    {
        var word = fields.Choice("type", Types);
        if (word is null)
        {
            names.MarkBroken();
        }

        return word switch
        {
            "single" => QuestionType.Single,
            "multi" => QuestionType.Multi,
            "number" => QuestionType.Number,
            "scale" => QuestionType.Scale,
            _ => null,
        };
    }

    private (int Least, int Most) Bounds(Fields fields)
    {
        var least = fields.Number("min", 0, LargestNumber) ?? 0;
        var most = fields.Number("max", 0, LargestNumber) ?? LargestNumber;
        if (least < most)
        {
            return (least, most);
        }

        log.Report(QuestionRules.BoundsReversed, fields.PositionOf("min"), least, most);
        return (0, LargestNumber);
    }

    private void CheckKeys(Fields fields, QuestionType? type, bool isNumber)
    {
        if (type is not { } known)
        {
            return;
        }

        var name = Types[(int)known];
        var (needed, unfit) = isNumber ? (KeysOfNumbers, KeysUnfitForNumbers) : (KeysOfChoices, KeysOfNumbers);
        foreach (var key in needed.Where(key => !fields.Has(key)))
        {
            log.Report(QuestionRules.WrongForType, fields.Position, name, $"needs '{key}'. Add it, or correct the type.");
        }

        foreach (var key in unfit.Where(fields.Has))
        {
            var advice = $"takes no '{key}'. Remove it, or correct the type.";
            log.Report(QuestionRules.WrongForType, fields.PositionOf(key), name, advice);
        }
    }

    private Question.Quantity Measures(Fields fields, string id, List<QuestionDraft> before)
    {
        var word = fields.Choice("measures", Quantities);
        var quantity = word switch
        {
            "age" => Question.Quantity.Age,
            "severity" => Question.Quantity.Severity,
            _ => Question.Quantity.None,
        };
        if (word is not null && before.Find(draft => draft.Measures == quantity) is { } other)
        {
            log.Report(QuestionRules.MeasuredTwice, fields.PositionOf("measures"), id, word, other.Id, other.Position.Line);
        }

        return quantity;
    }

    private string Card(QuestionDraft draft)
    {
        if (draft.Fields.Text("card") is not { } id || names.Questions.Name(id, IdRules.UnknownQuestion) is null)
        {
            return draft.Id;
        }

        var parent = names.Drafts.First(one => one.Id == id.Value);
        if (parent.Index >= draft.Index)
        {
            log.Report(QuestionRules.NotACard, id.Position, draft.Id, id.Value, "it is not asked before. Move one of the two.");
        }
        else if (parent.Fields.Has("card"))
        {
            log.Report(
                QuestionRules.NotACard, id.Position, draft.Id, id.Value,
                "it stands on the card of another question itself. Name that question.");
        }

        return id.Value;
    }

    private void Check(Question question, Fields fields)
    {
        if (question.CheckUnsure && !question.Options.Any(option => option.Unsure))
        {
            log.Report(QuestionRules.NothingToCheck, fields.PositionOf("check_unsure"), question.Id);
        }

        if (question is { AfterEmergency: true, Required: true })
        {
            log.Report(QuestionRules.RequiredAfterEmergency, fields.PositionOf("after_emergency"), question.Id);
        }
    }
}
