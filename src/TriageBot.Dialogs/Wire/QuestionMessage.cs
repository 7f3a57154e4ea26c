using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A question of the interview, or one item of it.</summary>
public sealed record QuestionMessage : TriageMessage
{
    /// <inheritdoc />
    public override string Kind => "question";

    /// <summary>Question id.</summary>
    [JsonProperty("id")]
    public required string Id { get; init; }

    /// <summary>Section id.</summary>
    [JsonProperty("section")]
    public required string Section { get; init; }

    /// <summary>Title of the section.</summary>
    [JsonProperty("sectionTitle")]
    public required string SectionTitle { get; init; }

    /// <summary><c>single</c>, <c>multi</c>, <c>number</c> or <c>scale</c>.</summary>
    [JsonProperty("type")]
    public required string Type { get; init; }

    /// <summary>Ids of the options offered; empty for numbers and scales.</summary>
    [JsonProperty("options")]
    public required IReadOnlyList<string> Options { get; init; }

    /// <summary>Number of the card, from 1.</summary>
    [JsonProperty("step")]
    public required int Step { get; init; }

    /// <summary>How many cards there will be, as far as can be told.</summary>
    [JsonProperty("of")]
    public required int Of { get; init; }

    /// <summary>The question.</summary>
    [JsonProperty("title")]
    public required string Title { get; init; }

    /// <summary>A line below the question.</summary>
    [JsonProperty("hint")]
    public string? Hint { get; init; }

    /// <summary>A picture that helps to answer.</summary>
    [JsonProperty("image")]
    public ImageItem? Image { get; init; }

    /// <summary>The options with their words.</summary>
    [JsonProperty("choices")]
    public required IReadOnlyList<ChoiceItem> Choices { get; init; }

    /// <summary>Smallest number.</summary>
    [JsonProperty("min")]
    public int? Min { get; init; }

    /// <summary>Largest number.</summary>
    [JsonProperty("max")]
    public int? Max { get; init; }

    /// <summary>Words at the low end of a scale.</summary>
    [JsonProperty("minLabel")]
    public string? MinLabel { get; init; }

    /// <summary>Words at the high end of a scale.</summary>
    [JsonProperty("maxLabel")]
    public string? MaxLabel { get; init; }

    /// <summary>Options that are ticked from the start: recognised in free text or answered before.</summary>
    [JsonProperty("selected")]
    public IReadOnlyList<string>? Selected { get; init; }

    /// <summary>In the item-by-item check, the option that is asked alone.</summary>
    [JsonProperty("check")]
    public string? Check { get; init; }

    /// <summary>Commands that make sense here.</summary>
    [JsonProperty("commands")]
    public required IReadOnlyList<string> Commands { get; init; }
}
