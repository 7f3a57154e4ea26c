namespace TriageBot.Storage;

/// <summary>An activity that a turn adds to the record of its conversation.</summary>
/// <param name="Body">The activity as UTF-8 JSON; null keeps its place in the sequence and nothing of its content.</param>
/// <param name="AwaitsDelivery">The channel must be called to deliver it; it stays in the outbox until then.</param>
public sealed record TurnActivity(byte[]? Body, bool AwaitsDelivery = false);
