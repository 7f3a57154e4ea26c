using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>Something said that offers what to do next.</summary>
internal static class InfoCard
{
    private static readonly string[] Paragraphs = ["\n\n"];

    /// <summary>The card; null when there is nothing to press and nothing to see, so that words are enough.</summary>
    public static Attachment? Of(JObject meaning, string text, CardContext context)
    {
        var pictures = TeamsCard.Picture(meaning["image"], context).ToList();
        var buttons = Buttons(meaning, context);
        return buttons.Count + pictures.Count == 0 ? null : TeamsCard.Of(
            [
                .. text.Split(Paragraphs, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AdaptiveCard.Text),
                .. pictures,
                .. buttons.Count > TeamsCard.MostActions ? [List(meaning)] : Array.Empty<JObject>(),
            ],
            buttons.Count > TeamsCard.MostActions ? [Choose(context)] : buttons,
            context,
            text,
            text);
    }

    /// <summary>What can be pressed: links, then commands.</summary>
    public static IReadOnlyList<JObject> Buttons(JObject meaning, CardContext context) =>
    [
        .. meaning.Objects("links")
            .Select(l => (Label: l.Text("label") ?? "", Address: context.AddressOf(l.Text("address"))))
            .Where(l => l.Address is not null)
            .Select(l => AdaptiveCard.OpenUrl(l.Label, l.Address!)),
        .. Commands(meaning).Select(s => TeamsCard.Say(s.Label, s.Command)),
    ];

    private static IEnumerable<(string Label, string Command)> Commands(JObject meaning) =>
        meaning.Objects("suggestions").Select(s => (s.Text("label") ?? "", s.Text("command") ?? ""));

    private static JObject List(JObject meaning) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = SubmittedValue.CommandInput,
        ["style"] = "expanded",
        ["wrap"] = true,
        ["choices"] = new JArray(Commands(meaning).Select(s => new JObject { ["title"] = s.Label, ["value"] = s.Command })),
    };

    private static JObject Choose(CardContext context) =>
        AdaptiveCard.Submit(context.Text("question.continue"), new JObject { ["triage"] = new JObject() });
}
