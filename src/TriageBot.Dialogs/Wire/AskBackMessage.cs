using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A question that is not part of the interview: consent, or asking back about a finding.</summary>
/// <param name="AskBackKind"><c>consent</c> or <c>clarify</c>; also the id that an answer names.</param>
public sealed record AskBackMessage([property: JsonIgnore] string AskBackKind) : TriageMessage
{
    /// <inheritdoc />
    public override string Kind => AskBackKind;

    /// <summary>Id that an answer names.</summary>
    [JsonProperty("id")]
    public string Id => AskBackKind;

    /// <summary>Always <c>single</c>.</summary>
    [JsonProperty("type")]
    public string Type { get; } = "single";

    /// <summary>The fact that is asked about; only for <c>clarify</c>.</summary>
    [JsonProperty("finding")]
    public string? Finding { get; init; }

    /// <summary>Ids of the facts that the same words gave beside it, or null.</summary>
    [JsonProperty("findings")]
    public IReadOnlyList<string>? Findings { get; init; }

    /// <summary>The question.</summary>
    [JsonProperty("title")]
    public required string Title { get; init; }

    /// <summary>A line below it.</summary>
    [JsonProperty("hint")]
    public string? Hint { get; init; }

    /// <summary>A picture of what is asked about.</summary>
    [JsonProperty("image")]
    public ImageItem? Image { get; init; }

    /// <summary>The options with their words.</summary>
    [JsonProperty("choices")]
    public required IReadOnlyList<ChoiceItem> Choices { get; init; }
}
