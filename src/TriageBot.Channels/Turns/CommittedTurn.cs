using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>A turn that was committed, with the activities as their readers get them.</summary>
/// <param name="Record">Where the activities stand in the conversation.</param>
/// <param name="Bodies">The activities as UTF-8 JSON, also those whose content is not stored.</param>
public sealed record CommittedTurn(TurnRecord Record, IReadOnlyList<byte[]> Bodies);
