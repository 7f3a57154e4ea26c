namespace TriageBot.Channels.DirectLine;

/// <summary>What a token is for. A token of one use is forged for the other.</summary>
internal enum TokenUse
{
    /// <summary>In the <c>Authorization</c> header of every call.</summary>
    Calls,

    /// <summary>In the address of a WebSocket, which is written into logs on the way; so it is good for a minute only.</summary>
    Stream,
}
