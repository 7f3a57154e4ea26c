namespace TriageBot.Storage;

/// <summary>Which activities a committed turn added. A turn without activities has <c>LastSequence &lt; FirstSequence</c>.</summary>
/// <param name="FirstSequence">The sequence of its first activity; when the turn came from a message, the message itself.</param>
/// <param name="LastSequence">The sequence of its last activity.</param>
public sealed record TurnRecord(long FirstSequence, long LastSequence);
