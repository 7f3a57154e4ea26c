using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A telephone number to call.</summary>
/// <param name="Number">The number as dialled.</param>
/// <param name="Label">Words on the button.</param>
public sealed record CallAction(
    [property: JsonProperty("number")] string Number,
    [property: JsonProperty("label")] string Label)
{
    /// <summary>Always <c>call</c>.</summary>
    [JsonProperty("kind", Order = -1)]
    public string Kind { get; } = "call";
}
