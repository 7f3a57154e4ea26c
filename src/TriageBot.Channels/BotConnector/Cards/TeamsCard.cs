using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What every card in Teams has: its words for screens that draw no cards, and for loudspeakers.</summary>
internal static class TeamsCard
{
    /// <summary>Teams shows no more buttons than these.</summary>
    public const int MostActions = 6;

    public static Attachment Of(
        IEnumerable<JObject> body, IEnumerable<JObject> actions, CardContext context, string speak, string fallback)
    {
        var attachment = AdaptiveCard.Of(body, actions, context.Language);
        var card = (JObject)attachment.Content;
        card["speak"] = PlainWords.Of(speak);
        card["fallbackText"] = PlainWords.Of(fallback);
        card["msteams"] = new JObject { ["width"] = "Full" };
        return attachment;
    }

    /// <summary>A button whose card is replaced by the answer to it; clients that cannot do that send a message instead.</summary>
    public static JObject Execute(string title, JObject data)
    {
        var execute = AdaptiveCard.Submit(title, data);
        execute["type"] = "Action.Execute";
        execute["verb"] = CardAnswer.Verb;
        execute["fallback"] = AdaptiveCard.Submit(title, (JObject)data.DeepClone());
        return execute;
    }

    /// <summary>A button that says something, as if the person had typed its words.</summary>
    public static JObject Say(string title, string command)
    {
        var value = Meaning.Command(command);
        var data = (JObject)value.DeepClone();
        data["msteams"] = new JObject
        {
            ["type"] = "messageBack",
            ["displayText"] = title,
            ["text"] = title,
            ["value"] = value,
        };
        var submit = AdaptiveCard.Submit(title, data);
        submit["associatedInputs"] = "none";
        return submit;
    }

    /// <summary>A picture; nothing where its address is not known.</summary>
    public static IEnumerable<JObject> Picture(JToken? image, CardContext context)
    {
        if (image is JObject picture && context.AddressOf(picture.Text("png")) is { } address)
        {
            yield return new JObject
            {
                ["type"] = "Image",
                ["url"] = address,
                ["altText"] = picture.Text("alt"),
                ["size"] = "Stretch",
            };
        }
    }
}
