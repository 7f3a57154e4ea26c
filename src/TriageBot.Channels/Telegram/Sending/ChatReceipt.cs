using System.Globalization;
using System.Text;
using Newtonsoft.Json;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>
/// What is kept of a chat between two deliveries: the question that is open there, and the ids of the bot's messages, so that they
/// can be removed when the person deletes everything. No word that the person said.
/// </summary>
internal sealed record ChatReceipt
{
    private const int MostBytes = 1000;

    private static readonly JsonSerializerSettings Json = new() { NullValueHandling = NullValueHandling.Ignore };

    /// <summary>The chat before the first delivery.</summary>
    public static readonly ChatReceipt New = new();

    /// <summary>The message that asks the open question; null when none does.</summary>
    [JsonProperty("open")]
    public OpenQuestion? Open { get; init; }

    /// <summary>Ids of the bot's messages, oldest first.</summary>
    [JsonIgnore]
    public IReadOnlyList<int> Messages { get; init; } = [];

    /// <summary>The ids as they are kept: the first one, then the steps from one to the next.</summary>
    [JsonProperty("messages")]
    public string Steps
    {
        get => string.Join(' ', Messages.Select((id, at) => (at == 0 ? id : id - Messages[at - 1]).ToString(CultureInfo.InvariantCulture)));
        init => Messages = IdsIn(value);
    }

    /// <summary>Reads what was kept; a text that is none of ours is a new chat.</summary>
    public static ChatReceipt Read(string? text)
    {
        try
        {
            return text is null ? New : JsonConvert.DeserializeObject<ChatReceipt>(text, Json) ?? New;
        }
        catch (Exception e) when (e is JsonException or FormatException or OverflowException)
        {
            return New;
        }
    }

    /// <summary>The text to keep, under a kilobyte; the oldest ids go first.</summary>
    public string Write()
    {
        var kept = this;
        while (true)
        {
            var text = JsonConvert.SerializeObject(kept, Json);
            if (Encoding.UTF8.GetByteCount(text) <= MostBytes || kept.Messages.Count == 0)
            {
                return text;
            }

            kept = kept with { Messages = [.. kept.Messages.Skip(1 + (kept.Messages.Count / 10))] };
        }
    }

    /// <summary>With one more message of the bot.</summary>
    public ChatReceipt With(int message) => this with { Messages = [.. Messages, message] };

    private static List<int> IdsIn(string steps)
    {
        var ids = new List<int>();
        foreach (var step in steps.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            ids.Add(int.Parse(step, CultureInfo.InvariantCulture) + (ids.Count == 0 ? 0 : ids[^1]));
        }

        return ids;
    }

    /// <summary>A message that asks a question.</summary>
    /// <param name="Message">Its id.</param>
    /// <param name="Key">The question.</param>
    /// <param name="Title">The question in words.</param>
    public sealed record OpenQuestion(
        [property: JsonProperty("message")] int Message,
        [property: JsonProperty("key")] string Key,
        [property: JsonProperty("title")] string Title);
}
