using Newtonsoft.Json.Linq;

namespace TriageBot.Connector.Tests.Talking;

/// <summary>A message of the bot as it stands in the chat now.</summary>
internal sealed class ChatMessage(string id, JObject activity)
{
    public string Id => id;

    /// <summary>As it came first.</summary>
    public JObject Activity => activity;

    /// <summary>The card that is shown; null when it is words alone.</summary>
    public JObject? Card { get; set; } = CardIn(activity);

    public JObject Meaning => activity["channelData"]?["triage"] as JObject ?? [];

    public string Words => (string?)activity["text"] ?? (string?)CardIn(activity)?["fallbackText"] ?? "";

    /// <summary>Everything that can be pressed.</summary>
    public IReadOnlyList<JObject> Buttons => Card is null
        ? []
        : [.. Card.Descendants().OfType<JProperty>().Where(p => p.Name == "actions").SelectMany(p => p.Value.Children<JObject>())];

    public JObject? Input => Card?.Descendants().OfType<JObject>()
        .FirstOrDefault(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true);

    /// <summary>The buttons that answer a question.</summary>
    public IEnumerable<JObject> AnswersTo(string question) =>
        Buttons.Where(b => (string?)b["type"] == "Action.Execute" && (string?)b["data"]!["triage"]!["answer"]!["id"] == question);

    public static JObject? CardIn(JObject activity) => activity["attachments"] is JArray { Count: > 0 } all ? (JObject)all[0]!["content"]! : null;
}
