using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;

namespace TriageBot.Channels.BotConnector;

/// <summary>Speaks in the conversation of an activity at any later time. What it needs for that is in the activity itself.</summary>
internal sealed class ConnectorReach(CloudAdapter adapter, IConfiguration configuration)
{
    /// <summary>Opens the conversation of something that the bot said or says; throws what the connector refuses with.</summary>
    public Task CallAsync(Activity said, BotCallbackHandler call, CancellationToken cancellationToken)
    {
        var reference = new ConversationReference(
            null, said.Recipient, said.From, said.Conversation, said.ChannelId, said.ServiceUrl);
        var continuation = reference.GetContinuationActivity();
        // Its id becomes the one that is replied to.
        continuation.Id = said.ReplyToId;
        return adapter.ContinueConversationAsync(AppSettings.IdIn(configuration), continuation, call, cancellationToken);
    }
}
