using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector.Cards;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector;

/// <summary>A reply as Teams shows it: a card alone, or words alone.</summary>
internal static class TeamsMessage
{
    private static readonly string[] Words = ["card", "choices", "sectionTitle", "hint", "minLabel", "maxLabel", "image"];

    public static void Render(Activity reply, JObject meaning, CardContext context)
    {
        var text = reply.Text;
        var card = meaning.Text("kind") switch
        {
            "question" or "consent" or "clarify" => QuestionCard.Of(meaning, text, context),
            _ when meaning["card"] is JObject advice => ResultCard.Of(meaning, advice, context),
            _ => InfoCard.Of(meaning, text, context),
        };
        reply.Speak = card is null ? PlainWords.Of(text) : (string?)((JObject)card.Content)["speak"];
        if (card is not null)
        {
            // Teams would show the words a second time above the card.
            reply.Text = null;
            reply.Summary = PlainWords.Notice(reply.Speak!);
            reply.Attachments = [card];
        }
    }

    /// <summary>The meaning without the words that stand on the card: a message of Teams has little room.</summary>
    public static JObject WithoutWords(JObject meaning)
    {
        var lean = (JObject)meaning.DeepClone();
        foreach (var property in Words)
        {
            lean.Remove(property);
        }

        return lean;
    }
}
