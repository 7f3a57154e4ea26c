using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>A card for a result or an alarm: what to do first, the numbers to call, and the rest to unfold.</summary>
public static class AdviceCard
{
    /// <summary>The card of a message; null when the message has no <c>card</c>.</summary>
    public static Attachment? Of(JObject meaning, string language)
    {
        ArgumentNullException.ThrowIfNull(meaning);
        if (meaning["card"] is not JObject card)
        {
            return null;
        }

        var sections = card.Objects("sections").ToArray();
        return AdaptiveCard.Of(
            [
                .. card.Text("headline") is { } headline ? [AdaptiveCard.Heading(headline, "Large")] : Array.Empty<JObject>(),
                .. card.Texts("body").Select(AdaptiveCard.Text),
                .. sections.Select(Section),
                .. card.Texts("footer").Select(AdaptiveCard.Small),
            ],
            [
                .. card.Objects("actions").Where(a => a.Text("kind") == "call").Select(Call),
                .. sections.Where(s => !IsOpen(s)).Select(s => AdaptiveCard.Toggle(s.Text("title") ?? "", IdOf(s))),
            ],
            language);
    }

    internal static JObject Call(JObject action) => AdaptiveCard.OpenUrl(
        action.Text("label") ?? action.Text("number") ?? "", "tel:" + Dialable(action.Text("number") ?? ""));

    private static JObject Section(JObject section) => AdaptiveCard.Container(
        IdOf(section),
        IsOpen(section),
        [AdaptiveCard.Heading(section.Text("title") ?? ""), .. section.Objects("items").SelectMany(Item)]);

    private static IEnumerable<JObject> Item(JObject item)
    {
        var head = item.Text("title") is { } title
            ? item.Text("badge") is { } badge ? $"**{title}** ({badge})" : $"**{title}**"
            : null;
        string?[] texts = [head, item.Text("text"), .. item.Texts("notes").Select(n => $"• {n}")];
        return texts.OfType<string>().Select(AdaptiveCard.Text);
    }

    internal static bool IsOpen(JObject section) => section["open"] is JValue { Value: true };

    internal static string IdOf(JObject section) => $"section-{section.Text("id")}";

    private static string Dialable(string number) => string.Concat(number.Where(c => char.IsAsciiDigit(c) || c == '+'));
}
