using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Triage.Answering;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli;

/// <summary>Answers as JSON: <c>{"answers": {"q_now": ["none"], "q_age": 34}, "stated": ["saddle"]}</c>.</summary>
internal static class AnswersJson
{
    /// <summary>Reads answers; null with everything that is wrong with them, never an exception.</summary>
    public static (AnswerSet? Answers, string Faults) Read(Protocol protocol, string text)
    {
        JObject input;
        try
        {
            input = JObject.Parse(text);
        }
        catch (JsonReaderException fault)
        {
            return (null, $"not a JSON object: line {fault.LineNumber}, position {fault.LinePosition}");
        }

        if (input["answers"] is not JObject given)
        {
            return (null, "'answers' must be an object of question ids and values");
        }

        var faults = new List<string>();
        var answers = given.Properties().Aggregate(
            AnswerSet.Empty(protocol), (set, property) => Add(set, property, faults));
        answers = Stated(input["stated"], answers, faults);
        return faults.Count > 0 ? (null, string.Join("; ", faults)) : (answers, "");
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
}
