using System.Net;
using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Doubles;
using TriageBot.Dialogs.Tests.Transcripts;

namespace TriageBot.Connector.Tests.Talking;

/// <summary>A person in Teams who acts a script by pressing what the cards offer.</summary>
internal sealed class TeamsConversation(ConnectorHost host, string language) : IScriptedPerson
{
    private int _before;

    public TeamsChat Chat { get; } = new(host, language);

    public IEnumerable<ChatMessage> Heard => Chat.Messages.Skip(_before);

    public IReadOnlyList<JObject> Meanings => [.. Heard.Select(m => m.Meaning)];

    public string Words => string.Join("\n", Heard.Select(m => m.Words));

    public Task ComeAsync() => PostAsync(Chat.Installation());

    public Task SayAsync(string words) => PostAsync(Chat.Message(words));

    public void Wait(TimeSpan time) => host.Time.Shift(time);

    /// <summary>Presses the answer on its card; where none is open, sends what an old card would send.</summary>
    public async Task AnswerAsync(string question, params string[] values)
    {
        var message = Chat.Messages.LastOrDefault(m => m.AnswersTo(question).Any());
        if (message is null)
        {
            await PostValueAsync(new JObject { ["answer"] = new JObject { ["id"] = question, ["values"] = new JArray(values) } });
            return;
        }

        var buttons = message.AnswersTo(question).ToList();
        var button = buttons.Find(b => b["data"]!["triage"]!["answer"]!["values"]?.Values<string>().SequenceEqual(values) == true);
        _before = Chat.Messages.Count;
        await (button is null
            ? Chat.PressAsync(message, buttons.Single(), string.Join(',', values))
            : Chat.PressAsync(message, button));
    }

    /// <summary>Presses the command on the newest card that offers it; where none does, sends what its button would send.</summary>
    public async Task CommandAsync(string command)
    {
        var found = Chat.Messages.Reverse().SelectMany(m => m.Buttons.Select(b => (Message: m, Button: b)))
            .FirstOrDefault(p => (string?)p.Button["data"]?["triage"]?["command"] == command);
        await (found.Button is null
            ? PostValueAsync(new JObject { ["command"] = command })
            : PostAsync(Chat.Submission(found.Message, found.Button)));
    }

    private Task PostValueAsync(JObject triage)
    {
        var message = Chat.Activity("message");
        message["value"] = new JObject { ["triage"] = triage };
        return PostAsync(message);
    }

    private async Task PostAsync(JObject activity)
    {
        _before = Chat.Messages.Count;
        Assert.Equal(HttpStatusCode.OK, (await Chat.SendAsync(activity)).Status);
    }
}
