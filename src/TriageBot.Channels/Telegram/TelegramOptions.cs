using System.ComponentModel.DataAnnotations;

namespace TriageBot.Channels.Telegram;

/// <summary>Settings of the Telegram channel; the section <c>Telegram</c> of the configuration.</summary>
public sealed class TelegramOptions
{
    /// <summary>The token that BotFather gave. Empty: no Telegram. It comes from the environment.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>
    /// The https address that Telegram is to post updates to, as <c>https://bot.example.org/api/telegram</c>; an address without a
    /// path gets that path. Empty: the host asks for updates itself (long polling).
    /// </summary>
    public string WebhookUrl { get; set; } = "";

    /// <summary>The address of a Bot API server of one's own. Empty: Telegram's.</summary>
    public string BaseUrl { get; set; } = "";

    /// <summary>The page with the widget, for people who would rather not use Telegram. Empty: none is named.</summary>
    public string WidgetUrl { get; set; } = "";

    /// <summary>How many messages a second may be sent to all chats together. Telegram allows 30.</summary>
    [Range(1, 10_000)]
    public int MessagesPerSecond { get; set; } = 30;

    /// <summary>The least time between two messages to one chat. Telegram asks for a second.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:00:10")]
    public TimeSpan PauseInChat { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Where Telegram posts updates to; null when the host asks for them.</summary>
    internal Uri? Webhook => Uri.TryCreate(WebhookUrl, UriKind.Absolute, out var address)
        ? address.AbsolutePath == "/" ? new Uri(address, TelegramChannel.Path) : address
        : null;
}
