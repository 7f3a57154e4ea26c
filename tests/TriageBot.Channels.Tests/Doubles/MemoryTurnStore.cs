using System.Runtime.InteropServices;
using TriageBot.Storage;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>A turn store in memory that can be told to fail.</summary>
internal sealed class MemoryTurnStore : ITurnStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<ConversationKey, Conversation> _conversations = [];

    /// <summary>Thrown by every call while it is set.</summary>
    public StoreFault? Fault { get; set; }

    /// <summary>Runs before each commit is written; another host may come first here.</summary>
    public Action<TurnCommit>? BeforeCommit { get; set; }

    public ValueTask<ConversationSnapshot?> FindAsync(
        ConversationKey conversation, string? messageId, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        lock (_gate)
        {
            return ValueTask.FromResult(_conversations.TryGetValue(conversation, out var c)
                ? new ConversationSnapshot(
                    c.Version, c.Activities.Count, c.State, messageId is null ? null : c.Turns.GetValueOrDefault(messageId))
                : null);
        }
    }

    public ValueTask<IReadOnlyList<RecordedActivity>> ReadAsync(
        ConversationKey conversation, long after, int limit, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyList<RecordedActivity>>(
                _conversations.TryGetValue(conversation, out var c)
                    ? [.. c.Activities.Select((a, i) => new RecordedActivity(i + 1, a)).Skip((int)after).Take(limit)]
                    : []);
        }
    }

    public Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        BeforeCommit?.Invoke(turn);
        return Task.FromResult(Write(turn));
    }

    public CommitOutcome Write(TurnCommit turn)
    {
        lock (_gate)
        {
            if (!_conversations.TryGetValue(turn.Conversation, out var c))
            {
                _conversations.Add(turn.Conversation, c = new Conversation());
            }

            if (c.Turns.TryGetValue(turn.MessageId, out var earlier))
            {
                return new CommitOutcome.Repeated(earlier);
            }

            if (c.Version != turn.From.Version)
            {
                return new CommitOutcome.Overtaken();
            }

            c.Version++;
            c.State = turn.State;
            if (turn.Erases)
            {
                CollectionsMarshal.AsSpan(c.Activities).Clear();
                c.Undelivered.Clear();
            }

            c.Activities.AddRange(turn.Activities);
            c.Undelivered.AddRange(Enumerable.Range(0, turn.AwaitingDelivery).Select(i => turn.Record.LastSequence - i));
            c.Turns.Add(turn.MessageId, turn.Record);
            return new CommitOutcome.Committed();
        }
    }

    public ValueTask<IReadOnlyList<ConversationKey>> FindWaitingAsync(string channel, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyList<ConversationKey>>(
                [.. from c in _conversations where c.Key.Channel == channel && c.Value.Undelivered.Count > 0 select c.Key]);
        }
    }

    public ValueTask<Outbox> ReadOutboxAsync(
        ConversationKey conversation, int limit, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        lock (_gate)
        {
            var c = _conversations[conversation];
            return ValueTask.FromResult(new Outbox(
                [.. c.Undelivered.Order().Take(limit).Select(s => new RecordedActivity(s, c.Activities[(int)s - 1]))], c.Receipt));
        }
    }

    public Task MarkDeliveredAsync(
        ConversationKey conversation, long upTo, string? receipt, CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        lock (_gate)
        {
            var c = _conversations[conversation];
            c.Undelivered.RemoveAll(s => s <= upTo);
            c.Receipt = receipt ?? c.Receipt;
            return Task.CompletedTask;
        }
    }

    public Task<int> ExpireAsync(DateTimeOffset quietSince, CancellationToken cancellationToken) => Task.FromResult(0);

    public ValueTask CheckAsync(CancellationToken cancellationToken)
    {
        ThrowIfFaulty();
        return ValueTask.CompletedTask;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void ThrowIfFaulty()
    {
        if (Fault is { } fault)
        {
            throw new StoreUnavailableException(fault);
        }
    }

    private sealed class Conversation
    {
        public long Version { get; set; }

        public byte[] State { get; set; } = [];

        public string? Receipt { get; set; }

        public List<byte[]?> Activities { get; } = [];

        public List<long> Undelivered { get; } = [];

        public Dictionary<string, TurnRecord> Turns { get; } = [];
    }
}
