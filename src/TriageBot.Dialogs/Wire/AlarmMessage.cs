using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A free text raised a danger.</summary>
public sealed record AlarmMessage : TriageMessage
{
    /// <inheritdoc />
    public override string Kind => "alarm";

    /// <summary>Ids of the facts that were heard.</summary>
    [JsonProperty("findings")]
    public required IReadOnlyList<string> Findings { get; init; }

    /// <summary>Level id.</summary>
    [JsonProperty("level")]
    public required string Level { get; init; }

    /// <summary>The words.</summary>
    [JsonProperty("card")]
    public required ResultCard Card { get; init; }

    /// <summary>Commands to offer as buttons: to take back what was understood wrongly.</summary>
    [JsonProperty("suggestions")]
    public IReadOnlyList<SuggestionItem>? Suggestions { get; init; }
}
