using Newtonsoft.Json;

namespace TriageBot.Dialogs.State;

/// <summary>A consent that was given.</summary>
/// <param name="Purpose">What for; <c>assessment</c> is the only purpose so far.</param>
/// <param name="Version">The version of the text that was agreed to.</param>
/// <param name="Given">When.</param>
public sealed record Agreement(
    [property: JsonProperty("purpose")] string Purpose,
    [property: JsonProperty("version")] string Version,
    [property: JsonProperty("given")] DateTimeOffset Given)
{
    /// <summary>The purpose that the interview needs consent for.</summary>
    public const string Assessment = "assessment";
}
