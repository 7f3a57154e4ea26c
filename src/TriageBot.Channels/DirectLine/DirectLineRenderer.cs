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

        // Plain German has words of its own (de-einfach), but machines read it as German (de).
        var locale = reply.Locale is { Length: > 0 } said ? said : DefaultLanguage;
        var language = locale.Split('-')[0];
        string? Words(string _, string id) => texts(locale, id) ?? texts(language, id);
        WebChatMessage.Render(reply, meaning, language, Words);
    }
}
