using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to an Adaptive Card's Action.Execute.</summary>
public class AdaptiveCardInvokeResponse
{
    /// <summary>The outcome, as an HTTP status.</summary>
    [JsonProperty(PropertyName = "statusCode")]
    public int StatusCode { get; set; }

    /// <summary>The type of the value.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>A new card, a message or an error.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }
}
