using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>What a message of the bot means: its <c>channelData.triage</c>.</summary>
public static class Meaning
{
    /// <summary>The meaning of a message; null when it has none.</summary>
    public static JObject? Of(Activity activity)
    {
        ArgumentNullException.ThrowIfNull(activity);
        var data = activity.ChannelData switch
        {
            null => null,
            JObject json => json,
            var other => JToken.FromObject(other) as JObject,
        };
        return data?["triage"] as JObject;
    }

    /// <summary>The value that a client sends to answer a question.</summary>
    public static JObject Answer(string questionId, params IEnumerable<string> values) => new()
    {
        ["triage"] = new JObject { ["answer"] = new JObject { ["id"] = questionId, ["values"] = new JArray(values) } },
    };

    /// <summary>The value that a client sends to give a command.</summary>
    public static JObject Command(string command) => new() { ["triage"] = new JObject { ["command"] = command } };

    internal static string? Text(this JObject json, string property) => (string?)(json[property] as JValue);

    internal static IEnumerable<JObject> Objects(this JObject json, string property) =>
        (json[property] as JArray)?.OfType<JObject>() ?? [];

    internal static IEnumerable<string> Texts(this JObject json, string property) =>
        (json[property] as JArray)?.OfType<JValue>().Select(v => (string?)v).OfType<string>() ?? [];
}
