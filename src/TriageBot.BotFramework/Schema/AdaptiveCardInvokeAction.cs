using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The action that an Adaptive Card executes.</summary>
public class AdaptiveCardInvokeAction
{
    /// <summary>Its type.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>Its id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>Its verb.</summary>
    [JsonProperty(PropertyName = "verb")]
    public string Verb { get; set; }

    /// <summary>What the card's fields hold.</summary>
    [JsonProperty(PropertyName = "data")]
    public object Data { get; set; }
}
