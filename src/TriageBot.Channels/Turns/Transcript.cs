using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Reads the record of a conversation: what is stored, and what only memory may hold.</summary>
public sealed class Transcript
{
    private const int LargestPage = 100;

    private readonly ITurnStore _store;
    private readonly UnstoredContent _unstored;

    internal Transcript(ITurnStore store, UnstoredContent unstored) => (_store, _unstored) = (store, unstored);

    /// <summary>Whether the conversation was begun.</summary>
    public async ValueTask<bool> KnowsAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        await _store.FindAsync(conversation, null, cancellationToken) is not null;

    /// <summary>Reads the next activities after a sequence.</summary>
    public async ValueTask<TranscriptPage> ReadAsync(
        ConversationKey conversation, long after, CancellationToken cancellationToken)
    {
        var recorded = await _store.ReadAsync(conversation, after, LargestPage, cancellationToken);
        var bodies = new List<byte[]>(recorded.Count);
        foreach (var activity in recorded)
        {
            if ((activity.Body ?? _unstored.Find(conversation, activity.Sequence)) is { } body)
            {
                bodies.Add(body);
            }
        }

        return new TranscriptPage(
            bodies, recorded.Count > 0 ? recorded[^1].Sequence : after, recorded.Count == LargestPage);
    }
}
