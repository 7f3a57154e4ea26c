using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Triage;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Assessing;
using TriageBot.Triage.Protocols;
using TriageBot.Triage.Texts;

namespace TriageBot.Cli;

/// <summary>One line of <c>triagebot assess</c>: answers as JSON in, the assessment as JSON out.</summary>
internal sealed class AssessLine(Protocol protocol, TextCatalogue texts, DateTimeOffset now)
{
    /// <summary>Assesses one line. A line that is not answers gives an object with <c>error</c>, never an exception.</summary>
    public string Run(string line)
    {
        JObject input;
        try
        {
            input = JObject.Parse(line);
        }
        catch (JsonReaderException fault)
        {
            return Error($"not a JSON object: line {fault.LineNumber}, position {fault.LinePosition}");
        }

        if (input["answers"] is not JObject given)
        {
            return Error("'answers' must be an object of question ids and values");
        }

        var faults = new List<string>();
        var answers = given.Properties().Aggregate(
            AnswerSet.Empty(protocol), (set, property) => Add(set, property, faults));
        answers = Stated(input["stated"], answers, faults);
        return faults.Count > 0 ? Error(string.Join("; ", faults)) : Write(Assessor.Assess(answers, now));
    }

    private static AnswerSet Add(AnswerSet answers, JProperty property, List<string> faults)
    {
        if (answers.Protocol.FindQuestion(property.Name) is not { } question)
        {
            faults.Add($"'{property.Name}' is not a question");
            return answers;
        }

        var (answer, fault) = AnswerReader.Read(question, Values(property.Value));
        if (answer is null)
        {
            faults.Add($"'{property.Name}': {Describe(fault, question)}");
            return answers;
        }

        return answers.With(question, answer);
    }

    private static AnswerSet Stated(JToken? stated, AnswerSet answers, List<string> faults)
    {
        foreach (var id in stated is null ? [] : Values(stated))
        {
            if (answers.Protocol.Facts.TryFind(id, out var fact))
            {
                answers = answers.WithStated(fact);
            }
            else
            {
                faults.Add($"'{id}' is not a fact");
            }
        }

        return answers;
    }

    private static List<string> Values(JToken value) => value switch
    {
        JArray array => [.. array.Select(one => one.ToString(Formatting.None).Trim('"'))],
        JValue { Value: null } => [],
        _ => [value.ToString(Formatting.None).Trim('"')],
    };

    private static string Describe(AnswerFault fault, Question question) => fault switch
    {
        AnswerFault.UnknownOption => $"options are {string.Join(", ", question.Options.Select(option => option.Id))}",
        AnswerFault.OutOfRange or AnswerFault.NotANumber => $"a whole number from {question.Minimum} to {question.Maximum} is expected",
        AnswerFault.TooMany => "one value is expected",
        AnswerFault.Contradiction => "the values exclude each other",
        _ => "a value is expected",
    };

    private string Write(Assessment assessment) => new JObject
    {
        ["protocol"] = assessment.Protocol,
        ["level"] = assessment.Level?.Id(),
        ["place"] = assessment.Place,
        ["within"] = assessment.Within?.Id(),
        ["open"] = new JArray(assessment.Open),
        ["rules"] = new JArray(assessment.Rules.Select(fired => fired.Rule.Id)),
        ["because"] = new JObject(assessment.Rules.Select(fired => new JProperty(fired.Rule.Id, new JArray(fired.Because.Select(Name))))),
        ["advice"] = assessment.Advice,
        ["headline"] = assessment.Advice is { } advice
            ? texts.Format($"advice.{advice}.headline", ("time", texts[$"within.{assessment.Within!.Value.Id()}"]))
            : null,
        ["causes"] = new JArray(assessment.Causes.Select(cause => cause.Cause.Id)),
        ["causeDetails"] = new JArray(assessment.Causes.Select(Detail)),
        ["therapies"] = Ids(assessment, MeasureKind.Therapy),
        ["selfHelp"] = Ids(assessment, MeasureKind.SelfHelp),
        ["tips"] = Ids(assessment, MeasureKind.Tip),
        ["conduct"] = Ids(assessment, MeasureKind.Conduct),
        ["withheld"] = new JArray(assessment.Withheld.Select(one => one.Part).Distinct()),
        ["withheldReasons"] = new JObject(assessment.Withheld.GroupBy(one => one.Part)
            .Select(group => new JProperty(group.Key, new JArray(group.SelectMany(one => one.Reasons).Distinct())))),
        ["safetyNet"] = new JArray(assessment.SafetyNet),
    }.ToString(Formatting.None);

    private static JObject Detail(RankedCause cause) => new()
    {
        ["id"] = cause.Cause.Id,
        ["pattern"] = cause.Pattern.Id,
        ["fit"] = cause.Fit.ToString().ToLowerInvariant(),
        ["score"] = cause.Score,
        ["for"] = new JArray(cause.For.Select(Name)),
        ["against"] = new JArray(cause.Against.Select(Name)),
    };

    private static JArray Ids(Assessment assessment, MeasureKind kind) =>
        new(assessment.Suggestions.Where(one => one.Measure.Kind == kind).Select(one => one.Measure.Id));

    private static string Name(Evidence evidence) =>
        evidence.Question is null ? $"stated:{evidence.Value}" : $"{evidence.Question}:{evidence.Value}";

    private static string Error(string message) => new JObject { ["error"] = message }.ToString(Formatting.None);
}
