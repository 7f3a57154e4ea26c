using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A picture on a card.</summary>
public class CardImage
{
    /// <summary>Creates an empty one.</summary>
    public CardImage()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public CardImage(string url = default, string alt = default, CardAction tap = default)
    {
        Url = url;
        Alt = alt;
        Tap = tap;
    }

    /// <summary>Where the picture is.</summary>
    [JsonProperty(PropertyName = "url")]
    public string Url { get; set; }

    /// <summary>What it shows, in words.</summary>
    [JsonProperty(PropertyName = "alt")]
    public string Alt { get; set; }

    /// <summary>What a tap on it does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction Tap { get; set; }
}
