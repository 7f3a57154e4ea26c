using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class MiddlewareTests
{
    private readonly List<string> _order = [];

    [Fact]
    public async Task Middleware_runs_around_the_bot_in_the_order_in_which_it_was_added()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(Around("one")).Use(Around("two"));

        await adapter.RunAsync(Some.Message(), Bot);

        Assert.Equal(["one in", "two in", "bot", "two out", "one out"], _order);
    }

    [Fact]
    public async Task Middleware_that_does_not_go_on_stops_the_turn()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(Around("one")).Use(new InlineMiddleware((_, _) => Task.CompletedTask)).Use(Around("three"));

        await adapter.RunAsync(Some.Message(), Bot);

        Assert.Equal(["one in", "one out"], _order);
    }

    [Fact]
    public async Task Without_middleware_the_bot_runs()
    {
        await new RecordingAdapter().RunAsync(Some.Message(), Bot);

        Assert.Equal(["bot"], _order);
    }

    [Fact]
    public async Task A_set_is_middleware_itself()
    {
        var inner = new MiddlewareSet().Use(Around("inner"));
        var adapter = new RecordingAdapter();
        adapter.Use(Around("outer")).Use(inner);

        await adapter.RunAsync(Some.Message(), Bot);

        Assert.Equal(("outer in", "outer out"), (_order[0], _order[^1]));
        Assert.Equal(["bot", "inner in", "inner out"], _order[1..^1].Order(StringComparer.Ordinal));
        Assert.Single(inner);
    }

    [Fact]
    public async Task A_set_without_a_bot_runs_its_middleware()
    {
        var set = new MiddlewareSet().Use(Around("one"));

        await set.ReceiveActivityWithStatusAsync(Some.Turn(), null!, CancellationToken.None);

        Assert.Equal(["one in", "one out"], _order);
    }

    [Fact]
    public void Nothing_is_no_middleware()
    {
        Assert.Throws<ArgumentNullException>(() => new MiddlewareSet().Use(null!));
        Assert.Throws<ArgumentNullException>(() => new RecordingAdapter().Use(null!));
    }

    [Fact]
    public async Task Middleware_may_catch_what_the_bot_throws()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new InlineMiddleware(async (_, next) =>
        {
            try
            {
                await next(CancellationToken.None);
            }
            catch (FormatException)
            {
                _order.Add("caught");
            }
        }));

        await adapter.RunAsync(Some.Message(), (_, _) => throw new FormatException());

        Assert.Equal(["caught"], _order);
    }

    [Fact]
    public async Task States_are_saved_at_the_end_of_a_turn()
    {
        var storage = new RecordingStorage();
        var (conversation, user) = (new ConversationState(storage), new UserState(storage));
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(conversation).Add(user));

        await adapter.RunAsync(Some.Message(), async (turn, token) =>
        {
            await conversation.CreateProperty<string>("a").SetAsync(turn, "1", token);
            await user.CreateProperty<string>("b").SetAsync(turn, "2", token);
            Assert.Equal(0, storage.Writes);
        });

        Assert.Equal(2, storage.Writes);
    }

    [Fact]
    public async Task A_turn_that_fails_saves_nothing()
    {
        var storage = new RecordingStorage();
        var state = new ConversationState(storage);
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(new BotStateSet(state)));

        await Assert.ThrowsAsync<FormatException>(() => adapter.RunAsync(Some.Message(), async (turn, token) =>
        {
            await state.CreateProperty<string>("a").SetAsync(turn, "1", token);
            throw new FormatException();
        }));

        Assert.Equal(0, storage.Writes);
    }

    [Fact]
    public async Task A_set_of_states_loads_and_saves_all_of_them()
    {
        var storage = new RecordingStorage();
        var set = new BotStateSet(new ConversationState(storage)).Add(new UserState(storage));
        var turn = Some.Turn();

        await set.LoadAllAsync(turn);
        await set.SaveAllChangesAsync(turn);
        Assert.Equal((2, 0), (storage.Reads, storage.Writes));

        await set.SaveAllChangesAsync(turn, force: true);
        Assert.Equal(2, storage.Writes);
        Assert.Throws<ArgumentNullException>(() => set.Add(null!));
    }

    [Fact]
    public async Task The_bot_is_shown_typing_while_it_works_on_a_message()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));
        var responded = true;

        await adapter.RunAsync(Some.Message(), async (turn, _) =>
        {
            await adapter.HasSentTwo;
            responded = turn.Responded;
        });

        Assert.All(adapter.Sent, sent => Assert.Equal((ActivityTypes.Typing, "conversation-1"), (sent.Type, sent.Conversation.Id)));
        Assert.False(responded);
    }

    [Fact]
    public async Task A_quick_answer_shows_no_typing()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 60_000));

        await adapter.RunAsync(Some.Message(), (turn, token) => turn.SendActivityAsync("quick", cancellationToken: token));

        Assert.Equal(["quick"], adapter.Sent.Select(sent => sent.Text));
    }

    [Fact]
    public async Task Only_a_message_shows_typing()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new ShowTypingMiddleware(delay: 0, period: 1));

        await adapter.RunAsync(Some.OfType(ActivityTypes.Event), async (_, _) => await Task.Yield());

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public void Typing_cannot_be_shown_all_the_time_or_in_the_past()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(delay: -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ShowTypingMiddleware(period: 0));
    }

    private InlineMiddleware Around(string name) => new(async (_, next) =>
    {
        _order.Add($"{name} in");
        await next(CancellationToken.None);
        _order.Add($"{name} out");
    });

    private Task Bot(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        _order.Add("bot");
        return Task.CompletedTask;
    }
}
