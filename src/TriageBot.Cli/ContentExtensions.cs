using TriageBot.Content;
using TriageBot.Dialogs;
using TriageBot.Language;
using TriageBot.Triage.Protocols;

namespace TriageBot.Cli;

/// <summary>Gives the conversation what it needs of the content.</summary>
internal static class ContentExtensions
{
    public static ConversationContent ForConversation(this BotContent content, Protocol protocol) =>
        new(protocol, content.Texts, content.Texts.Keys.ToDictionary(language => language, _ => (Understand)Nothing));

    private static Understanding Nothing(string text, DateTimeOffset now) => new() { Text = text, Findings = [], Ask = [] };
}
