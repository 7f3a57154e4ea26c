using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A link that a channel can show as a button.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Format">What is there: <c>html</c>, <c>pdf</c>, <c>txt</c>, <c>fhir</c>.</param>
public sealed record LinkItem(
    [property: JsonProperty("label")] string Label,
    [property: JsonProperty("address")] string Address,
    [property: JsonProperty("format")] string Format);
