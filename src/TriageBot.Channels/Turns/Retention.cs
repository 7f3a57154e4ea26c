using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>Removes conversations whose time is over: at the start of the host, and every few minutes from then on.</summary>
internal sealed class Retention(ITurnStore store, IOptions<RetentionOptions> options, TimeProvider time, ILogger<Retention> log)
    : BackgroundService
{
    /// <summary>Removes what is over now.</summary>
    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        try
        {
            var count = await store.ExpireAsync(time.GetUtcNow() - options.Value.KeepFor, cancellationToken);
            if (count > 0)
            {
                log.ConversationsExpired(count);
            }
        }
        catch (StoreUnavailableException e)
        {
            log.RetentionPostponed(e.Fault);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.Value.SweepEvery, time);
        do
        {
            await SweepAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
