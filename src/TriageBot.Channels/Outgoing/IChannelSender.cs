using TriageBot.Storage;

namespace TriageBot.Channels.Outgoing;

/// <summary>
/// Calls a channel with what the bot said. Activities of one conversation come one at a time and in order, those of
/// different conversations side by side. After a crash the last activity may come a second time.
/// </summary>
public interface IChannelSender
{
    /// <summary>The channel of the conversations that it serves: <see cref="ConversationKey.Channel"/>.</summary>
    string Channel { get; }

    /// <summary>Sends one activity. What it throws is taken for "later".</summary>
    Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken);
}
