using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>Puts Adaptive Cards together, version 1.5 of their schema.</summary>
internal static class AdaptiveCard
{
    public const string ContentType = "application/vnd.microsoft.card.adaptive";

    public static Attachment Of(IEnumerable<JObject> body, IEnumerable<JObject> actions, string language) => new()
    {
        ContentType = ContentType,
        Content = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
            ["version"] = "1.5",
            ["lang"] = language,
            ["body"] = new JArray(body),
            ["actions"] = new JArray(actions),
        },
    };

    public static JObject Text(string text) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
    };

    public static JObject Heading(string text, string size = "Medium")
    {
        var heading = Text(text);
        heading["style"] = "heading";
        heading["weight"] = "Bolder";
        heading["size"] = size;
        return heading;
    }

    public static JObject Small(string text)
    {
        var small = Text(text);
        small["size"] = "Small";
        small["isSubtle"] = true;
        return small;
    }

    public static JObject Container(string id, bool isVisible, IEnumerable<JObject> items) => new()
    {
        ["type"] = "Container",
        ["id"] = id,
        ["isVisible"] = isVisible,
        ["items"] = new JArray(items),
    };

    public static JObject Toggle(string title, string target) => new()
    {
        ["type"] = "Action.ToggleVisibility",
        ["title"] = title,
        ["targetElements"] = new JArray(target),
    };

    public static JObject OpenUrl(string title, string url) => new()
    {
        ["type"] = "Action.OpenUrl",
        ["title"] = title,
        ["url"] = url,
    };

    public static JObject Submit(string title, JObject data) => new()
    {
        ["type"] = "Action.Submit",
        ["title"] = title,
        ["data"] = data,
    };
}
