using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using Microsoft.Bot.Schema;
using TriageBot.Channels.Outgoing;

namespace TriageBot.Channels.BotConnector;

/// <summary>What a refusal of the connector means for a message: try again, or give up.</summary>
internal static class ConnectorRefusal
{
    private static readonly HttpStatusCode[] Passing =
    [
        HttpStatusCode.RequestTimeout,
        HttpStatusCode.PreconditionFailed,
        HttpStatusCode.TooManyRequests,
    ];

    /// <summary>The outcome of a call that failed; null when the exception is none of the connector's.</summary>
    public static DeliveryOutcome? Of(Exception failure, DateTimeOffset now, CancellationToken cancellationToken) => failure switch
    {
        ErrorResponseException { Response: { } response } => Of(response.StatusCode, WaitIn(response.Headers, now)),
        HttpRequestException or IOException => new DeliveryOutcome.Later(),
        OperationCanceledException when !cancellationToken.IsCancellationRequested => new DeliveryOutcome.Later(),
        _ => null,
    };

    private static DeliveryOutcome Of(HttpStatusCode status, TimeSpan? wait) =>
        (int)status >= 500 || Passing.Contains(status)
            ? new DeliveryOutcome.Later(wait)
            : new DeliveryOutcome.Never(string.Create(CultureInfo.InvariantCulture, $"status_{(int)status}"));

    private static TimeSpan? WaitIn(IDictionary<string, IEnumerable<string>>? headers, DateTimeOffset now)
    {
        var text = headers?.FirstOrDefault(h => h.Key.Equals("Retry-After", StringComparison.OrdinalIgnoreCase)).Value?.FirstOrDefault();
        if (!RetryConditionHeaderValue.TryParse(text, out var wait))
        {
            return null;
        }

        var pause = wait.Delta ?? (wait.Date!.Value - now);
        return pause > TimeSpan.Zero ? pause : TimeSpan.Zero;
    }
}
