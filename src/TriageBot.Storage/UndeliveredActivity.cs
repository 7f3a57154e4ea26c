namespace TriageBot.Storage;

/// <summary>An activity in the outbox: committed, but not known to have reached its channel.</summary>
public sealed record UndeliveredActivity(ConversationKey Conversation, RecordedActivity Activity);
