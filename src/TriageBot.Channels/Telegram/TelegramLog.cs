using Microsoft.Extensions.Logging;
using TriageBot.Storage;

namespace TriageBot.Channels.Telegram;

/// <summary>What is logged of Telegram: outcomes, never words, names, chats or the token.</summary>
internal static partial class TelegramLog
{
    [LoggerMessage(2201, LogLevel.Information, "Telegram: the bot is @{UserName}; updates come by {Way}.")]
    public static partial void Connected(this ILogger logger, string userName, string way);

    [LoggerMessage(2202, LogLevel.Error, "Telegram refuses the bot's token (status {Status}). Set Telegram:BotToken to the one that BotFather gave.")]
    public static partial void TokenRefused(this ILogger logger, int status);

    [LoggerMessage(2203, LogLevel.Warning, "Telegram cannot be reached now ({ErrorType}, status {Status}); it is tried again in {Pause}.")]
    public static partial void Unreachable(this ILogger logger, string errorType, int status, TimeSpan pause);

    [LoggerMessage(2204, LogLevel.Error, "Telegram gives updates to one host at a time, and another one asks for them. Stop it, or set Telegram:WebhookUrl on all.")]
    public static partial void TwoPollers(this ILogger logger);

    [LoggerMessage(2205, LogLevel.Warning, "An update of Telegram is not taken yet: the store is unavailable ({Fault}).")]
    public static partial void UpdatePostponed(this ILogger logger, StoreFault fault);

    [LoggerMessage(2206, LogLevel.Error, "An update of Telegram was dropped: it failed with {ErrorType}. {Stack}")]
    public static partial void UpdateFailed(this ILogger logger, string? errorType, string? stack);

    [LoggerMessage(2207, LogLevel.Warning, "A press of a button in Telegram could not be acknowledged; it was taken all the same.")]
    public static partial void PressUnanswered(this ILogger logger);

    [LoggerMessage(2208, LogLevel.Warning, "A call of the Telegram webhook without the right secret was refused.")]
    public static partial void WebhookRefused(this ILogger logger);

    [LoggerMessage(2209, LogLevel.Error, "A call of the Telegram webhook was dropped: it holds no update that can be read.")]
    public static partial void UpdateUnreadable(this ILogger logger);
}
