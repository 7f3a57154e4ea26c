using Newtonsoft.Json;
using TriageBot.Channels.BotConnector.Cards;

namespace TriageBot.Channels.BotConnector;

/// <summary>The card of the last question, still open in the chat; what the outbox keeps as the receipt of a conversation.</summary>
/// <param name="Activity">The channel's id of its message.</param>
/// <param name="Key">Which question it asks.</param>
/// <param name="Title">The question in words.</param>
internal sealed record OpenCard(
    [property: JsonProperty("activity")] string Activity,
    [property: JsonProperty("key")] string Key,
    [property: JsonProperty("title")] string Title)
{
    private const int LongestId = 400;

    /// <summary>What stands in the receipt when no card is open.</summary>
    public const string None = "-";

    /// <summary>The card that a message opened; null when its id is not known or too long to keep.</summary>
    public static OpenCard? Of(string? activityId, QuestionKey? key, string title) =>
        key is not null && activityId is { Length: > 0 and <= LongestId } ? new OpenCard(activityId, key.ToString(), title) : null;

    /// <summary>Reads a receipt.</summary>
    public static OpenCard? Read(string? receipt) =>
        receipt is null or None ? null : JsonConvert.DeserializeObject<OpenCard>(receipt);

    /// <summary>Writes a receipt.</summary>
    public string ToReceipt() => JsonConvert.SerializeObject(this);
}
