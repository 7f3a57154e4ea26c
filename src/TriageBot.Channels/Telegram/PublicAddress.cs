namespace TriageBot.Channels.Telegram;

/// <summary>The address that people reach the host under.</summary>
/// <param name="Url">The address; null when the operator named none.</param>
internal sealed record PublicAddress(Uri? Url);
