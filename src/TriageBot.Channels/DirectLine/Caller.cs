namespace TriageBot.Channels.DirectLine;

/// <summary>Who makes a call: somebody with a token, or a server of the operator with a secret.</summary>
/// <param name="Token">What the token allows; null for a secret, which opens every conversation.</param>
internal sealed record Caller(DirectLineToken? Token)
{
    public bool MayEnter(string conversationId) => Token is null || Token.ConversationId == conversationId;
}
