namespace TriageBot.Storage;

/// <summary>A conversation as it was when it was read.</summary>
/// <param name="Version">Rises by one with every committed turn; a commit must name the version that it was made from.</param>
/// <param name="LastSequence">The sequence of the newest activity, 0 when there is none: the watermark of the conversation.</param>
/// <param name="State">The state documents as UTF-8 JSON, decrypted.</param>
/// <param name="Repeated">The earlier turn of the message id that was asked about; null when that message is new.</param>
public sealed record ConversationSnapshot(
    long Version,
    long LastSequence,
    byte[] State,
    TurnRecord? Repeated)
{
    /// <summary>A conversation of which the store knows nothing yet.</summary>
    public static ConversationSnapshot New { get; } = new(0, 0, [], null);
}
