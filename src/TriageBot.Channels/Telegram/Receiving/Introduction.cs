using Telegram.Bot;
using Telegram.Bot.Types;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>What is told to Telegram when the host starts: the commands of the menu in each language.</summary>
internal sealed class Introduction(BotLine line, MessageWriter writer)
{
    private const string English = "en";
    private static readonly string[] Others = ["de"];

    /// <summary>Learns the bot's name and registers its commands. Refusals are thrown.</summary>
    public async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        line.UserName = (await line.Api.GetMe(cancellationToken)).Username ?? "";
        // Telegram shows the list without a language to all for whom there is none of their own.
        await line.Api.SetMyCommands(Commands(English), BotCommandScope.AllPrivateChats(), null, cancellationToken);
        foreach (var language in Others)
        {
            await line.Api.SetMyCommands(Commands(language), BotCommandScope.AllPrivateChats(), language, cancellationToken);
        }
    }

    private IEnumerable<BotCommand> Commands(string language) =>
        SlashCommands.All.Select(one => new BotCommand(one.Name, writer.TextOf(language, $"command.{one.Name}") ?? one.Name));
}
