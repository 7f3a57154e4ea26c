using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Time.Testing;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs.Steps;

namespace TriageBot.Dialogs.Tests.Talking;

/// <summary>Somebody who talks to the bot in memory. With <paramref name="reload"/> nothing but stored text survives a turn.</summary>
internal sealed class Person(ConversationContent content, string language, bool reload = true)
{
    public static readonly DateTimeOffset Monday = new(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(1));

    private readonly JsonStorage _storage = new();
    private IStorage? _memory;
    private MainDialog? _main;

    public FakeTimeProvider Time { get; } = new(Monday);

    public JsonStorage Storage => _storage;

    /// <summary>What the bot said in the last turn.</summary>
    public List<Reply> Heard { get; private set; } = [];

    /// <summary>What is stored of the conversation.</summary>
    public async Task<JObject> RecordAsync()
    {
        const string Key = "test/conversations/conversation";
        var storage = reload ? (IStorage)_storage : _memory!;
        var found = (await storage.ReadAsync([Key]))[Key];
        return (JObject)JObject.FromObject(found)["triage"]!;
    }

    public Reply LastQuestion => Heard.Last(reply => reply.Kind is "question" or "consent" or "clarify");

    public async Task ComeAsync() => await SendAsync(new Activity
    {
        Type = ActivityTypes.ConversationUpdate,
        MembersAdded = [new ChannelAccount("person"), new ChannelAccount("bot")],
    });

    public async Task AgreeAsync()
    {
        await ComeAsync();
        await AnswerAsync("consent", "yes");
    }

    public async Task SayAsync(string words) => await SendAsync(new Activity { Type = ActivityTypes.Message, Text = words });

    public async Task AnswerAsync(string question, params string[] values) => await SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Value = JObject.FromObject(new { triage = new { answer = new { id = question, values } } }),
    });

    public async Task CommandAsync(string command) => await SendAsync(new Activity
    {
        Type = ActivityTypes.Message,
        Value = JObject.FromObject(new { triage = new { command } }),
    });

    public async Task SendAsync(Activity activity)
    {
        activity.ChannelId = "test";
        activity.Id = Guid.NewGuid().ToString();
        activity.Locale = language;
        activity.From = new ChannelAccount("person");
        activity.Recipient = new ChannelAccount("bot");
        activity.Conversation = new ConversationAccount(id: "conversation");
        activity.ServiceUrl = "https://test.invalid";
        var main = reload ? new MainDialog(content.Protocol) : _main ??= new MainDialog(content.Protocol);
        var state = new ConversationState(reload ? _storage : _memory ??= new MemoryStorage());
        var bot = new TriageBot(state, content, main, Time);
        var adapter = new CollectingAdapter();

        await adapter.RunAsync(activity, bot.OnTurnAsync);

        Heard = [.. adapter.Sent.Select(Reply.Of)];
    }
}
