using Newtonsoft.Json.Linq;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>The cases of the clinical table as whole conversations with the running product.</summary>
public sealed class LineCases(RealHost host) : IClassFixture<RealHost>
{
    private const int MoreThanAnyConversation = 40;

    /// <summary>Facts that only free text can say, in words that say nothing else.</summary>
    private static readonly Dictionary<(string Fact, string Language), string> Words = new()
    {
        [("overdose", "de")] = "Ich habe aus Versehen zu viele Paracetamol genommen, mir geht es aber gut.",
        [("overdose", "de-einfach")] = "Ich habe aus Versehen zu viele Paracetamol genommen, mir geht es aber gut.",
        [("overdose", "en")] = "I took too many paracetamol by mistake, but I feel fine.",
    };

    private static readonly JArray Cases = JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "clinical-cases.json")));

    private static readonly string[] Meanings =
        ["level", "place", "within", "rules", "causes", "therapies", "selfHelp", "withheld", "protocol"];

    public static TheoryData<string> Ids => new(Cases.Select(one => (string)one["id"]!));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_case_ends_at_its_level_in_every_language_with_the_same_result(string id)
    {
        var known = Cases.Single(one => (string)one["id"]! == id);

        var german = await ResultAsync(known, "de");
        var plain = await ResultAsync(known, "de-einfach");
        var english = await ResultAsync(known, "en");

        Assert.Equal((string)known["level"]!, (string)german["level"]!);
        Assert.Equal(Meaning(german), Meaning(plain));
        Assert.Equal(Meaning(german), Meaning(english));
    }

    private async Task<JObject> ResultAsync(JToken known, string language)
    {
        var talk = new LineConversation(host.Client(), language);
        await talk.BeginAsync();
        var results = new List<JObject>();
        foreach (var fact in known["stated"]?.Values<string>() ?? [])
        {
            await talk.SayAsync(Words[(fact!, language)]);
            results.AddRange(talk.Heard.Where(Judges));
        }

        for (var turn = 0; turn < MoreThanAnyConversation; turn++)
        {
            if (talk.Heard.LastOrDefault(one => (string?)one["kind"] is "question" or "clarify") is not { } asked)
            {
                break;
            }

            await talk.AnswerAsync((string)asked["id"]!, [.. Answer(known, asked)]);
            results.AddRange(talk.Heard.Where(Judges));
        }

        return results.Count > 0
            ? results[^1]
            : throw new InvalidOperationException($"No result. Last: {string.Join("; ", talk.Heard)}");
    }

    private static bool Judges(JObject message) => (string?)message["kind"] is "result" or "alarm";

    private static IEnumerable<string> Answer(JToken known, JObject asked)
    {
        if ((string?)asked["kind"] == "clarify")
        {
            return ["no"];
        }

        var value = known["answers"]![(string)asked["id"]!]
            ?? throw new InvalidOperationException($"The case does not answer {asked["id"]}.");
        var options = asked["options"]!.Values<string>().ToHashSet();
        var said = value is JArray many ? many.Values<string>().Select(one => one!) : [value.ToString()];
        return options.Count == 0 ? said : said.Where(options.Contains).DefaultIfEmpty("none");
    }

    // What a program reads: everything but the words.
    private static string Meaning(JObject result) =>
        new JObject(Meanings.Select(name => new JProperty(name, result[name]))).ToString();
}
