using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A command as a button.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Command">Command id.</param>
public sealed record SuggestionItem(
    [property: JsonProperty("label")] string Label,
    [property: JsonProperty("command")] string Command);
