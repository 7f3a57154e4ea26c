using Microsoft.Bot.Schema;
using TriageBot.Storage;

namespace TriageBot.Channels.Outgoing;

/// <summary>One activity on its way to its channel.</summary>
/// <param name="Conversation">The conversation it belongs to.</param>
/// <param name="Sequence">Its place in the conversation; the same when it is sent again.</param>
/// <param name="Activity">What is to be sent, as it was committed.</param>
/// <param name="Receipt">What the sender returned with the last delivery of this conversation; null at first.</param>
public sealed record Delivery(ConversationKey Conversation, long Sequence, Activity Activity, string? Receipt);
