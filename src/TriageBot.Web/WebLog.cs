namespace TriageBot.Web;

/// <summary>What the host itself logs.</summary>
internal static partial class WebLog
{
    [LoggerMessage(1001, LogLevel.Error, "A request failed with {ErrorType}. {Stack}")]
    public static partial void RequestFailed(this ILogger logger, string? errorType, string? stack);

    [LoggerMessage(1002, LogLevel.Warning, "The host is not ready: the store is unavailable ({Fault}).")]
    public static partial void NotReady(this ILogger logger, Storage.StoreFault fault);
}
