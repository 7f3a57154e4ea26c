using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>The answer that a message of the person was taken for.</summary>
/// <param name="Id">Id of the question.</param>
/// <param name="About">The item or the finding that was asked about alone; null for the question as a whole.</param>
/// <param name="Words">The answer in words.</param>
public sealed record AnsweredItem(
    [property: JsonProperty("id")] string Id,
    [property: JsonProperty("about", NullValueHandling = NullValueHandling.Ignore)] string? About,
    [property: JsonProperty("words")] string Words);
