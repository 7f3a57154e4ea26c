using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A picture, in two forms, and the words for people who do not see it.</summary>
/// <param name="Id">Its id in the content.</param>
/// <param name="Alt">What it shows, in words.</param>
/// <param name="Svg">Where the drawing is, below the address of the host.</param>
/// <param name="Png">Where the same is as pixels, for channels that show no drawings.</param>
public sealed record ImageItem(
    [property: JsonProperty("id")] string Id,
    [property: JsonProperty("alt")] string Alt,
    [property: JsonProperty("svg")] string Svg,
    [property: JsonProperty("png")] string Png);
