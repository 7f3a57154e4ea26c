using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector;
using TriageBot.Channels.Rendering;
using TriageBot.Content;
using TriageBot.Dialogs.Wire;
using TriageBot.Triage.Protocols;

namespace TriageBot.Connector.Tests.Cards;

/// <summary>The real content, and messages of it as they go to Teams.</summary>
internal static class Drawn
{
    public static BotContent Content { get; } = Read();

    public static Protocol Protocol { get; } = Content.Protocols["back-cramps"];

    public static ChannelText Texts { get; } = (language, id) =>
        Content.Texts.TryGetValue(language, out var texts) && texts.TryGet(id, out var text) ? text
        : Content.WidgetTexts.TryGetValue(language, out var widget) && widget.TryGetValue(id, out text) ? text
        : null;

    /// <summary>A message as the connector gets it.</summary>
    public static Activity Message(string text, TriageMessage meaning, string language, string channel = "msteams")
    {
        var reply = new Activity
        {
            Type = ActivityTypes.Message,
            Id = "msteams|a:1|0000042",
            ChannelId = channel,
            ServiceUrl = "https://smba.trafficmanager.net/emea/00000000-0000-0000-0000-000000000000/",
            From = new ChannelAccount("28:00000000-0000-0000-0000-000000000000", "TriageBot"),
            Recipient = new ChannelAccount("29:" + new string('x', 80)),
            Conversation = new ConversationAccount(id: "a:" + new string('x', 120), conversationType: "personal", tenantId: new string('0', 36)),
            Text = text,
            Locale = language,
            ChannelData = new TriagePayload(meaning),
        };
        new ConnectorRenderer(Texts, new Uri("https://rueckencheck.klinikum-musterstadt.example.org")).RepliesTo(null)(reply);
        return reply;
    }

    public static JObject Card(Activity message) => (JObject)Assert.Single(message.Attachments).Content;

    private static BotContent Read()
    {
        var result = ContentReader.Read(Path.Combine(AppContext.BaseDirectory, "dialogs"));
        return result.Content ?? throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
    }
}
