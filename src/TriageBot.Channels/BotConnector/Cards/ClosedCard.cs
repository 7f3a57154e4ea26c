using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector.Cards;

/// <summary>What is left of a question's card once it is answered or asked again: to read, not to press.</summary>
internal static class ClosedCard
{
    /// <summary>The question, and what was answered to it; null when it was not.</summary>
    public static Attachment Of(string title, AnswerWords? answer, CardContext context)
    {
        var heading = AdaptiveCard.Text(title);
        heading["isSubtle"] = true;
        JObject[] body = answer is { Words.Length: > 0 }
            ? [heading, Answer($"✓ {answer.Words}"), .. answer.Note is { } note ? [AdaptiveCard.Small(note)] : Array.Empty<JObject>()]
            : [heading];
        return TeamsCard.Of(body, [], context, $"{title} {answer?.Words}", string.Join('\n', body.Select(block => block.Text("text"))));
    }

    private static JObject Answer(string words)
    {
        var text = AdaptiveCard.Text(words);
        text["weight"] = "Bolder";
        return text;
    }
}
