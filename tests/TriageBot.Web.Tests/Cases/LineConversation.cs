using System.Net;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Tests.Transcripts;
using TriageBot.Web.Tests.Doubles;

namespace TriageBot.Web.Tests.Cases;

/// <summary>A person who answers a case's questions over Direct Line, each message as a program would read it.</summary>
internal sealed class LineConversation(LineClient client, string language, ShiftedTime? time = null) : IScriptedPerson
{
    private string _watermark = "";

    /// <summary>The meanings of the bot's messages since the person last did something.</summary>
    public IReadOnlyList<JObject> Heard { get; private set; } = [];

    public IReadOnlyList<JObject> Meanings => Heard;

    public string Words { get; private set; } = "";

    /// <summary>Comes, agrees, and stands before the opening.</summary>
    public async Task BeginAsync()
    {
        await ComeAsync();
        await AnswerAsync("consent", "yes");
    }

    public async Task ComeAsync()
    {
        await client.GetTokenAsync(new JObject { ["locale"] = language }.ToString());
        await client.StartAsync(new JObject { ["locale"] = language }.ToString());
        await ReadAsync();
    }

    public void Wait(TimeSpan pause) => time!.Shift(pause);

    public Task CommandAsync(string command) => PostAsync(new JObject
    {
        ["value"] = new JObject { ["triage"] = new JObject { ["command"] = command } },
    });

    public Task SayAsync(string words) => PostAsync(new JObject { ["text"] = words });

    public Task AnswerAsync(string question, params string[] values) => PostAsync(new JObject
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
        await ReadAsync();
    }

    private async Task ReadAsync()
    {
        var set = (await client.ReadAsync(_watermark)).Json;
        _watermark = (string)set["watermark"]!;
        Words = string.Join("\n", set["activities"]!.Select(one => (string?)one["text"]));
        Heard = [.. set["activities"]!.Select(one => one["channelData"]?["triage"]).OfType<JObject>().Where(one => one["kind"] is not null)];
    }
}
