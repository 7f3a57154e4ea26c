using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Telegram;
using TriageBot.Channels.Telegram.Sending;
using TriageBot.Channels.Telegram.Writing;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.People;

namespace TriageBot.Telegram.Tests.Doubles;

/// <summary>A sender with a Bot API server and a clock that only the test moves.</summary>
internal sealed class SenderHouse : IAsyncDisposable
{
    public static readonly byte[] Png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private readonly BotLine _line;
    private readonly Dictionary<long, string?> _receipts = [];
    private Task? _waiting;
    private long _sequence;

    private SenderHouse(BotApiServer server)
    {
        Server = server;
        var options = Options.Create(new TelegramOptions { BotToken = BotApiServer.Token, BaseUrl = server.Address.OriginalString });
        _line = new BotLine(options);
        var writer = new MessageWriter((_, id) => id == "conversation.telegram.done" ? "Done" : null, options, new PublicAddress(null));
        Pace = new SendPace(options, Clock);
        var calls = new ChatCalls(_line, Pace, new PictureFiles(path => path == "images/x/warmth.png" ? new MemoryStream(Png) : null), null!);
        Sender = new TelegramSender(writer, calls, new UnfinishedDeliveries());
    }

    public BotApiServer Server { get; }

    public WatchedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    public SendPace Pace { get; }

    public TelegramSender Sender { get; }

    public static async Task<SenderHouse> StartAsync() => new(await BotApiServer.StartAsync());

    public TelegramPerson Person() => new(Server, "en");

    /// <summary>Delivers a reply, keeps its receipt as the outbox does, and lets all the time pass that it takes.</summary>
    public async Task<DeliveryOutcome> DeliverAsync(TelegramPerson person, string text, string? meaning = null, string? data = null)
    {
        var sending = SendAsync(person, text, meaning, data);
        while (await Task.WhenAny(sending, _waiting ??= Clock.SomebodyWaitsAsync()) != sending)
        {
            _waiting = null;
            Clock.Advance(TimeSpan.FromSeconds(1));
        }

        return await sending;
    }

    /// <summary>Delivers a reply and lets no time pass.</summary>
    public async Task<DeliveryOutcome> SendAsync(TelegramPerson person, string text, string? meaning = null, string? data = null, long? sequence = null)
    {
        var channelData = data is null ? [] : JObject.Parse(data);
        channelData["triage"] = JObject.Parse(meaning ?? """{"kind":"info","topic":"help"}""");
        var reply = new Activity { Type = ActivityTypes.Message, Text = text, Locale = "en", ChannelData = channelData };
        var key = TelegramChannel.Key(person.Id);
        var outcome = await Sender.SendAsync(
            new Delivery(key, sequence ?? ++_sequence, reply, _receipts.GetValueOrDefault(person.Id)), CancellationToken.None);
        if (outcome is DeliveryOutcome.Sent { Receipt: { } receipt })
        {
            _receipts[person.Id] = receipt;
        }

        return outcome;
    }

    /// <summary>What is kept of a chat.</summary>
    public string? ReceiptOf(TelegramPerson person) => _receipts.GetValueOrDefault(person.Id);

    public async ValueTask DisposeAsync()
    {
        _line.Dispose();
        await Server.DisposeAsync();
    }
}
