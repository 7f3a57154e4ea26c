namespace TriageBot.Channels.DirectLine;

/// <summary>What a token allows: to speak in one conversation as one user.</summary>
/// <param name="ConversationId">The only conversation that it opens.</param>
/// <param name="UserId">The user that it speaks as; null when the client names the user itself.</param>
/// <param name="Locale">The language that the page was opened in, when it said so.</param>
/// <param name="ReadsMeaning">The client draws from <c>channelData.triage</c> and needs no cards or suggested actions.</param>
internal sealed record DirectLineToken(string ConversationId, string? UserId, string? Locale, bool ReadsMeaning);
