namespace TriageBot.Storage;

/// <summary>What waits in a conversation: committed, but not known to have reached its channel.</summary>
/// <param name="Activities">The oldest that wait, in order; a body is null when its content was erased meanwhile.</param>
/// <param name="Receipt">What the channel's sender left with the last delivery of this conversation; null at first.</param>
public sealed record Outbox(IReadOnlyList<RecordedActivity> Activities, string? Receipt);
