using Microsoft.Bot.Schema;
using TriageBot.Channels.Tests.Doubles;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.Tests.Turns;

public sealed class TurnRunnerRules
{
    private readonly TurnHouse _house = new();

    [Fact]
    public async Task A_message_and_its_replies_stand_in_the_record_in_order()
    {
        await _house.StartAsync();

        await _house.SayAsync("one");
        await _house.SayAsync("two");

        Assert.Equal(["hello de", "one", "1: one", "two", "2: two"], await _house.TextsAsync());
    }

    [Fact]
    public async Task Replies_are_named_by_their_place_and_point_to_the_message()
    {
        await _house.StartAsync();
        await _house.SayAsync("one");

        var page = await _house.Transcript.ReadAsync(TurnHouse.Conversation, 1, default);

        var reply = TurnHouse.Json(page.Bodies[1]);
        Assert.Equal(("c1|0000003", "c1|0000002"), ((string)reply["id"]!, (string)reply["replyToId"]!));
        Assert.Equal(("triagebot", "u1"), ((string)reply["from"]!["id"]!, (string)reply["recipient"]!["id"]!));
        Assert.Equal(3, page.Watermark);
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_run_once_and_answered_from_the_record()
    {
        await _house.StartAsync();
        var first = await _house.SayAsync("one", "m1");

        var second = await _house.SayAsync("one", "m1");

        Assert.Equal(first, second);
        Assert.Equal(["hello de", "one", "1: one"], await _house.TextsAsync());
    }

    [Fact]
    public async Task A_message_to_a_conversation_that_nobody_began_is_not_run()
    {
        var outcome = await _house.SayAsync("one");

        Assert.IsType<TurnOutcome.UnknownConversation>(outcome);
    }

    [Fact]
    public async Task A_conversation_that_is_begun_twice_is_greeted_once()
    {
        await Task.WhenAll(_house.StartAsync(), _house.StartAsync());

        Assert.Equal(["hello de"], await _house.TextsAsync());
    }

    [Fact]
    public async Task Messages_that_come_at_the_same_time_have_their_turns_one_after_another()
    {
        await _house.StartAsync();
        _house.BeforeTurn = async _ => await Task.Yield();

        await Task.WhenAll(Enumerable.Range(0, 30).Select(i => Task.Run(() => _house.SayAsync("x"))));

        var replies = (await _house.TextsAsync()).Where(t => t.EndsWith(": x", StringComparison.Ordinal));
        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i}: x"), replies);
    }

    [Fact]
    public async Task Too_many_messages_at_the_same_time_are_refused_and_not_half_run()
    {
        await _house.StartAsync();
        var hold = new TaskCompletionSource();
        _house.BeforeTurn = _ => hold.Task;

        var turns = Enumerable.Range(0, 40).Select(_ => _house.SayAsync("x")).ToArray();
        hold.SetResult();
        var outcomes = await Task.WhenAll(turns);

        var done = outcomes.Count(o => o is TurnOutcome.Done);
        Assert.InRange(done, 30, 39);
        Assert.Equal(40 - done, outcomes.Count(o => o is TurnOutcome.Busy));
        Assert.Equal(1 + (2 * done), (await _house.TextsAsync()).Length);
    }

    [Fact]
    public async Task A_turn_that_another_host_overtook_is_run_again_on_what_that_host_wrote()
    {
        await _house.StartAsync();
        await _house.SayAsync("one");
        _house.Store.BeforeCommit = commit =>
        {
            _house.Store.BeforeCommit = null;
            _house.Store.Write(commit with { MessageId = "from elsewhere" });
        };

        var outcome = await _house.SayAsync("two");

        Assert.IsType<TurnOutcome.Done>(outcome);
        Assert.Equal(["hello de", "one", "1: one", "two", "2: two", "two", "3: two"], await _house.TextsAsync());
    }

    [Fact]
    public async Task A_message_that_another_host_already_ran_is_answered_from_its_record()
    {
        await _house.StartAsync();
        _house.Store.BeforeCommit = commit =>
        {
            _house.Store.BeforeCommit = null;
            _house.Store.Write(commit);
        };

        var outcome = await _house.SayAsync("one", "m1");

        Assert.Equal(new TurnOutcome.Done(new TurnRecord(2, 3)), outcome);
        Assert.Equal(["hello de", "one", "1: one"], await _house.TextsAsync());
    }

    [Fact]
    public async Task A_store_that_fails_leaves_the_turn_undone_and_repeatable()
    {
        await _house.StartAsync();
        _house.Store.Fault = StoreFault.Full;
        await Assert.ThrowsAsync<StoreUnavailableException>(() => _house.SayAsync("one", "m1"));

        _house.Store.Fault = null;
        await _house.SayAsync("one", "m1");

        Assert.Equal(["hello de", "one", "1: one"], await _house.TextsAsync());
    }

    [Fact]
    public async Task A_crash_between_commit_and_delivery_loses_no_reply()
    {
        await _house.StartAsync();
        _house.Store.BeforeCommit = commit =>
        {
            _house.Store.Write(commit);
            throw new OperationCanceledException("the process is killed here");
        };
        await Assert.ThrowsAsync<OperationCanceledException>(() => _house.SayAsync("one", "m1"));

        _house.Store.BeforeCommit = null;
        var repeated = await _house.SayAsync("one", "m1");

        Assert.Equal(new TurnOutcome.Done(new TurnRecord(2, 3)), repeated);
        Assert.Equal(["hello de", "one", "1: one"], await _house.TextsAsync());
    }

    [Fact]
    public async Task Listeners_hear_of_a_turn_only_after_its_commit()
    {
        await _house.StartAsync();
        using var listener = _house.Feed.Subscribe(TurnHouse.Conversation);
        var heardBeforeCommit = false;
        _house.Store.BeforeCommit = _ => heardBeforeCommit = listener.Turns.TryPeek(out var _);

        await _house.SayAsync("one");

        Assert.False(heardBeforeCommit);
        Assert.True(listener.Turns.TryRead(out var turn));
        Assert.Equal(new TurnRecord(2, 3), turn.Record);
        Assert.Equal(["one", "1: one"], turn.Bodies.Select(TurnHouse.TextOf));
    }

    [Fact]
    public async Task Only_replies_wait_for_delivery()
    {
        await _house.StartAsync();

        await _house.SayAsync("one", with: t => t with { AwaitsDelivery = true });

        var outbox = await _house.Store.ReadOutboxAsync(TurnHouse.Conversation, 10, default);
        Assert.Equal("1: one", TurnHouse.TextOf(Assert.Single(outbox.Activities).Body!));
    }

    [Fact]
    public async Task A_renderer_adds_to_replies_and_not_to_messages_of_people()
    {
        await _house.StartAsync();

        await _house.SayAsync("one", with: t => t with { Render = reply => reply.Text += "!" });

        Assert.Equal(["hello de", "one", "1: one!"], await _house.TextsAsync());
    }

    [Fact]
    public async Task A_reply_can_be_replaced_in_the_turn_that_sent_it_and_not_later()
    {
        await _house.StartAsync();
        _house.BeforeTurn = async context =>
        {
            var sent = await context.SendActivityAsync("first");
            await context.UpdateActivityAsync(new Activity { Type = "message", Id = sent.Id, Text = "better" });
            await Assert.ThrowsAsync<NotSupportedException>(() => context.UpdateActivityAsync(
                new Activity { Type = "message", Id = "c1|0000001", Text = "other" }));
        };

        await _house.SayAsync("one");

        Assert.Equal(["hello de", "one", "better", "1: one"], await _house.TextsAsync());
    }
}
