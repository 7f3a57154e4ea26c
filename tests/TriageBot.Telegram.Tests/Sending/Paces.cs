using TriageBot.Channels.Outgoing;
using TriageBot.Telegram.Tests.BotApi;
using TriageBot.Telegram.Tests.Doubles;

namespace TriageBot.Telegram.Tests.Sending;

public sealed class Paces : IAsyncLifetime
{
    private SenderHouse _house = null!;

    public async Task InitializeAsync() => _house = await SenderHouse.StartAsync();

    public async Task DisposeAsync() => await _house.DisposeAsync();

    [Fact]
    public async Task Two_messages_to_one_chat_are_a_second_apart()
    {
        var person = _house.Person();
        await _house.SendAsync(person, "one");

        var second = _house.SendAsync(person, "two");
        var pause = await _house.Clock.SomebodyWaitsAsync();
        _house.Clock.Advance(TimeSpan.FromMilliseconds(999));
        var early = second.IsCompleted;
        _house.Clock.Advance(TimeSpan.FromMilliseconds(1));
        await second;

        Assert.Equal(TimeSpan.FromSeconds(1), pause);
        Assert.False(early);
        Assert.Equal(["one", "two"], person.OfBot.Select(message => message.Text));
    }

    [Fact]
    public async Task Thirty_messages_a_second_go_to_all_chats_together()
    {
        await _house.SendAsync(_house.Person(), "first");

        var pauses = new List<TimeSpan>();
        for (var i = 0; i < 60; i++)
        {
            var waiting = _house.Pace.MessageAsync(1000 + i, CancellationToken.None);
            pauses.Add(waiting.IsCompleted ? TimeSpan.Zero : await _house.Clock.SomebodyWaitsAsync());
        }

        Assert.Equal(Enumerable.Range(1, 60).Select(n => TimeSpan.FromMilliseconds(Math.Ceiling(n * (TimeSpan.FromSeconds(1) / 30).TotalMilliseconds))), pauses);
    }

    [Fact]
    public async Task A_chat_that_waits_holds_up_no_other()
    {
        var slow = _house.Person();
        await _house.SendAsync(slow, "one");
        _house.Clock.Advance(TimeSpan.FromMilliseconds(100));
        var waiting = _house.SendAsync(slow, "two");
        await _house.Clock.SomebodyWaitsAsync();
        var other = _house.Person();

        await _house.SendAsync(other, "hello");

        Assert.Equal("hello", other.Last.Text);
        Assert.False(waiting.IsCompleted);
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        await waiting;
    }

    [Fact]
    public async Task When_Telegram_asks_to_wait_the_outbox_waits_as_long()
    {
        _house.Server.Fault = call => call.Method == "sendMessage" ? Refusal.TooMany(17) : null;

        Assert.Equal(new DeliveryOutcome.Later(TimeSpan.FromSeconds(17)), await _house.SendAsync(_house.Person(), "one"));
    }

    [Fact]
    public async Task What_was_sent_before_Telegram_asked_to_wait_is_not_sent_again()
    {
        var person = _house.Person();
        var refused = false;
        _house.Server.Fault = call =>
        {
            var refuses = !refused && call.Optional("text")?.Contains("sentence 2", StringComparison.Ordinal) == true;
            refused |= refuses;
            return refuses ? Refusal.TooMany(3) : null;
        };
        var text = $"{Long(1)}\n\n{Long(2)}";

        var first = _house.SendAsync(person, text, sequence: 5);
        await _house.Clock.SomebodyWaitsAsync();
        _house.Clock.Advance(TimeSpan.FromSeconds(1));
        var later = await first;
        _house.Clock.Advance(TimeSpan.FromSeconds(3));
        var second = await _house.SendAsync(person, text, sequence: 5);

        Assert.Equal(new DeliveryOutcome.Later(TimeSpan.FromSeconds(3)), later);
        Assert.IsType<DeliveryOutcome.Sent>(second);
        Assert.Equal([Long(1), Long(2)], person.OfBot.Select(message => message.Text));
    }

    private static string Long(int number) => string.Join(' ', Enumerable.Repeat($"This is sentence {number}.", 180));
}
