using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What the buttons of a question's card carry: the answer for the bot, and what is needed to draw the card that replaces it.</summary>
/// <param name="Key">Which question it answers.</param>
/// <param name="Title">The question in words.</param>
/// <param name="Values">The values that were chosen.</param>
/// <param name="Alone">The values that stand alone, such as "none of these".</param>
internal sealed record CardAnswer(QuestionKey Key, string Title, IReadOnlyList<string> Values, IReadOnlyList<string> Alone)
{
    public const string Verb = "answer";

    private const int LongestTitle = 300;

    /// <summary>The data of a button; without values they come from the card's inputs.</summary>
    public static JObject Data(JObject meaning, string? value = null)
    {
        var key = QuestionKey.Of(meaning)!;
        var answer = new JObject { ["id"] = key.Id };
        if (value is not null)
        {
            answer[SubmittedValue.Input] = new JArray(value);
        }

        return new JObject
        {
            ["triage"] = new JObject { ["answer"] = answer },
            ["card"] = new JObject
            {
                ["part"] = key.Part,
                ["title"] = TitleOf(meaning),
                ["alone"] = new JArray(meaning.Objects("choices").Where(c => c["exclusive"] is JValue { Value: true }).Select(c => c.Text("id"))),
            },
        };
    }

    /// <summary>The question of a message in words, as long as a card needs it.</summary>
    public static string TitleOf(JObject meaning)
    {
        var title = meaning.Text("title") ?? "";
        return title.Length <= LongestTitle ? title : title[..LongestTitle];
    }

    /// <summary>Reads what a card sent; null when it is no answer.</summary>
    public static CardAnswer? Read(JToken? sent)
    {
        if (SubmittedValue.Normalise(sent) is not JObject value
            || value["triage"] is not JObject triage
            || triage["answer"] is not JObject answer
            || answer.Text("id") is not { } id)
        {
            return null;
        }

        var card = (sent as JObject)?["card"] as JObject ?? [];
        return new CardAnswer(
            new QuestionKey(id, card.Text("part")),
            TitleOf(card),
            [.. answer.Texts(SubmittedValue.Input)],
            [.. card.Texts("alone")]);
    }
}
