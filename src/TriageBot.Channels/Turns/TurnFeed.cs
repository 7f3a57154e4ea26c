using System.Threading.Channels;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Tells those who listen to a conversation of every turn that is committed in this process.</summary>
public sealed class TurnFeed
{
    private const int MostUnread = 32;

    private readonly Dictionary<ConversationKey, List<Subscription>> _subscriptions = [];

    /// <summary>
    /// Listens to a conversation until disposed. A listener that falls far behind finds its turns completed early, and
    /// must read the rest from the store.
    /// </summary>
    public Subscription Subscribe(ConversationKey conversation)
    {
        var subscription = new Subscription(this, conversation);
        lock (_subscriptions)
        {
            if (!_subscriptions.TryGetValue(conversation, out var listeners))
            {
                _subscriptions.Add(conversation, listeners = []);
            }

            listeners.Add(subscription);
        }

        return subscription;
    }

    /// <summary>How many listen to a conversation now.</summary>
    public int ListenersOf(ConversationKey conversation)
    {
        lock (_subscriptions)
        {
            return _subscriptions.TryGetValue(conversation, out var listeners) ? listeners.Count : 0;
        }
    }

    internal void Announce(ConversationKey conversation, CommittedTurn turn)
    {
        lock (_subscriptions)
        {
            if (_subscriptions.TryGetValue(conversation, out var listeners))
            {
                listeners.ForEach(l => l.Offer(turn));
            }
        }
    }

    private void Remove(Subscription subscription)
    {
        lock (_subscriptions)
        {
            if (_subscriptions.TryGetValue(subscription.Conversation, out var listeners)
                && listeners.Remove(subscription)
                && listeners.Count == 0)
            {
                _subscriptions.Remove(subscription.Conversation);
            }
        }
    }

    /// <summary>One listener.</summary>
    public sealed class Subscription : IDisposable
    {
        private readonly TurnFeed _feed;
        private readonly Channel<CommittedTurn> _turns = Channel.CreateBounded<CommittedTurn>(MostUnread);

        internal Subscription(TurnFeed feed, ConversationKey conversation) => (_feed, Conversation) = (feed, conversation);

        /// <summary>The turns that were committed since it began to listen, in order.</summary>
        public ChannelReader<CommittedTurn> Turns => _turns.Reader;

        internal ConversationKey Conversation { get; }

        /// <summary>Stops listening.</summary>
        public void Dispose() => _feed.Remove(this);

        internal void Offer(CommittedTurn turn)
        {
            if (!_turns.Writer.TryWrite(turn))
            {
                _turns.Writer.TryComplete();
            }
        }
    }
}
