using Microsoft.Bot.Builder;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class TurnContextStateCollectionTests
{
    private readonly TurnContextStateCollection _state = [];

    [Fact]
    public void A_value_is_found_under_its_key_or_its_type()
    {
        _state.Add("key", 42);
        _state.Add("text");

        Assert.Equal(42, _state.Get<int>("key"));
        Assert.Equal("text", _state.Get<string>());
        Assert.True(_state.ContainsKey(typeof(string).FullName!));
    }

    [Fact]
    public void What_is_not_there_or_of_another_type_is_the_default()
    {
        _state.Add("key", "text");

        Assert.Null(_state.Get<string>("nothing"));
        Assert.Equal(0, _state.Get<int>("key"));
    }

    [Fact]
    public void A_key_is_added_once_but_may_be_set_again()
    {
        _state.Add("key", "one");

        Assert.Throws<ArgumentException>(() => _state.Add("key", "two"));
        _state.Set("key", "two");
        _state.Set("by type");
        _state.Set("by type, again");

        Assert.Equal("two", _state.Get<string>("key"));
        Assert.Equal("by type, again", _state.Get<string>());
    }

    [Fact]
    public void Neither_key_nor_added_value_may_be_null()
    {
        Assert.Throws<ArgumentNullException>(() => _state.Get<string>(null!));
        Assert.Throws<ArgumentNullException>(() => _state.Add(null!, "text"));
        Assert.Throws<ArgumentNullException>(() => _state.Add<string>("key", null!));
        Assert.Throws<ArgumentNullException>(() => _state.Set(null!, "text"));
    }

    [Fact]
    public void The_end_of_the_turn_disposes_what_can_be_disposed_once()
    {
        var disposable = new Disposable();
        _state.Add(disposable);
        _state.Add("key", "not disposable");

        _state.Dispose();
        _state.Dispose();

        Assert.Equal(1, disposable.Disposals);
    }

    [Fact]
    public void Nothing_is_read_or_kept_after_the_turn()
    {
        _state.Add("key", "text");
        _state.Dispose();

        var fault = Assert.Throws<ObjectDisposedException>(() => _state.Get<string>("key"));
        Assert.Throws<ObjectDisposedException>(() => _state.Add("other", "text"));
        Assert.Throws<ObjectDisposedException>(() => _state.Set("key", "text"));
        Assert.Equal("Get", fault.ObjectName);
    }

    private sealed class Disposable : IDisposable
    {
        public int Disposals { get; private set; }

        public void Dispose() => Disposals++;
    }
}
