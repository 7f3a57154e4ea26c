using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What is left of a question's card once it is answered or asked again: to read, not to press.</summary>
internal static class ClosedCard
{
    /// <summary>The question, and what was answered to it.</summary>
    public static Attachment Of(string title, string? answer, CardContext context)
    {
        var words = string.IsNullOrEmpty(answer) ? null : $"✓ {answer}";
        var heading = AdaptiveCard.Text(title);
        heading["isSubtle"] = true;
        return TeamsCard.Of(
            words is null ? [heading] : [heading, Answer(words)], [], context, $"{title} {answer}", $"{title} {words}");
    }

    private static JObject Answer(string words)
    {
        var text = AdaptiveCard.Text(words);
        text["weight"] = "Bolder";
        return text;
    }
}
