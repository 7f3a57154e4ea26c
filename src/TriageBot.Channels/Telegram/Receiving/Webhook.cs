using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using TriageBot.Channels.Telegram.Sending;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Tells Telegram where to post updates.</summary>
internal sealed class Webhook(
    BotLine line, Introduction introduction, WebhookSecret secret, Reaching reaching, IOptions<TelegramOptions> options, ILogger<Webhook> log)
    : BackgroundService
{
    private const int MostAtOnce = 100;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await reaching.InsistAsync(() => RegisterAsync(stoppingToken), stoppingToken);
        log.Connected(line.UserName, "webhook");
    }

    private async Task<bool> RegisterAsync(CancellationToken stoppingToken)
    {
        await introduction.IntroduceAsync(stoppingToken);
        await line.Api.SetWebhook(
            options.Value.Webhook!.AbsoluteUri,
            maxConnections: MostAtOnce,
            allowedUpdates: UpdateReader.Kinds,
            secretToken: secret.Value,
            cancellationToken: stoppingToken);
        return true;
    }
}
