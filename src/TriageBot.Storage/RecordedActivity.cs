namespace TriageBot.Storage;

/// <summary>An activity as it stands in the record.</summary>
/// <param name="Sequence">Its place in the conversation, counted from 1 without gaps.</param>
/// <param name="Body">The activity as UTF-8 JSON; null when its content was not kept.</param>
public sealed record RecordedActivity(long Sequence, byte[]? Body);
