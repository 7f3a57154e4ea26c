using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Triage;
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
        var (answers, faults) = AnswersJson.Read(protocol, line);
        return answers is null ? Error(faults) : Write(Assessor.Assess(answers, now));
    }

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
