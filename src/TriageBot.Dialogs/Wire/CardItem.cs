using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>One line or block of a section.</summary>
[JsonObject(ItemNullValueHandling = NullValueHandling.Ignore)]
public sealed record CardItem
{
    /// <summary>Id of what it is about, such as a measure.</summary>
    [JsonProperty("id")]
    public string? Id { get; init; }

    /// <summary>Its title.</summary>
    [JsonProperty("title")]
    public string? Title { get; init; }

    /// <summary>A short mark: "fits well".</summary>
    [JsonProperty("badge")]
    public string? Badge { get; init; }

    /// <summary>Its words.</summary>
    [JsonProperty("text")]
    public string? Text { get; init; }

    /// <summary>A picture of how it is done.</summary>
    [JsonProperty("image")]
    public ImageItem? Image { get; init; }

    /// <summary>Cautions and remarks.</summary>
    [JsonProperty("notes")]
    public IReadOnlyList<string>? Notes { get; init; }
}
