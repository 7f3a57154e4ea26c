using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A reaction to a message.</summary>
public class MessageReaction
{
    /// <summary>Creates an empty one.</summary>
    public MessageReaction()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public MessageReaction(string type = default)
    {
        Type = type;
    }

    /// <summary>The reaction, such as <c>like</c>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }
}
