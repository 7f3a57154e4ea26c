using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>One step of an exercise; a channel may count the seconds down.</summary>
/// <param name="Measure">Id of the measure.</param>
/// <param name="Step">Number of the step, from 1.</param>
/// <param name="Of">How many steps there are.</param>
/// <param name="Seconds">How long the step takes; null where everybody takes their time.</param>
public sealed record GuideItem(
    [property: JsonProperty("measure")] string Measure,
    [property: JsonProperty("step")] int Step,
    [property: JsonProperty("of")] int Of,
    [property: JsonProperty("seconds", NullValueHandling = NullValueHandling.Ignore)] int? Seconds);
