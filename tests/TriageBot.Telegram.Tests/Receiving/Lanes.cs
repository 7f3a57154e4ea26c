using TriageBot.Channels.Telegram.Receiving;

namespace TriageBot.Telegram.Tests.Receiving;

public sealed class Lanes
{
    private readonly ChatLanes _lanes = new();

    [Fact]
    public async Task Updates_of_one_chat_are_taken_one_after_another_the_earliest_of_those_that_wait_first()
    {
        var (gate, taken) = (new TaskCompletionSource(), new List<int>());
        Task<bool> Take(int update) => _lanes.RunAsync(1, update, async () =>
        {
            await gate.Task;
            taken.Add(update);
            return true;
        });

        var first = Take(5);
        Task[] others = [Take(9), Take(7), Take(8)];
        gate.SetResult();
        await Task.WhenAll([first, .. others]);

        Assert.Equal([7, 8, 9], taken.Where(update => update != 5));
    }

    [Fact]
    public async Task A_chat_that_takes_long_holds_up_no_other()
    {
        var gate = new TaskCompletionSource();
        var slow = _lanes.RunAsync(1, 1, async () =>
        {
            await gate.Task;
            return true;
        });

        var quick = await _lanes.RunAsync(2, 2, () => Task.FromResult(true));

        Assert.True(quick);
        Assert.False(slow.IsCompleted);
        gate.SetResult();
        await slow;
    }

    [Fact]
    public async Task Work_that_fails_tells_who_waits_for_it_and_the_chat_goes_on()
    {
        var failing = _lanes.RunAsync<bool>(1, 1, () => throw new InvalidOperationException("broken"));
        var next = _lanes.RunAsync(1, 2, () => Task.FromResult(true));

        await Assert.ThrowsAsync<InvalidOperationException>(() => failing);
        Assert.True(await next);
    }
}
