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

    public ValueTask<IReadOnlyList<UndeliveredActivity>> ReadOutboxAsync(
        string channel, int limit, CancellationToken cancellationToken)
    {
        lock (_gate)
        {
            return ValueTask.FromResult<IReadOnlyList<UndeliveredActivity>>(
                [
                    .. from c in _conversations
                       where c.Key.Channel == channel
                       from sequence in c.Value.Undelivered
                       select new UndeliveredActivity(
                           c.Key, new RecordedActivity(sequence, c.Value.Activities[(int)sequence - 1])),
                ]);
        }
    }

    public Task MarkDeliveredAsync(ConversationKey conversation, long upTo, CancellationToken cancellationToken) =>
        Task.CompletedTask;

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

        public List<byte[]?> Activities { get; } = [];

        public List<long> Undelivered { get; } = [];

        public Dictionary<string, TurnRecord> Turns { get; } = [];
    }
}
