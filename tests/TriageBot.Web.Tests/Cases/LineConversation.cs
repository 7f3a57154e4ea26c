using System.Net;
using Newtonsoft.Json.Linq;

namespace TriageBot.Web.Tests.Cases;

/// <summary>A person who answers a case's questions over Direct Line, each message as a program would read it.</summary>
internal sealed class LineConversation(LineClient client, string language)
{
    private string _watermark = "";

    /// <summary>The meanings of the bot's messages since the person last did something.</summary>
    public IReadOnlyList<JObject> Heard { get; private set; } = [];

    /// <summary>Comes, agrees, and stands before the opening.</summary>
    public async Task BeginAsync()
    {
        await client.GetTokenAsync(new JObject { ["locale"] = language }.ToString());
        await client.StartAsync(new JObject { ["locale"] = language }.ToString());
        await AnswerAsync("consent", ["yes"]);
    }

    public Task SayAsync(string words) => PostAsync(new JObject { ["text"] = words });

    public Task AnswerAsync(string question, IEnumerable<string> values) => PostAsync(new JObject
    {
        ["value"] = new JObject
        {
            ["triage"] = new JObject { ["answer"] = new JObject { ["id"] = question, ["values"] = new JArray(values) } },
        },
    });

    private async Task PostAsync(JObject activity)
    {
        activity["type"] = "message";
        activity["locale"] = language;
        activity["from"] = new JObject { ["id"] = "me" };
        var posted = await client.PostActivityAsync(activity.ToString());
        Assert.Equal(HttpStatusCode.OK, posted.Status);
        var set = (await client.ReadAsync(_watermark)).Json;
        _watermark = (string)set["watermark"]!;
        Heard = [.. set["activities"]!.Select(one => one["channelData"]?["triage"]).OfType<JObject>().Where(one => one["kind"] is not null)];
    }
}
