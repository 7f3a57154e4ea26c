using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace TriageBot.Channels.Rendering;

/// <summary>Adds the buttons and cards to a reply that Web Chat and its relatives draw.</summary>
public static class WebChatMessage
{
    /// <summary>Adds them in place; what the bot attached itself stays.</summary>
    public static void Render(Activity reply, JObject meaning, string language, ChannelText texts)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Attachment?[] cards = [QuestionForm.Of(meaning, language, texts), AdviceCard.Of(meaning, language)];
        if (reply.Attachments is null or { Count: 0 } && cards.OfType<Attachment>().ToList() is { Count: > 0 } attachments)
        {
            reply.Attachments = attachments;
        }

        if (reply.SuggestedActions is null && AnswerButtons.Of(meaning, language, texts) is { Count: > 0 } buttons)
        {
            reply.SuggestedActions = new SuggestedActions { Actions = [.. buttons] };
        }
    }
}
