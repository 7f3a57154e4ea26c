using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What an Adaptive Card's Action.Execute sends.</summary>
public class AdaptiveCardInvokeValue
{
    /// <summary>The action.</summary>
    [JsonProperty(PropertyName = "action")]
    public AdaptiveCardInvokeAction Action { get; set; }

    /// <summary>A code of a sign-in.</summary>
    [JsonProperty(PropertyName = "state")]
    public string State { get; set; }
}
