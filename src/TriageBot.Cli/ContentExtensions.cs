using TriageBot.Content;
using TriageBot.Dialogs;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli;

/// <summary>Gives the conversation what it needs of the content.</summary>
internal static class ContentExtensions
{
    public static ConversationContent ForConversation(this BotContent content, Protocol protocol) => new(
        protocol,
        content.Texts,
        content.Understanders.ToDictionary(one => one.Key, one => (Understand)one.Value.Read));
}
