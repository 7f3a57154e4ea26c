using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>A turn runner with everything around it, over a store in memory.</summary>
internal sealed class TurnHouse
{
    public static readonly ConversationKey Conversation = new("directline", "c1");

    public TurnHouse()
    {
        Unstored = new UnstoredContent(Clock);
        Outbox = new OutboxDelivery(Store, [Line], Clock, OutboxLog);
        Runner = new TurnRunner(
            Store,
            Feed,
            Unstored,
            Outbox,
            storage => new CountingBot(storage, BeforeTurn),
            incoming => MessageFactory.Text($"sorry {incoming.Locale}"),
            Clock,
            Log);
        Transcript = new Transcript(Store, Unstored);
    }

    public MemoryTurnStore Store { get; } = new();

    public TurnFeed Feed { get; } = new();

    public WatchedClock Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 30, 0, TimeSpan.Zero));

    public UnstoredContent Unstored { get; }

    public LineSender Line { get; } = new(Conversation.Channel);

    public OutboxDelivery Outbox { get; }

    public CollectingLogger<OutboxDelivery> OutboxLog { get; } = new();

    public CollectingLogger<TurnRunner> Log { get; } = new();

    public TurnRunner Runner { get; }

    public Transcript Transcript { get; }

    /// <summary>Runs at the begin of each turn, inside it.</summary>
    public Func<ITurnContext, Task>? BeforeTurn { get; set; }

    public Task<TurnOutcome> StartAsync() => Runner.RunAsync(
        new IncomingTurn
        {
            Conversation = Conversation,
            MessageId = "start",
            Begins = true,
            FromPerson = false,
            Activity = _ => Addressed(new Activity
            {
                Type = ActivityTypes.ConversationUpdate,
                MembersAdded = [new ChannelAccount("u1")],
                Locale = "de",
            }),
        },
        CancellationToken.None);

    public Task<TurnOutcome> SayAsync(string text, string? messageId = null, Func<IncomingTurn, IncomingTurn>? with = null)
    {
        var turn = new IncomingTurn
        {
            Conversation = Conversation,
            MessageId = messageId ?? Guid.NewGuid().ToString(),
            Activity = id => Addressed(new Activity { Type = ActivityTypes.Message, Text = text, Id = id, Locale = "de" }),
        };
        return Runner.RunAsync(with?.Invoke(turn) ?? turn, CancellationToken.None);
    }

    /// <summary>What a client that reads from the beginning gets.</summary>
    public async Task<string[]> TextsAsync() =>
        [.. (await Transcript.ReadAsync(Conversation, 0, default)).Bodies.Select(TextOf)];

    public static string TextOf(byte[] body) => (string)Json(body)["text"]!;

    public static JObject Json(byte[] body) => JObject.Parse(Encoding.UTF8.GetString(body));

    private static Activity Addressed(Activity activity)
    {
        activity.ChannelId = Conversation.Channel;
        activity.Conversation = new ConversationAccount(id: Conversation.Id);
        activity.From = new ChannelAccount("u1");
        activity.Recipient = new ChannelAccount("triagebot");
        return activity;
    }
}
