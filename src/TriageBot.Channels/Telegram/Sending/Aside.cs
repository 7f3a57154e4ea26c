using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>
/// What this channel adds to a reply before it is stored, so that the sender knows what the reply answers: it belongs to the
/// conversation like the reply itself, and is erased with it.
/// </summary>
internal sealed record Aside
{
    /// <summary>The message whose button was pressed; null when none was.</summary>
    [JsonProperty("pressed", NullValueHandling = NullValueHandling.Ignore)]
    public int? Pressed { get; init; }

    /// <summary>The question that was answered, as a <see cref="Keyboards.QuestionKey"/>; null where any that is open may have been.</summary>
    [JsonProperty("answers", NullValueHandling = NullValueHandling.Ignore)]
    public string? Answers { get; init; }

    /// <summary>The answer in words; null when there is none.</summary>
    [JsonProperty("words", NullValueHandling = NullValueHandling.Ignore)]
    public string? Words { get; init; }

    /// <summary>Options that are marked and not sent yet.</summary>
    [JsonProperty("marks", NullValueHandling = NullValueHandling.Ignore)]
    public IReadOnlyList<string>? Marks { get; init; }

    /// <summary>The question that the marks belong to.</summary>
    [JsonProperty("marked", NullValueHandling = NullValueHandling.Ignore)]
    public string? Marked { get; init; }

    /// <summary>Puts it into a reply.</summary>
    public void PutInto(Activity reply)
    {
        var data = reply.ChannelData switch
        {
            null => [],
            JObject json => json,
            var other => JObject.FromObject(other),
        };
        data[TelegramChannel.Aside] = JObject.FromObject(this);
        reply.ChannelData = data;
    }

    /// <summary>Reads it out of a reply.</summary>
    public static Aside Of(Activity reply) =>
        (reply.ChannelData as JObject)?[TelegramChannel.Aside] is JObject found ? found.ToObject<Aside>() ?? new Aside() : new Aside();
}
