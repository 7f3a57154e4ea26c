using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.Dialogs;
using TriageBot.Dialogs.Steps;

namespace TriageBot.Cli.Chat;

/// <summary>Talks with one person in the terminal. The state lives in memory and ends with the program.</summary>
internal sealed class TerminalChat(ConversationContent content, string language)
{
    private readonly MainDialog _main = new(content.Protocol);
    private readonly MemoryStorage _storage = new();
    private readonly TerminalAdapter _adapter = new();
    private int _turn;

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await SendAsync(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount("person")],
        }, cancellationToken);
        while (!cancellationToken.IsCancellationRequested && TerminalInput.Read() is { } words)
        {
            await SendAsync(new Activity { Type = ActivityTypes.Message, Text = words }, cancellationToken);
        }
    }

    private Task SendAsync(Activity activity, CancellationToken cancellationToken)
    {
        activity.Id = $"{++_turn}";
        activity.ChannelId = "console";
        activity.Locale = language;
        activity.ServiceUrl = "urn:console";
        activity.From = new ChannelAccount("person");
        activity.Recipient = new ChannelAccount("bot");
        activity.Conversation = new ConversationAccount(id: "console");
        var bot = new Dialogs.TriageBot(new ConversationState(_storage), content, _main, TimeProvider.System);
        return _adapter.RunAsync(activity, bot.OnTurnAsync, cancellationToken);
    }
}
