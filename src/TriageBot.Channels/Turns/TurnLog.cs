using Microsoft.Extensions.Logging;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>What is logged of turns: ids and outcomes, never words, answers, names or tokens.</summary>
internal static partial class TurnLog
{
    [LoggerMessage(2001, LogLevel.Debug, "Turn {Turn} on {Channel} is committed in {Elapsed}.")]
    public static partial void TurnCommitted(this ILogger logger, string turn, string channel, TimeSpan elapsed);

    [LoggerMessage(2002, LogLevel.Error, "Turn {Turn} on {Channel} failed with {ErrorType}; the person was told so. {Stack}")]
    public static partial void TurnFailed(
        this ILogger logger, string turn, string channel, string? errorType, string? stack);

    [LoggerMessage(2003, LogLevel.Warning, "Turn {Turn} on {Channel} was overtaken by another host and is repeated.")]
    public static partial void TurnOvertaken(this ILogger logger, string turn, string channel);

    [LoggerMessage(2004, LogLevel.Warning, "A message on {Channel} was not taken: too much waits in its conversation.")]
    public static partial void TurnRefused(this ILogger logger, string channel);

    [LoggerMessage(2005, LogLevel.Information, "{Count} conversations were removed: their time of keeping is over.")]
    public static partial void ConversationsExpired(this ILogger logger, int count);

    [LoggerMessage(2006, LogLevel.Warning, "Old conversations could not be removed now ({Fault}); it is tried again.")]
    public static partial void RetentionPostponed(this ILogger logger, StoreFault fault);
}
