using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A programmatic action.</summary>
public class SemanticAction
{
    /// <summary>Creates an empty one.</summary>
    public SemanticAction()
    {
    }

    /// <summary>Creates one with the given properties.</summary>
    public SemanticAction(string id = default, IDictionary<string, Entity> entities = default)
    {
        Id = id;
        Entities = entities;
    }

    /// <summary>The action's id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>What it is about.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IDictionary<string, Entity> Entities { get; set; }
}
