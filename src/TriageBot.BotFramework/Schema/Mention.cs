using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>Somebody is mentioned in a message's text.</summary>
public class Mention : Entity
{
    /// <summary>Creates an empty mention.</summary>
    public Mention()
        : base("mention")
    {
    }

    /// <summary>Creates a mention.</summary>
    public Mention(ChannelAccount mentioned = default, string text = default, string type = default)
        : base(type ?? "mention") => (Mentioned, Text) = (mentioned, text);

    /// <summary>Who is mentioned.</summary>
    [JsonProperty(PropertyName = "mentioned")]
    public ChannelAccount Mentioned { get; set; }

    /// <summary>The part of the text that mentions them.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }
}
