using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Tests.Doubles;
using TriageBot.Channels.Turns;
using TriageBot.Storage;

namespace TriageBot.Channels.Tests.Outgoing;

public sealed class Outboxes : IAsyncLifetime
{
    private readonly TurnHouse _house = new();

    public async Task InitializeAsync() => await _house.StartAsync();

    public Task DisposeAsync() => Task.CompletedTask;

    [Fact]
    public async Task Replies_are_delivered_after_their_commit_and_then_wait_no_more()
    {
        await SayAsync("one");
        await _house.Outbox.IdleAsync();

        Assert.Equal(["1: one"], _house.Line.Texts);
        Assert.Empty(await WaitingAsync());
    }

    [Fact]
    public async Task Nothing_is_delivered_of_a_turn_that_was_not_written()
    {
        _house.Store.BeforeCommit = _ => throw new StoreUnavailableException(StoreFault.Full);

        await Assert.ThrowsAsync<StoreUnavailableException>(() => SayAsync("one"));
        await _house.Outbox.IdleAsync();

        Assert.Empty(_house.Line.Got);
    }

    [Fact]
    public async Task A_message_that_comes_twice_is_answered_once()
    {
        await SayAsync("one", "m1");
        await SayAsync("one", "m1");
        await _house.Outbox.IdleAsync();

        Assert.Equal(["1: one"], _house.Line.Texts);
    }

    [Fact]
    public async Task Replies_of_a_conversation_are_delivered_one_at_a_time_and_in_order()
    {
        var (now, most) = (0, 0);
        _house.Line.Answer = async _ =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            Interlocked.Decrement(ref now);
            return null;
        };

        for (var i = 1; i <= 30; i++)
        {
            await SayAsync($"{i}");
        }

        await _house.Outbox.IdleAsync();

        Assert.Equal(Enumerable.Range(1, 30).Select(i => $"{i}: {i}"), _house.Line.Texts);
        Assert.Equal(1, most);
    }

    [Fact]
    public async Task A_channel_that_asks_to_wait_is_asked_again_when_that_time_is_over_and_not_before()
    {
        var refusals = 1;
        _house.Line.Answer = _ => Task.FromResult<DeliveryOutcome?>(
            refusals-- > 0 ? new DeliveryOutcome.Later(TimeSpan.FromSeconds(30)) : null);
        await SayAsync("one");
        await _house.Clock.SomebodyWaitsAsync();
        await SayAsync("two");

        _house.Clock.Advance(TimeSpan.FromSeconds(29));
        Assert.Empty(_house.Line.Got);
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        await _house.Outbox.IdleAsync();

        Assert.Equal(["1: one", "2: two"], _house.Line.Texts);
    }

    [Fact]
    public async Task A_fault_of_the_sender_is_logged_by_its_type_and_the_message_is_tried_again()
    {
        var failures = 1;
        _house.Line.Answer = _ => failures-- > 0
            ? throw new InvalidOperationException("words of a person")
            : Task.FromResult<DeliveryOutcome?>(null);

        await SayAsync("one");
        await _house.Clock.SomebodyWaitsAsync();
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        await _house.Outbox.IdleAsync();

        Assert.Equal(["1: one"], _house.Line.Texts);
        Assert.Contains(_house.OutboxLog.Lines, l => l.Contains("InvalidOperationException"));
        Assert.DoesNotContain(_house.OutboxLog.Lines, l => l.Contains("words of a person"));
    }

    [Fact]
    public async Task What_a_channel_will_never_take_is_dropped_and_what_follows_is_delivered()
    {
        _house.Line.Answer = d => Task.FromResult<DeliveryOutcome?>(
            d.Activity.Text == "1: one" ? new DeliveryOutcome.Never("blocked") : null);

        await SayAsync("one");
        await SayAsync("two");
        await _house.Outbox.IdleAsync();

        Assert.Equal(["2: two"], _house.Line.Texts);
        Assert.Empty(await WaitingAsync());
        Assert.Contains(_house.OutboxLog.Lines, l => l.Contains("blocked"));
    }

    [Fact]
    public async Task Each_delivery_gets_the_receipt_of_the_one_before()
    {
        _house.Line.Answer = d => Task.FromResult<DeliveryOutcome?>(
            d.Activity.Text == "2: two" ? new DeliveryOutcome.Sent() : new DeliveryOutcome.Sent($"sent {d.Sequence}"));

        foreach (var text in (string[])["one", "two", "three"])
        {
            await SayAsync(text);
            await _house.Outbox.IdleAsync();
        }

        Assert.Equal([null, "sent 3", "sent 3"], _house.Line.Got.Select(d => d.Receipt));
    }

    [Fact]
    public async Task What_an_earlier_run_of_the_host_left_is_delivered_at_its_start()
    {
        _house.Line.Answer = _ => Task.FromResult<DeliveryOutcome?>(new DeliveryOutcome.Later());
        await SayAsync("one");
        await SayAsync("two");
        await _house.Outbox.StopAsync(default);

        var next = new LineSender(TurnHouse.Conversation.Channel);
        var outbox = new OutboxDelivery(_house.Store, [next], _house.Clock, _house.OutboxLog);
        await outbox.WakeAllAsync(default);
        await outbox.IdleAsync();

        Assert.Equal(["1: one", "2: two"], next.Texts);
    }

    [Fact]
    public async Task What_was_said_without_consent_is_delivered_too()
    {
        await SayAsync("secret");
        await _house.Outbox.IdleAsync();

        Assert.Equal(["1: secret"], _house.Line.Texts);
    }

    [Fact]
    public async Task Turns_of_channels_that_nobody_must_be_called_for_are_left_alone()
    {
        await _house.SayAsync("one");
        await _house.Outbox.IdleAsync();

        Assert.Empty(_house.Line.Got);
    }

    private Task<TurnOutcome> SayAsync(string text, string? messageId = null) =>
        _house.SayAsync(text, messageId, t => t with { AwaitsDelivery = true });

    private async Task<IReadOnlyList<RecordedActivity>> WaitingAsync() =>
        (await _house.Store.ReadOutboxAsync(TurnHouse.Conversation, 10, default)).Activities;
}
