namespace TriageBot.Storage;

/// <summary>
/// Keeps conversations: their state, and the record of their activities. All members may be called at the same time from
/// many threads, and throw <see cref="StoreUnavailableException"/> when the database cannot be used at the moment.
/// </summary>
public interface ITurnStore : IAsyncDisposable
{
    /// <summary>Reads a conversation, and whether a message of it had its turn already; null when there is no such conversation.</summary>
    ValueTask<ConversationSnapshot?> FindAsync(
        ConversationKey conversation, string? messageId, CancellationToken cancellationToken);

    /// <summary>Reads the activities after a sequence, oldest first, at most <paramref name="limit"/> of them.</summary>
    ValueTask<IReadOnlyList<RecordedActivity>> ReadAsync(
        ConversationKey conversation, long after, int limit, CancellationToken cancellationToken);

    /// <summary>Writes a turn as a whole. When this returns <see cref="CommitOutcome.Committed"/>, a power cut does not undo it.</summary>
    Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken);

    /// <summary>The conversations of a channel in whose outbox something waits, the one that waits longest first.</summary>
    ValueTask<IReadOnlyList<ConversationKey>> FindWaitingAsync(string channel, CancellationToken cancellationToken);

    /// <summary>Reads the outbox of a conversation, oldest first, at most <paramref name="limit"/> activities of it.</summary>
    ValueTask<Outbox> ReadOutboxAsync(ConversationKey conversation, int limit, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the activities of a conversation up to a sequence out of the outbox, and erases those that were kept for their
    /// delivery only. The receipt is what the next delivery of the conversation is given; null keeps the earlier one.
    /// </summary>
    Task MarkDeliveredAsync(
        ConversationKey conversation, long upTo, string? receipt, CancellationToken cancellationToken);

    /// <summary>
    /// Removes every conversation that nothing happened in since a moment, with all that was kept of it.
    /// </summary>
    /// <returns>How many conversations were removed.</returns>
    Task<int> ExpireAsync(DateTimeOffset quietSince, CancellationToken cancellationToken);

    /// <summary>Throws <see cref="StoreUnavailableException"/> when a turn could not be written now.</summary>
    ValueTask CheckAsync(CancellationToken cancellationToken);
}
