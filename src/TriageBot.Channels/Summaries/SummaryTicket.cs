using TriageBot.Storage;

namespace TriageBot.Channels.Summaries;

/// <summary>The right to read the summary of one conversation for a while.</summary>
/// <param name="Conversation">Whose summary.</param>
/// <param name="Language">The language of the page.</param>
/// <param name="Expires">When the right ends.</param>
internal sealed record SummaryTicket(ConversationKey Conversation, string Language, DateTimeOffset Expires);
