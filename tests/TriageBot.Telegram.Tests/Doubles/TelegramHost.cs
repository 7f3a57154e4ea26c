using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Telegram;
using TriageBot.Channels.Turns;
using TriageBot.Storage;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests.Doubles;

/// <summary>The whole product, with a Bot API server of its own.</summary>
internal sealed class TelegramHost : IAsyncDisposable
{
    private TelegramHost(BotApiServer server, RealHost host) => (Server, Host) = (server, host);

    public BotApiServer Server { get; }

    public RealHost Host { get; }

    public ITurnStore Store => Host.Services.GetRequiredService<ITurnStore>();

    /// <summary>The product as it is installed, without waiting for the pace that Telegram asks for.</summary>
    public static async Task<TelegramHost> StartAsync(bool byWebhook = false, params (string Name, string Value)[] settings)
    {
        var server = await BotApiServer.StartAsync();
        var port = byWebhook ? FreePort.Find() : 0;
        var host = new RealHost(port, [.. SettingsFor(server, byWebhook ? $"http://127.0.0.1:{port}" : ""), .. settings]);
        if (byWebhook)
        {
            await server.WebhookAsync();
        }

        return new TelegramHost(server, host);
    }

    public static (string Name, string Value)[] SettingsFor(BotApiServer server, string webhook) =>
    [
        ("Telegram:BotToken", BotApiServer.Token),
        ("Telegram:BaseUrl", server.Address.OriginalString),
        ("Telegram:WebhookUrl", webhook),
        ("Telegram:WidgetUrl", "https://www.example.org/rueckencheck"),
        ("Telegram:PauseInChat", "00:00:00"),
        ("Telegram:MessagesPerSecond", "10000"),
    ];

    public TelegramPerson Person(string language = "de") => new(Server, language);

    /// <summary>Ends when the bot has said all that it has to say.</summary>
    public Task QuietAsync() => Host.Services.GetRequiredService<OutboxDelivery>().IdleAsync();

    /// <summary>The meanings of all that the bot said to a person.</summary>
    public async Task<IReadOnlyList<JObject>> MeaningsAsync(TelegramPerson person)
    {
        var page = await Host.Services.GetRequiredService<Transcript>().ReadAsync(TelegramChannel.Key(person.Id), 0, default);
        return [.. page.Bodies.Select(body => JObject.Parse(System.Text.Encoding.UTF8.GetString(body))["channelData"]?["triage"]).OfType<JObject>()];
    }

    /// <summary>What is stored of a conversation, without the moments at which things happened.</summary>
    public static async Task<string> StateAsync(ITurnStore store, long chat)
    {
        var found = await store.FindAsync(TelegramChannel.Key(chat), null, default);
        return found is null ? "" : StoredState.Read(found.State);
    }

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        await Server.DisposeAsync();
    }
}
