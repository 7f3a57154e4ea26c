using Microsoft.Bot.Schema;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.DirectLine;

/// <summary>Adds buttons and cards to a reply, for Direct Line clients that do not read its meaning (Web Chat).</summary>
internal sealed class DirectLineRenderer(ChannelText texts)
{
    private const string DefaultLanguage = "de";

    public void Render(Activity reply)
    {
        if (reply.Type != ActivityTypes.Message || Meaning.Of(reply) is not { } meaning)
        {
            return;
        }

        var language = reply.Locale?.Split('-')[0] is { Length: > 0 } tag ? tag : DefaultLanguage;
        WebChatMessage.Render(reply, meaning, language, texts);
    }
}
