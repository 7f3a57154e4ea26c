using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>A part of a result.</summary>
/// <param name="Id"><c>reasons</c>, <c>say</c>, <c>causes</c>, <c>first_aid</c>, <c>therapies</c>, <c>tips</c>, <c>withheld</c>, <c>watch</c>, <c>background</c>, <c>sources</c>.</param>
/// <param name="Title">Its title.</param>
/// <param name="Open">True when it is shown unfolded.</param>
/// <param name="Items">Its lines.</param>
public sealed record CardSection(
    [property: JsonProperty("id")] string Id,
    [property: JsonProperty("title")] string Title,
    [property: JsonProperty("open")] bool Open,
    [property: JsonProperty("items")] IReadOnlyList<CardItem> Items);
