using TriageBot.Channels.Tests.Doubles;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Tests.Turns;

public sealed class FailingTurns
{
    private readonly TurnHouse _house = new();

    [Fact]
    public async Task A_turn_that_throws_says_so_kindly_and_leaves_the_state_as_it_was()
    {
        await _house.StartAsync();
        await _house.SayAsync("one");

        var outcome = await _house.SayAsync("crash");
        await _house.SayAsync("two");

        Assert.IsType<TurnOutcome.Done>(outcome);
        Assert.Equal(
            ["hello de", "one", "1: one", "crash", "sorry de", "two", "2: two"], await _house.TextsAsync());
    }

    [Fact]
    public async Task What_a_turn_that_throws_would_have_said_is_not_said()
    {
        await _house.StartAsync();

        await _house.SayAsync("crash");

        Assert.DoesNotContain("1: crash", await _house.TextsAsync());
    }

    [Fact]
    public async Task A_message_whose_turn_threw_is_not_run_again()
    {
        await _house.StartAsync();
        await _house.SayAsync("crash", "m1");

        await _house.SayAsync("crash", "m1");

        Assert.Single(await _house.TextsAsync(), "sorry de");
    }

    [Fact]
    public async Task The_log_names_the_error_and_its_place_and_quotes_nobody()
    {
        await _house.StartAsync();

        await _house.SayAsync("crash");

        var line = Assert.Single(_house.Log.Lines, l => l.StartsWith("2002", StringComparison.Ordinal));
        Assert.Contains(nameof(InvalidOperationException), line, StringComparison.Ordinal);
        Assert.Contains(nameof(CountingBot), line, StringComparison.Ordinal);
        Assert.All(_house.Log.Lines, l => Assert.DoesNotContain("back pain", l, StringComparison.Ordinal));
        Assert.All(_house.Log.Lines, l => Assert.DoesNotContain("c1|", l, StringComparison.Ordinal));
    }
}
