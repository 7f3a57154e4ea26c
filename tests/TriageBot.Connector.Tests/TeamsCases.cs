using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Connector.Tests.Talking;
using TriageBot.Dialogs.Tests.Transcripts;
using TriageBot.Web.Tests.Cases;

namespace TriageBot.Connector.Tests;

/// <summary>The cases of the clinical table as whole conversations: pressed, typed, and over Direct Line.</summary>
public sealed class TeamsCases(ConnectorHost host) : IClassFixture<ConnectorHost>
{
    private const int MoreThanAnyConversation = 40;

    /// <summary>Facts that only free text can say, in words that say nothing else.</summary>
    private static readonly Dictionary<(string Fact, string Language), string> Words = new()
    {
        [("overdose", "de")] = "Ich habe aus Versehen zu viele Paracetamol genommen, mir geht es aber gut.",
        [("overdose", "en")] = "I took too many paracetamol by mistake, but I feel fine.",
    };

    private static readonly JArray Cases = JArray.Parse(
        File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "cases", "clinical-cases.json")));

    private static readonly string[] Meanings =
        ["level", "place", "within", "rules", "causes", "therapies", "selfHelp", "withheld", "protocol"];

    public static TheoryData<string> Ids => new(Cases.Select(one => (string)one["id"]!));

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task A_case_has_in_Teams_pressed_or_typed_the_result_that_it_has_over_Direct_Line(string id)
    {
        var known = Cases.Single(one => (string)one["id"]! == id);

        var line = await ResultAsync(known, "de", new LineConversation(new LineClient(host.Address), "de"), types: false);
        var german = await ResultAsync(known, "de", new TeamsConversation(host, "de"), types: false);
        var english = await ResultAsync(known, "en", new TeamsConversation(host, "en"), types: false);
        var typed = await ResultAsync(known, "en", new TeamsConversation(host, "en"), types: true);

        Assert.Equal((string)known["level"]!, (string)line["level"]!);
        Assert.Equal(Meaning(line), Meaning(german));
        Assert.Equal(Meaning(line), Meaning(english));
        Assert.Equal(Meaning(line), Meaning(typed));
    }

    private static async Task<JObject> ResultAsync(JToken known, string language, IScriptedPerson person, bool types)
    {
        await person.ComeAsync();
        await person.AnswerAsync("consent", "yes");
        var results = new List<JObject>();
        foreach (var fact in known["stated"]?.Values<string>() ?? [])
        {
            await person.SayAsync(Words[(fact!, language)]);
            results.AddRange(person.Meanings.Where(Judges));
        }

        for (var turn = 0; turn < MoreThanAnyConversation; turn++)
        {
            if (person.Meanings.LastOrDefault(one => (string?)one["kind"] is "question" or "clarify") is not { } asked)
            {
                break;
            }

            var answer = Answer(known, asked).ToArray();
            await (types ? person.SayAsync(Typed(asked, answer)) : person.AnswerAsync((string)asked["id"]!, answer));
            results.AddRange(person.Meanings.Where(Judges));
        }

        return results.Count > 0
            ? results[^1]
            : throw new InvalidOperationException($"No result. Last: {string.Join("; ", person.Meanings)}");
    }

    private static bool Judges(JObject message) => (string?)message["kind"] is "result" or "alarm";

    /// <summary>The numbers of the options in the list, or the number itself.</summary>
    private static string Typed(JObject asked, string[] answer)
    {
        var options = asked["options"]?.Values<string>().ToList() ?? ["yes", "no", "unsure"];
        return string.Join(", ", answer.Select(one => options.Count == 0 ? one : $"{options.IndexOf(one) + 1}"));
    }

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
