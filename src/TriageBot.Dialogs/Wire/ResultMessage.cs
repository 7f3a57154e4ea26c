using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>The assessment. Causes and measures carry the ids of the source article.</summary>
public sealed record ResultMessage : TriageMessage
{
    /// <inheritdoc />
    public override string Kind => "result";

    /// <summary>Level id.</summary>
    [JsonProperty("level")]
    public required string Level { get; init; }

    /// <summary>Where to go.</summary>
    [JsonProperty("place")]
    public required string Place { get; init; }

    /// <summary>Within what time.</summary>
    [JsonProperty("within")]
    public required string Within { get; init; }

    /// <summary>Ids of the rules that fired.</summary>
    [JsonProperty("rules")]
    public required IReadOnlyList<string> Rules { get; init; }

    /// <summary>Causes shown, best first.</summary>
    [JsonProperty("causes")]
    public required IReadOnlyList<string> Causes { get; init; }

    /// <summary>Therapies shown.</summary>
    [JsonProperty("therapies")]
    public required IReadOnlyList<string> Therapies { get; init; }

    /// <summary>First-aid measures shown.</summary>
    [JsonProperty("selfHelp")]
    public required IReadOnlyList<string> SelfHelp { get; init; }

    /// <summary>Everyday tips shown.</summary>
    [JsonProperty("tips")]
    public required IReadOnlyList<string> Tips { get; init; }

    /// <summary>Measures that would fit but are withheld.</summary>
    [JsonProperty("withheld")]
    public required IReadOnlyList<string> Withheld { get; init; }

    /// <summary>Protocol and version.</summary>
    [JsonProperty("protocol")]
    public required string Protocol { get; init; }

    /// <summary>The words.</summary>
    [JsonProperty("card")]
    public required ResultCard Card { get; init; }
}
