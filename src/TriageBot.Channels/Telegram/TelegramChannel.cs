using System.Globalization;
using TriageBot.Storage;

namespace TriageBot.Channels.Telegram;

/// <summary>What the channel is called, and what its conversations are.</summary>
internal static class TelegramChannel
{
    public const string Id = Microsoft.Bot.Connector.Channels.Telegram;

    public const string BotId = "triagebot";

    public const string Path = "/api/telegram";

    /// <summary>The name of what this channel adds to a reply's <c>channelData</c>.</summary>
    public const string Aside = "telegram";

    public static ConversationKey Key(long chat) => new(Id, chat.ToString(CultureInfo.InvariantCulture));

    public static long ChatOf(ConversationKey conversation) => long.Parse(conversation.Id, CultureInfo.InvariantCulture);
}
