using Newtonsoft.Json;

namespace TriageBot.Dialogs.State;

/// <summary>Where a person stands in an exercise.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Step">Index of the step that was said last.</param>
public sealed record GuideStep(
    [property: JsonProperty("measure")] string Measure,
    [property: JsonProperty("step")] int Step);
