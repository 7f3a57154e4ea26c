using System.CommandLine;
using TriageBot.Cli.Chat;

namespace TriageBot.Cli.Commands;

/// <summary><c>triagebot chat</c>: a whole conversation in the terminal, nothing stored.</summary>
internal static class ChatCommand
{
    public static Command Make()
    {
        var dialogs = SharedOptions.Dialogs();
        var lang = SharedOptions.Lang();
        var protocol = SharedOptions.Protocol();
        var command = new Command("chat", CliTexts.Chat) { dialogs, lang, protocol };
        command.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetValue(dialogs)!, parsed.GetValue(protocol)!, parsed.GetValue(lang)!, cancellationToken));
        return command;
    }

    private static async Task<int> RunAsync(
        string dialogs, string protocolId, string language, CancellationToken cancellationToken)
    {
        if (SharedOptions.Read(dialogs) is not { } content || SharedOptions.Find(content, protocolId) is not { } protocol)
        {
            return SharedOptions.Fault;
        }

        await new TerminalChat(content.ForConversation(protocol), language).RunAsync(cancellationToken);
        return 0;
    }
}
