using BenchmarkDotNet.Attributes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Dialogs;
using TriageBot.Dialogs.Steps;

namespace TriageBot.Benchmarks;

/// <summary>A whole self-care conversation through the dialogs in memory; the figures are per turn.</summary>
[MemoryDiagnoser]
public class ConversationBenchmarks
{
    private const int Turns = 20;

    private static readonly (string Question, string Value)[] Answers =
    [
        ("consent", "yes"), ("q_now", "none"), ("q_cauda", "none"), ("q_limb", "none"), ("q_age", "34"), ("q_preg", "no"),
        ("q_general", "none"), ("q_history", "none"), ("q_location", "low"), ("q_since", "lt24h"), ("q_how", "sudden_move"),
        ("q_course", "none"), ("q_context", "lift"), ("q_feel", "cramp"), ("q_modifier", "better_rest"), ("q_severity", "5"),
        ("q_impact", "hindered"), ("q_cautions", "none"),
    ];

    private readonly SilentAdapter _adapter = new();
    private readonly List<Activity> _activities = [];
    private ConversationContent _content = null!;
    private MainDialog _main = null!;

    [GlobalSetup]
    public void Read()
    {
        var content = BenchmarkContent.Read();
        _content = new ConversationContent(
            content.Protocols["back-cramps"],
            content.Texts,
            content.Understanders.ToDictionary(one => one.Key, one => (Understand)one.Value.Read));
        _main = new MainDialog(_content.Protocol);
        _activities.Add(Addressed(new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            MembersAdded = [new ChannelAccount("person")],
        }));
        _activities.AddRange(Answers.Select(answer => Addressed(new Activity
        {
            Type = ActivityTypes.Message,
            Value = JObject.FromObject(new { triage = new { answer = new { id = answer.Question, values = new[] { answer.Value } } } }),
        })));
        _activities.Add(Addressed(new Activity { Type = ActivityTypes.Message, Text = "why" }));
    }

    [Benchmark(OperationsPerInvoke = Turns)]
    public async Task SelfCareConversation()
    {
        var storage = new MemoryStorage();
        foreach (var activity in _activities)
        {
            var bot = new Dialogs.TriageBot(new ConversationState(storage), _content, _main, TimeProvider.System);
            await _adapter.RunAsync(activity, bot.OnTurnAsync);
        }
    }

    private static Activity Addressed(Activity activity)
    {
        activity.Id = "1";
        activity.ChannelId = "benchmark";
        activity.ServiceUrl = "urn:benchmark";
        activity.Locale = "de";
        activity.From = new ChannelAccount("person");
        activity.Recipient = new ChannelAccount("bot");
        activity.Conversation = new ConversationAccount(id: "conversation");
        return activity;
    }

    private sealed class SilentAdapter : BotAdapter
    {
        public Task RunAsync(Activity activity, BotCallbackHandler bot) =>
            RunPipelineAsync(new TurnContext(this, activity), bot, CancellationToken.None);

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken) =>
            Task.FromResult(new ResourceResponse[activities.Length]);

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext, Activity activity, CancellationToken cancellationToken) =>
            throw new NotSupportedException();

        public override Task DeleteActivityAsync(
            ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
