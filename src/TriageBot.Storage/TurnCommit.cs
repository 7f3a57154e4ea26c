namespace TriageBot.Storage;

/// <summary>Everything that a turn changes. It is written as a whole or not at all.</summary>
public sealed record TurnCommit
{
    /// <summary>The conversation; it is created by its first commit.</summary>
    public required ConversationKey Conversation { get; init; }

    /// <summary>What the turn was made from: its version must still be the current one.</summary>
    public required ConversationSnapshot From { get; init; }

    /// <summary>The sender's id of the message. A second turn with the same id is not written.</summary>
    public required string MessageId { get; init; }

    /// <summary>The state documents after the turn, as UTF-8 JSON.</summary>
    public required byte[] State { get; init; }

    /// <summary>
    /// The activities that the turn adds, in order, each as UTF-8 JSON; the first gets the sequence after
    /// <see cref="From"/>. Null keeps an activity's place in the sequence and nothing of its content.
    /// </summary>
    public required IReadOnlyList<byte[]?> Activities { get; init; }

    /// <summary>How many of the last activities wait in the outbox until the channel was called with them.</summary>
    public int AwaitingDelivery { get; init; }

    /// <summary>True: the content of this turn is erased once all of it is delivered.</summary>
    public bool KeptForDeliveryOnly { get; init; }

    /// <summary>
    /// True: the content of all earlier turns is erased with this one, and what of it waits in the outbox is not delivered any more.
    /// Their places and message ids stay until the conversation expires, so that a message that comes again is not run again.
    /// </summary>
    public bool Erases { get; init; }

    /// <summary>Where the activities of this turn stand in the conversation, once it is committed.</summary>
    public TurnRecord Record => new(From.LastSequence + 1, From.LastSequence + Activities.Count);
}
