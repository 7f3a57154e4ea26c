using Microsoft.Extensions.Logging;
using Telegram.Bot.Exceptions;
using TriageBot.Channels.Telegram.Sending;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Calls Telegram until it answers: the host runs on meanwhile, and the log says what is the matter.</summary>
internal sealed class Reaching(TimeProvider time, ILogger<Reaching> log)
{
    private const int Unauthorized = 401;
    private const int NotFound = 404;
    private const int Conflict = 409;

    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>Ends when the call succeeded, or when the host stops.</summary>
    public async Task<T> InsistAsync<T>(Func<Task<T>> call, CancellationToken stopping)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await call();
            }
            catch (RequestException e) when (!stopping.IsCancellationRequested)
            {
                var pause = ApiFaults.PauseOf(e) ?? TimeSpan.FromSeconds(Math.Min(1 << Math.Min(attempt, 6), LongestPause.TotalSeconds));
                Tell(e, pause);
                await Task.Delay(pause, time, stopping);
            }
        }
    }

    private void Tell(RequestException fault, TimeSpan pause)
    {
        switch ((fault as ApiRequestException)?.ErrorCode)
        {
            case Unauthorized or NotFound:
                log.TokenRefused(((ApiRequestException)fault).ErrorCode);
                break;
            case Conflict:
                log.TwoPollers();
                break;
            default:
                log.Unreachable(fault.GetType().Name, (fault as ApiRequestException)?.ErrorCode ?? 0, pause);
                break;
        }
    }
}
