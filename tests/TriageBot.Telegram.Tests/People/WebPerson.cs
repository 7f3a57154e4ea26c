using Newtonsoft.Json.Linq;

namespace TriageBot.Telegram.Tests.People;

/// <summary>Somebody who answers a clinical case on the website, over Direct Line.</summary>
internal static class WebPerson
{
    private const int MoreThanAnyConversation = 40;

    /// <summary>The last result or alarm of the whole conversation.</summary>
    public static async Task<JObject> ResultAsync(RealHost host, JToken known, string language)
    {
        var client = host.Client();
        await client.GetTokenAsync(new JObject { ["locale"] = language }.ToString());
        await client.StartAsync(new JObject { ["locale"] = language }.ToString());
        await PostAsync(client, language, Answer("consent", "yes"));
        foreach (var fact in known["stated"]?.Values<string>() ?? [])
        {
            await PostAsync(client, language, new JObject { ["text"] = CasePerson.Words[(fact!, language)] });
        }

        var (watermark, result) = ("", (JObject?)null);
        for (var turn = 0; turn < MoreThanAnyConversation; turn++)
        {
            var set = (await client.ReadAsync(watermark)).Json;
            watermark = (string)set["watermark"]!;
            var heard = set["activities"]!.Select(one => one["channelData"]?["triage"]).OfType<JObject>().Where(one => one["kind"] is not null).ToList();
            result = heard.LastOrDefault(one => (string?)one["kind"] is "result" or "alarm") ?? result;
            var asked = heard[^1];
            if ((string?)asked["kind"] is not ("question" or "clarify"))
            {
                return result!;
            }

            await PostAsync(client, language, Answer((string)asked["id"]!, [.. Values(known, asked)]));
        }

        throw new InvalidOperationException($"The case {known["id"]} never ends.");
    }

    private static async Task PostAsync(LineClient client, string language, JObject activity)
    {
        activity["type"] = "message";
        activity["locale"] = language;
        activity["from"] = new JObject { ["id"] = "me" };
        await client.PostActivityAsync(activity.ToString());
    }

    private static JObject Answer(string question, params string[] values) => new()
    {
        ["value"] = new JObject
        {
            ["triage"] = new JObject { ["answer"] = new JObject { ["id"] = question, ["values"] = new JArray(values) } },
        },
    };

    private static IEnumerable<string> Values(JToken known, JObject asked)
    {
        if ((string?)asked["kind"] == "clarify")
        {
            return ["no"];
        }

        var value = known["answers"]![(string)asked["id"]!]!;
        var options = asked["options"]!.Values<string>().ToHashSet();
        var said = value is JArray many ? many.Values<string>().Select(one => one!) : [value.ToString()];
        return options.Count == 0 ? said : said.Where(options.Contains).DefaultIfEmpty("none");
    }
}
