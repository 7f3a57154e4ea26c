using Newtonsoft.Json;

namespace TriageBot.Dialogs.Wire;

/// <summary>The words of a result: what to do first, then why. Plain text; the only markup is <c>**bold**</c>.</summary>
/// <param name="Headline">The action.</param>
/// <param name="Body">Paragraphs.</param>
/// <param name="Actions">Telephone numbers as buttons.</param>
/// <param name="Sections">Reasons, measures, what to watch for.</param>
/// <param name="Footer">Closing lines.</param>
public sealed record ResultCard(
    [property: JsonProperty("headline")] string Headline,
    [property: JsonProperty("body")] IReadOnlyList<string> Body,
    [property: JsonProperty("actions")] IReadOnlyList<CallAction> Actions,
    [property: JsonProperty("sections")] IReadOnlyList<CardSection> Sections,
    [property: JsonProperty("footer")] IReadOnlyList<string> Footer);
