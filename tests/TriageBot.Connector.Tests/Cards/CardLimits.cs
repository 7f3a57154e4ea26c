using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.Connector.Tests.Cards;

/// <summary>What Teams takes: at most six buttons and 28 KB, and for every card words to show and to speak.</summary>
internal static class CardLimits
{
    private const int MostActions = 6;
    private const int LargestMessage = 28 * 1024;

    public static void Hold(Activity message)
    {
        var json = JsonConvert.SerializeObject(message, new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore });
        Hold(JObject.Parse(json));
    }

    public static void Hold(JObject message)
    {
        var size = Encoding.UTF8.GetByteCount(message.ToString(Formatting.None));
        Assert.True(size <= LargestMessage, $"{message["channelData"]}: {size} bytes");
        foreach (var card in message["attachments"]?.Select(a => (JObject)a["content"]!) ?? [])
        {
            Hold(card, message);
        }

        Assert.False(string.IsNullOrWhiteSpace((string?)message["speak"]));
    }

    private static void Hold(JObject card, JObject message)
    {
        var buttons = card.Descendants().OfType<JProperty>().Where(p => p.Name == "actions").Sum(p => p.Value.Count());
        Assert.InRange(buttons, 0, MostActions);
        Assert.Equal("1.5", (string?)card["version"]);
        Assert.False(string.IsNullOrWhiteSpace((string?)card["speak"]));
        Assert.False(string.IsNullOrWhiteSpace((string?)card["fallbackText"]));
        Assert.Null(message["text"]);
        foreach (var block in card.Descendants().OfType<JObject>().Where(o => (string?)o["type"] == "TextBlock"))
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)block["text"]), card.ToString());
        }

        foreach (var input in card.Descendants().OfType<JObject>().Where(o => ((string?)o["type"])?.StartsWith("Input.", StringComparison.Ordinal) == true))
        {
            Assert.False(string.IsNullOrWhiteSpace((string?)input["label"]), card.ToString());
        }
    }
}
