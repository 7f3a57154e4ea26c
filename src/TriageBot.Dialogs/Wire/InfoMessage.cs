using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>Something said that asks nothing.</summary>
public sealed record InfoMessage : TriageMessage
{
    /// <inheritdoc />
    public override string Kind => "info";

    /// <summary>What it is about: <c>greeting</c>, <c>help</c>, <c>why</c>, <c>unclear</c> and so on.</summary>
    [JsonProperty("topic")]
    public required string Topic { get; init; }

    /// <summary>Ids of the facts that were understood, for <c>understood</c>.</summary>
    [JsonProperty("findings")]
    public IReadOnlyList<string>? Findings { get; init; }

    /// <summary>Id of the question that was answered, for <c>recorded</c>.</summary>
    [JsonProperty("question")]
    public string? Question { get; init; }

    /// <summary>How a typed answer was understood, in words, for <c>recorded</c>.</summary>
    [JsonProperty("answer")]
    public string? Answer { get; init; }

    /// <summary>What was understood, piece by piece, each with the command that takes it back; for <c>understood</c>.</summary>
    [JsonProperty("chips")]
    public IReadOnlyList<SuggestionItem>? Chips { get; init; }

    /// <summary>Links to offer, for <c>summary</c>.</summary>
    [JsonProperty("links")]
    public IReadOnlyList<LinkItem>? Links { get; init; }

    /// <summary>A picture of it, for the first step of an exercise.</summary>
    [JsonProperty("image")]
    public ImageItem? Image { get; init; }

    /// <summary>The step of an exercise, for <c>guide</c>.</summary>
    [JsonProperty("guide")]
    public GuideItem? Guide { get; init; }

    /// <summary>Commands to offer as buttons.</summary>
    [JsonProperty("suggestions")]
    public IReadOnlyList<SuggestionItem>? Suggestions { get; init; }
}
