namespace TriageBot.Storage;

/// <summary>Names a conversation: the channel's id (<c>directline</c>) and the channel's own id of the conversation.</summary>
public sealed record ConversationKey(string Channel, string Id);
