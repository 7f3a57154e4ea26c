using TriageBot.Channels.Tests.Doubles;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.Tests.Turns;

public sealed class PrivateTurns
{
    private readonly TurnHouse _house = new();

    [Fact]
    public async Task Without_consent_only_the_places_of_message_and_replies_are_stored()
    {
        await _house.StartAsync();

        await _house.SayAsync("secret");

        var stored = await _house.Store.ReadAsync(TurnHouse.Conversation, 0, 10, default);
        Assert.Equal([1, 2, 3], stored.Select(a => a.Sequence));
        Assert.NotNull(stored[0].Body);
        Assert.Null(stored[1].Body);
        Assert.Null(stored[2].Body);
    }

    [Fact]
    public async Task What_is_not_stored_can_be_read_for_half_an_hour()
    {
        await _house.StartAsync();
        await _house.SayAsync("secret");

        var soon = await _house.TextsAsync();
        _house.Clock.Advance(TimeSpan.FromMinutes(31));
        var later = await _house.TextsAsync();

        Assert.Equal(["hello de", "secret", "1: secret"], soon);
        Assert.Equal(["hello de"], later);
    }

    [Fact]
    public async Task Listeners_get_what_is_not_stored()
    {
        await _house.StartAsync();
        using var listener = _house.Feed.Subscribe(TurnHouse.Conversation);

        await _house.SayAsync("secret");

        Assert.True(listener.Turns.TryRead(out var turn));
        Assert.Equal(["secret", "1: secret"], turn.Bodies.Select(TurnHouse.TextOf));
    }

    [Fact]
    public async Task The_content_of_a_turn_that_failed_is_not_stored()
    {
        await _house.StartAsync();

        await _house.SayAsync("crash");

        var stored = await _house.Store.ReadAsync(TurnHouse.Conversation, 1, 10, default);
        Assert.All(stored, a => Assert.Null(a.Body));
    }

    [Fact]
    public void Memory_holds_the_newest_of_very_many_conversations()
    {
        var unstored = new UnstoredContent(_house.Clock);

        for (var i = 0; i < 6_000; i++)
        {
            unstored.Keep(new("directline", $"c{i}"), 1, "x"u8.ToArray());
        }

        Assert.Null(unstored.Find(new("directline", "c0"), 1));
        Assert.NotNull(unstored.Find(new("directline", "c5999"), 1));
    }

    [Fact]
    public void Memory_holds_the_newest_of_very_many_messages()
    {
        var unstored = new UnstoredContent(_house.Clock);

        for (var i = 1; i <= 100; i++)
        {
            unstored.Keep(TurnHouse.Conversation, i, "x"u8.ToArray());
        }

        Assert.Null(unstored.Find(TurnHouse.Conversation, 1));
        Assert.NotNull(unstored.Find(TurnHouse.Conversation, 100));
    }
}
