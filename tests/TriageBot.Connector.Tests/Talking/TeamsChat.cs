using System.Net;
using System.Text;
using Newtonsoft.Json.Linq;
using TriageBot.Connector.Tests.Cards;
using TriageBot.Connector.Tests.Doubles;

namespace TriageBot.Connector.Tests.Talking;

/// <summary>A person's private chat in Teams: sends what the client would send, and shows what the bot said.</summary>
internal sealed class TeamsChat(ConnectorHost host, string language, string conversation)
{
    private static readonly HttpClient Http = new();

    private readonly List<ChatMessage> _messages = [];
    private int _seen;

    public TeamsChat(ConnectorHost host, string language)
        : this(host, language, $"a:{Guid.NewGuid():N}")
    {
    }

    public string Conversation => conversation;

    public string Channel { get; init; } = "msteams";

    /// <summary>The <c>Authorization</c> header of every call; null sends none.</summary>
    public string? Authorization { get; init; }

    /// <summary>All messages of the bot that are in the chat.</summary>
    public IReadOnlyList<ChatMessage> Messages => _messages;

    public string Locale => language == "de" ? "de-DE" : "en-GB";

    /// <summary>An activity of this chat, without content.</summary>
    public JObject Activity(string type, string? id = null) => new()
    {
        ["type"] = type,
        ["id"] = id ?? Guid.NewGuid().ToString(),
        ["timestamp"] = "2026-12-01T09:00:00Z",
        ["channelId"] = Channel,
        ["serviceUrl"] = host.Connector.ServiceUrl,
        ["locale"] = Locale,
        ["from"] = new JObject { ["id"] = "29:person", ["name"] = "Erika Mustermann", ["aadObjectId"] = "11111111-2222" },
        ["recipient"] = new JObject { ["id"] = "28:bot", ["name"] = "TriageBot" },
        ["conversation"] = new JObject { ["id"] = conversation, ["conversationType"] = "personal", ["tenantId"] = "tenant-1" },
        ["channelData"] = new JObject { ["tenant"] = new JObject { ["id"] = "tenant-1" } },
    };

    public JObject Message(string text)
    {
        var message = Activity("message");
        message["text"] = text;
        message["textFormat"] = "plain";
        return message;
    }

    public JObject Installation()
    {
        var installation = Activity("installationUpdate");
        installation["action"] = "add";
        return installation;
    }

    /// <summary>The press of a button whose card waits for the answer.</summary>
    public JObject Invoke(ChatMessage message, JObject button, string? input = null)
    {
        var invoke = Activity("invoke");
        invoke["name"] = "adaptiveCard/action";
        invoke["replyToId"] = message.Id;
        invoke["value"] = new JObject
        {
            ["action"] = new JObject { ["type"] = "Action.Execute", ["verb"] = button["verb"], ["data"] = Filled(message, button, input) },
            ["trigger"] = "manual",
        };
        return invoke;
    }

    /// <summary>The press of a button that sends a message.</summary>
    public JObject Submission(ChatMessage message, JObject button, string? input = null)
    {
        var submission = Activity("message");
        submission["replyToId"] = message.Id;
        submission["value"] = Filled(message, button, input);
        return submission;
    }

    /// <summary>Sends an activity, waits until the bot said everything, and looks at the chat.</summary>
    public async Task<(HttpStatusCode Status, JObject? Body)> SendAsync(JObject activity)
    {
        var answer = await PostAsync(activity);
        await LookAsync();
        return answer;
    }

    public async Task<(HttpStatusCode Status, JObject? Body)> PostAsync(JObject activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(host.Address, "api/messages"));
        request.Content = new StringContent(activity.ToString(), Encoding.UTF8, "application/json");
        if (Authorization is not null)
        {
            request.Headers.TryAddWithoutValidation("Authorization", Authorization);
        }

        using var response = await Http.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode, body.StartsWith('{') ? JObject.Parse(body) : null);
    }

    /// <summary>Presses a button as Teams does: the card is replaced by the answer.</summary>
    public async Task<JObject> PressAsync(ChatMessage message, JObject button, string? input = null)
    {
        var (status, body) = await PostAsync(Invoke(message, button, input));
        Assert.Equal(HttpStatusCode.OK, status);
        if ((string?)body!["type"] == "application/vnd.microsoft.card.adaptive")
        {
            message.Card = (JObject)body["value"]!;
        }

        await LookAsync();
        return body;
    }

    /// <summary>Takes in what the connector was called with since.</summary>
    public async Task LookAsync()
    {
        await host.IdleAsync();
        foreach (var call in host.Connector.Calls.Skip(_seen))
        {
            _seen++;
            if (call.Conversation != conversation)
            {
                continue;
            }

            if (call.Method == "PUT")
            {
                _messages.Single(m => m.Id == call.ActivityId).Card = ChatMessage.CardIn(call.Body!);
            }
            else if ((string?)call.Body!["type"] == "message")
            {
                if (Channel == "msteams")
                {
                    CardLimits.Hold(call.Body);
                }

                _messages.Add(new ChatMessage(call.GivenId, call.Body));
            }
        }
    }

    private static JObject Filled(ChatMessage message, JObject button, string? input)
    {
        var data = (JObject)button["data"]!.DeepClone();
        data.Remove("msteams");
        if (input is not null)
        {
            data[(string)message.Input!["id"]!] = input;
        }

        return data;
    }
}
