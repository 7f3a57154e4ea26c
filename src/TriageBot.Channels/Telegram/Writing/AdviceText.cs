using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.Enums;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>
/// A result or an alarm: the action first, then the numbers to call, then the rest; what the result keeps folded is folded here,
/// too. Numbers stand alone and unformatted, so that a telephone makes them something to tap.
/// </summary>
internal sealed class AdviceText(BotText texts)
{
    private const string Telephone = "📞 ";

    /// <summary>Writes the card of a message.</summary>
    public ChatText Write(JObject card)
    {
        var text = new ChatText();
        if (card.Text("headline") is { } headline)
        {
            text.AddBold(headline);
        }

        foreach (var call in card.Objects("actions").Where(action => action.Text("kind") == "call"))
        {
            AddCall(text.AddParagraph(), call.Text("label") ?? "", call.Text("number") ?? "");
        }

        foreach (var paragraph in card.Texts("body"))
        {
            texts.Write(text.AddParagraph(), paragraph);
        }

        foreach (var section in card.Objects("sections"))
        {
            AddSection(text.AddParagraph(), section);
        }

        foreach (var line in card.Texts("footer"))
        {
            text.AddParagraph().Add(MessageEntityType.Italic, small => texts.Write(small, line));
        }

        return text;
    }

    private static void AddCall(ChatText text, string label, string number) => text.Add(
        label.Contains(number, StringComparison.Ordinal) ? Telephone + label : $"{Telephone}{label}: {number}");

    private void AddSection(ChatText text, JObject section)
    {
        text.AddBold(section.Text("title") ?? "").Add("\n");
        if (section["open"] is JValue { Value: true })
        {
            AddItems(text, section);
        }
        else
        {
            text.Add(MessageEntityType.ExpandableBlockquote, folded => AddItems(folded, section));
        }
    }

    private void AddItems(ChatText text, JObject section)
    {
        var items = section.Objects("items").ToArray();
        for (var index = 0; index < items.Length; index++)
        {
            text.Add(index == 0 ? "" : "\n");
            AddItem(text, items[index]);
        }
    }

    private void AddItem(ChatText text, JObject item)
    {
        text.Add("• ");
        if (item.Text("title") is { } title)
        {
            text.AddBold(title).Add(item.Text("badge") is { } badge ? $" ({badge})" : "").Add(item["text"] is JValue { Value: not null } ? ": " : "");
        }

        texts.Write(text, item.Text("text") ?? "");
        foreach (var note in item.Texts("notes"))
        {
            text.Add("\n   – ");
            texts.Write(text, note);
        }
    }
}
