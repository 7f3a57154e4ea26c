using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>
/// Holds in memory, for a while, what must not be stored: so a client that polls or reconnects still gets what was said
/// before consent. A restart loses it, and that is meant.
/// </summary>
internal sealed class UnstoredContent(TimeProvider time)
{
    private const int MostConversations = 5_000;
    private const int MostPerConversation = 40;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, LinkedListNode<Entry>> _entries = [];
    private readonly LinkedList<Entry> _byAge = [];

    public void Keep(ConversationKey conversation, long sequence, byte[] body)
    {
        lock (_gate)
        {
            if (!_entries.TryGetValue(conversation, out var node))
            {
                _entries.Add(conversation, node = new(new Entry(conversation)));
            }
            else
            {
                _byAge.Remove(node);
            }

            _byAge.AddLast(node);
            node.Value.Touched = time.GetUtcNow();
            node.Value.Bodies[sequence] = body;
            if (node.Value.Bodies.Count > MostPerConversation)
            {
                node.Value.Bodies.RemoveAt(0);
            }

            Expire();
        }
    }

    public byte[]? Find(ConversationKey conversation, long sequence)
    {
        lock (_gate)
        {
            Expire();
            return _entries.TryGetValue(conversation, out var node) && node.Value.Bodies.TryGetValue(sequence, out var body)
                ? body
                : null;
        }
    }

    public void Forget(ConversationKey conversation)
    {
        lock (_gate)
        {
            if (_entries.Remove(conversation, out var node))
            {
                _byAge.Remove(node);
            }
        }
    }

    private void Expire()
    {
        var oldest = time.GetUtcNow() - Lifetime;
        while (_byAge.First is { } first && (first.Value.Touched < oldest || _entries.Count > MostConversations))
        {
            _byAge.RemoveFirst();
            _entries.Remove(first.Value.Conversation);
        }
    }

    private sealed class Entry(ConversationKey conversation)
    {
        public ConversationKey Conversation { get; } = conversation;

        public DateTimeOffset Touched { get; set; }

        public SortedList<long, byte[]> Bodies { get; } = [];
    }
}
