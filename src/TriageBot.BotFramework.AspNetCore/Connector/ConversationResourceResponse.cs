using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A conversation that the connector began.</summary>
public class ConversationResourceResponse
{
    /// <summary>Creates an empty one.</summary>
    public ConversationResourceResponse()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public ConversationResourceResponse(string activityId = default, string serviceUrl = default, string id = default)
    {
        (ActivityId, ServiceUrl, Id) = (activityId, serviceUrl, id);
    }

    /// <summary>The first activity, when one was sent.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    /// <summary>Where the conversation is.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The conversation's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
