using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The id that a channel gave to something that was sent.</summary>
public class ResourceResponse
{
    /// <summary>Creates an empty one.</summary>
    public ResourceResponse()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public ResourceResponse(string id = default)
    {
        Id = id;
    }

    /// <summary>The id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }
}
