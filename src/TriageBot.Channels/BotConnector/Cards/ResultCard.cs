using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>A result or an alarm: first what to do and whom to call, then why, then the rest to unfold.</summary>
internal static class ResultCard
{
    public static Attachment Of(JObject meaning, JObject card, CardContext context)
    {
        var headline = card.Text("headline") ?? "";
        var paragraphs = card.Texts("body").ToList();
        return TeamsCard.Of(
            [
                AdaptiveCard.Heading(headline, "Large"),
                .. paragraphs.Select(AdaptiveCard.Text),
                .. Calls(card),
                .. card.Objects("sections").SelectMany(s => Section(s, context)),
                .. card.Texts("footer").Select(AdaptiveCard.Small),
            ],
            InfoCard.Buttons(meaning, context).Take(TeamsCard.MostActions - card.Objects("actions").Count()),
            context,
            string.Join(' ', [headline, .. paragraphs]),
            string.Join("\n\n", [headline, .. paragraphs, .. Numbers(card), .. card.Texts("footer")]));
    }

    private static IEnumerable<string> Numbers(JObject card) =>
        card.Objects("actions").Select(a => $"{a.Text("label")}: {a.Text("number")}");

    private static IEnumerable<JObject> Calls(JObject card)
    {
        var calls = card.Objects("actions").Where(a => a.Text("kind") == "call").Select(AdviceCard.Call).ToList();
        if (calls.Count > 0)
        {
            yield return new JObject { ["type"] = "ActionSet", ["actions"] = new JArray(calls) };
        }
    }

    private static IEnumerable<JObject> Section(JObject section, CardContext context)
    {
        var title = section.Text("title") ?? "";
        var items = section.Objects("items").SelectMany(i => TeamsCard.Picture(i["image"], context).Append(AdaptiveCard.Text(Item(i))));
        if (AdviceCard.IsOpen(section))
        {
            return [AdaptiveCard.Container(AdviceCard.IdOf(section), true, [AdaptiveCard.Heading(title), .. items])];
        }

        var content = AdviceCard.IdOf(section);
        var heading = AdaptiveCard.Heading($"▸ {title}");
        heading["color"] = "Accent";
        var head = AdaptiveCard.Container($"{content}-head", true, [heading]);
        head["selectAction"] = AdaptiveCard.Toggle(title, content);
        return [head, AdaptiveCard.Container(content, false, items)];
    }

    // One block with paragraphs: a block each would cost more room than the words.
    private static string Item(JObject item)
    {
        var title = item.Text("title") is { } name ? item.Text("badge") is { } badge ? $"**{name}** ({badge})" : $"**{name}**" : null;
        var notes = string.Join('\n', item.Texts("notes").Select(note => $"- {note}"));
        return string.Join("\n\n", new[] { title, item.Text("text"), notes.Length > 0 ? notes : null }.OfType<string>());
    }
}
