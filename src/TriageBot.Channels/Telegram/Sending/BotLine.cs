using Microsoft.Extensions.Options;
using Telegram.Bot;

namespace TriageBot.Channels.Telegram.Sending;

/// <summary>The connection to the Bot API.</summary>
internal sealed class BotLine : IDisposable
{
    private static readonly TimeSpan LongestCall = TimeSpan.FromSeconds(100);

    private readonly HttpClient _http = new(new SocketsHttpHandler { PooledConnectionLifetime = TimeSpan.FromMinutes(5) }) { Timeout = LongestCall };

    public BotLine(IOptions<TelegramOptions> options)
    {
        var settings = options.Value;
        // The client of the host's factory would log addresses, and they hold the token.
        Api = new TelegramBotClient(
            new TelegramBotClientOptions(settings.BotToken, settings.BaseUrl is { Length: > 0 } own ? own.TrimEnd('/') : null) { RetryCount = 0 }, _http);
    }

    public ITelegramBotClient Api { get; }

    /// <summary>What the bot is called in addresses; empty until Telegram said so.</summary>
    public string UserName { get; set; } = "";

    public void Dispose() => _http.Dispose();
}
