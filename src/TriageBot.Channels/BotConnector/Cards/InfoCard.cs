using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>Something said that offers what to do next.</summary>
internal static class InfoCard
{
    private const string Between = "\n\n";
    private const string FirstOfList = "\n1. ";

    /// <summary>The card; null when there is nothing to press and nothing to see, so that words are enough.</summary>
    public static Attachment? Of(JObject meaning, string text, CardContext context)
    {
        var pictures = TeamsCard.Picture(meaning["image"], context).ToList();
        var buttons = Buttons(meaning, context);
        if (buttons.Count + pictures.Count == 0)
        {
            return null;
        }

        // Too many for buttons: then the words before the list, and the list to choose from.
        var isList = buttons.Count > TeamsCard.MostActions;
        var isNumbered = isList && text.Contains(FirstOfList, StringComparison.Ordinal);
        var words = isNumbered ? text[..text.IndexOf(FirstOfList, StringComparison.Ordinal)] : text;
        return TeamsCard.Of(
            [
                .. words.Split(Between, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(AdaptiveCard.Text),
                .. pictures,
                .. isList ? [List(meaning, isNumbered, context)] : Array.Empty<JObject>(),
            ],
            isList ? [Choose(context)] : buttons,
            context,
            words,
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

    private static JObject List(JObject meaning, bool isNumbered, CardContext context) => new()
    {
        ["type"] = "Input.ChoiceSet",
        ["id"] = SubmittedValue.CommandInput,
        ["label"] = context.Text("question.choose_one"),
        ["isRequired"] = true,
        ["errorMessage"] = context.Text("question.choose_one"),
        ["style"] = "expanded",
        ["wrap"] = true,
        ["choices"] = new JArray(Commands(meaning).Select((s, i) => new JObject
        {
            ["title"] = isNumbered ? string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {s.Label}") : s.Label,
            ["value"] = s.Command,
        })),
    };

    private static JObject Choose(CardContext context) =>
        AdaptiveCard.Submit(context.Text("question.continue"), new JObject { ["triage"] = new JObject() });
}
