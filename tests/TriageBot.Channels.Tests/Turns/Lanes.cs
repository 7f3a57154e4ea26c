using TriageBot.Channels.Tests.Doubles;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Tests.Turns;

public sealed class Lanes
{
    [Fact]
    public async Task Different_conversations_do_not_wait_for_each_other()
    {
        var lanes = new ConversationLanes(4);

        using var first = await lanes.EnterAsync(new("directline", "a"), default);
        using var second = await lanes.EnterAsync(new("directline", "b"), default);

        Assert.NotNull(second);
    }

    [Fact]
    public async Task Who_gives_up_waiting_does_not_hold_up_the_next()
    {
        var lanes = new ConversationLanes(4);
        var first = await lanes.EnterAsync(TurnHouse.Conversation, default);
        using var impatience = new CancellationTokenSource();
        var impatient = lanes.EnterAsync(TurnHouse.Conversation, impatience.Token);
        var patient = lanes.EnterAsync(TurnHouse.Conversation, default);

        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await impatient);
        first!.Dispose();

        Assert.NotNull(await patient);
    }

    [Fact]
    public void A_listener_that_falls_far_behind_is_told_to_read_again()
    {
        var feed = new TurnFeed();
        using var listener = feed.Subscribe(TurnHouse.Conversation);

        for (var i = 1; i <= 100; i++)
        {
            feed.Announce(TurnHouse.Conversation, new CommittedTurn(new(i, i), ["{}"u8.ToArray()]));
        }

        while (listener.Turns.TryRead(out _))
        {
        }

        Assert.True(listener.Turns.Completion.IsCompleted);
    }

    [Fact]
    public void Nobody_listens_any_more_after_the_last_one_left()
    {
        var feed = new TurnFeed();

        feed.Subscribe(TurnHouse.Conversation).Dispose();

        Assert.Equal(0, feed.ListenersOf(TurnHouse.Conversation));
    }
}
