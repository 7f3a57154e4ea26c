using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;
using TriageBot.Channels.Telegram.Sending;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>
/// Asks Telegram for updates. The next ones are asked for when all of the last are taken, so Telegram forgets no update whose turn is
/// not committed: after a crash they come again, and the store drops those that had their turn.
/// </summary>
internal sealed class Polling(
    BotLine line, Introduction introduction, UpdateHandler handler, Reaching reaching, TimeProvider time, ILogger<Polling> log)
    : BackgroundService
{
    private const int LongestWait = 50;
    private static readonly TimeSpan PauseOfStore = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await reaching.InsistAsync(() => BeginAsync(stoppingToken), stoppingToken);
        log.Connected(line.UserName, "long polling");
        int? offset = null;
        while (!stoppingToken.IsCancellationRequested)
        {
            var from = offset;
            var updates = await reaching.InsistAsync(
                () => line.Api.GetUpdates(from, timeout: LongestWait, allowedUpdates: UpdateReader.Kinds, cancellationToken: stoppingToken), stoppingToken);
            await Task.WhenAll(updates.Select(update => TakeAsync(update, stoppingToken)));
            offset = updates.Length > 0 ? updates.Max(update => update.Id) + 1 : offset;
        }
    }

    private async Task<bool> BeginAsync(CancellationToken stoppingToken)
    {
        await introduction.IntroduceAsync(stoppingToken);
        await line.Api.DeleteWebhook(cancellationToken: stoppingToken);
        return true;
    }

    private async Task TakeAsync(Update update, CancellationToken stoppingToken)
    {
        while (!await handler.TakeAsync(update))
        {
            await Task.Delay(PauseOfStore, time, stoppingToken);
        }
    }
}
