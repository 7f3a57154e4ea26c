using Telegram.Bot;
using Telegram.Bot.Exceptions;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Telegram.Writing;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Nobody's health is talked about before others: the bot says where it can be spoken to alone, and leaves.</summary>
internal sealed class Crowds(BotLine line, SendPace pace, MessageWriter writer)
{
    /// <summary>Says goodbye in a group, and leaves.</summary>
    public async Task LeaveAsync(Incoming.Crowd crowd)
    {
        if (crowd.MayTalk && writer.TextOf(crowd.Language, "group") is { } words)
        {
            await TryAsync(async () =>
            {
                await pace.MessageAsync(crowd.Chat, CancellationToken.None);
                await line.Api.SendMessage(crowd.Chat, words, replyMarkup: Door(crowd.Language));
                pace.Sent(crowd.Chat);
            });
        }

        await TryAsync(() => line.Api.LeaveChat(crowd.Chat));
    }

    private InlineKeyboardMarkup? Door(string language) =>
        line.UserName.Length > 0 && writer.TextOf(language, "group_button") is { } label
            ? new InlineKeyboardMarkup(InlineKeyboardButton.WithUrl(label, $"https://t.me/{line.UserName}?start={language}"))
            : null;

    // Who may not write here may still leave; and who is put out already has nothing left to do.
    private static async Task TryAsync(Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (RequestException)
        {
            // The next message of the group tries again.
        }
    }
}
