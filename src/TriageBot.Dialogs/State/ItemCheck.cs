using Newtonsoft.Json;

namespace TriageBot.Dialogs.State;

/// <summary>The list of a warning-sign question, asked item by item after "not sure".</summary>
public sealed class ItemCheck
{
    /// <summary>Id of the question.</summary>
    [JsonProperty("question")]
    public required string Question { get; set; }

    /// <summary>Id of the option that is asked now.</summary>
    [JsonProperty("item")]
    public required string Item { get; set; }

    /// <summary>Options that were answered with yes.</summary>
    [JsonProperty("yes")]
    public List<string> Yes { get; set; } = [];

    /// <summary>True when an option is still not sure.</summary>
    [JsonProperty("unsure")]
    public bool Unsure { get; set; }
}
