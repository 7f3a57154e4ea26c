using Microsoft.Extensions.Logging;
using TriageBot.Storage;

namespace TriageBot.Channels.Outgoing;

/// <summary>What is logged of deliveries: channels and reasons, never words, answers, names or tokens.</summary>
internal static partial class DeliveryLog
{
    [LoggerMessage(2101, LogLevel.Warning, "A message was dropped that {Channel} will never take: {Reason}.")]
    public static partial void DeliveryDropped(this ILogger logger, string channel, string reason);

    [LoggerMessage(2102, LogLevel.Error, "A delivery to {Channel} failed with {ErrorType} and is tried again. {Stack}")]
    public static partial void DeliveryFailed(this ILogger logger, string channel, string? errorType, string? stack);

    [LoggerMessage(2103, LogLevel.Warning, "The outbox of {Channel} cannot be used now ({Fault}); it is tried again.")]
    public static partial void OutboxUnread(this ILogger logger, string channel, StoreFault fault);
}
