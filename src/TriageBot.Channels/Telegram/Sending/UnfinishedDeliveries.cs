using System.Collections.Concurrent;
using TriageBot.Channels.Outgoing;
using TriageBot.Storage;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>
/// Which messages of a reply are sent already, when a later one of it was refused for now: so no part comes twice while the host
/// lives.
/// </summary>
internal sealed class UnfinishedDeliveries
{
    private readonly ConcurrentDictionary<ConversationKey, (long Sequence, List<int> Messages)> _parts = [];

    /// <summary>The ids of what is sent; the caller adds to it.</summary>
    public List<int> Of(Delivery delivery) => _parts.AddOrUpdate(
        delivery.Conversation,
        _ => (delivery.Sequence, []),
        (_, known) => known.Sequence == delivery.Sequence ? known : (delivery.Sequence, [])).Messages;

    /// <summary>All of the reply is sent.</summary>
    public void Forget(Delivery delivery) => _parts.TryRemove(delivery.Conversation, out _);
}
