namespace TriageBot.Channels.Turns;

/// <summary>A part of the record of a conversation.</summary>
/// <param name="Bodies">The activities as UTF-8 JSON, oldest first, without those whose content is gone.</param>
/// <param name="Watermark">The sequence to read on from.</param>
/// <param name="IsFull">There may be more.</param>
public sealed record TranscriptPage(IReadOnlyList<byte[]> Bodies, long Watermark, bool IsFull);
