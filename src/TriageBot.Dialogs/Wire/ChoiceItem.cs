using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>One option with its words.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public sealed record ChoiceItem
{
    /// <summary>Option id.</summary>
    [JsonProperty("id")]
    public required string Id { get; init; }

    /// <summary>At most 40 characters: the button.</summary>
    [JsonProperty("label")]
    public required string Label { get; init; }

    /// <summary>What is meant and what is not; never left out.</summary>
    [JsonProperty("hint")]
    public string? Hint { get; init; }

    /// <summary>A picture of what is meant.</summary>
    [JsonProperty("image")]
    public ImageItem? Image { get; init; }

    /// <summary>True when it stands alone.</summary>
    [JsonProperty("exclusive")]
    public bool? Exclusive { get; init; }

    /// <summary>Options that it cannot stand together with.</summary>
    [JsonProperty("excludes")]
    public IReadOnlyList<string>? Excludes { get; init; }
}
