using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace TriageBot.Channels.BotConnector;

/// <summary>Says in groups and channels that health questions belong into the private chat. Nothing of such a message is read or kept.</summary>
internal sealed class GroupHint(ConnectorRenderer renderer, IConfiguration configuration)
{
    public async Task GiveAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var incoming = context.Activity;
        if (incoming.Type != ActivityTypes.Message)
        {
            return;
        }

        var asked = new Activity { Locale = IncomingActivity.LocaleOf(incoming) };
        var texts = renderer.ContextFor(asked) with { PublicUrl = null };
        var hint = MessageFactory.Text(texts.WithWholeLinks(texts.Text("conversation.teams.private_only", ("link", LinkFor(incoming)))));
        hint.TextFormat = TextFormatTypes.Markdown;
        await context.SendActivityAsync(hint, cancellationToken);
    }

    private string LinkFor(Activity incoming) =>
        ConnectorChannel.IsTeams(incoming) && AppSettings.IdIn(configuration) is { Length: > 0 } id
            ? $"https://teams.microsoft.com/l/chat/0/0?users=28:{Uri.EscapeDataString(id)}"
            // Where there is no link, its words alone are left.
            : "/";
}
