using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class BotStateTests
{
    private readonly RecordingStorage _storage = new();

    private ConversationState State => new(_storage);

    [Fact]
    public async Task A_property_that_was_never_set_is_null()
    {
        var accessor = State.CreateProperty<string>("name");

        var value = await accessor.GetAsync(Some.Turn());

        Assert.Null(value);
    }

    [Fact]
    public async Task A_number_that_was_never_set_is_zero()
    {
        var accessor = State.CreateProperty<int>("age");

        var value = await accessor.GetAsync(Some.Turn());

        Assert.Equal(0, value);
    }

    [Fact]
    public async Task The_factory_gives_the_value_of_a_property_that_was_never_set()
    {
        var state = State;
        var turn = Some.Turn();
        var accessor = state.CreateProperty<Poco>("poco");

        var first = await accessor.GetAsync(turn, () => new Poco { Text = "made" });
        var second = await accessor.GetAsync(turn, () => new Poco { Text = "made again" });

        Assert.Equal("made", first.Text);
        Assert.Same(first, second);
    }

    [Fact]
    public async Task A_zero_that_was_set_is_not_replaced_by_the_factory()
    {
        var turn = Some.Turn();
        var accessor = State.CreateProperty<int>("age");
        await accessor.SetAsync(turn, 0);

        var value = await accessor.GetAsync(turn, () => 7);

        Assert.Equal(0, value);
    }

    [Fact]
    public async Task A_null_that_was_set_is_replaced_by_the_factory()
    {
        var turn = Some.Turn();
        var accessor = State.CreateProperty<string>("name");
        await accessor.SetAsync(turn, null!);

        var value = await accessor.GetAsync(turn, () => "made");

        Assert.Equal("made", value);
    }

    [Fact]
    public async Task A_saved_value_is_there_in_the_next_turn()
    {
        await InTurn(async (turn, poco) => await poco.SetAsync(turn, new Poco { Text = "kept", Number = 3 }));

        var read = await InTurn((turn, poco) => poco.GetAsync(turn));

        Assert.Equal(("kept", 3), (read.Text, read.Number));
    }

    [Fact]
    public async Task The_storage_is_read_once_a_turn()
    {
        var state = State;
        var turn = Some.Turn();

        await state.CreateProperty<string>("a").GetAsync(turn);
        await state.CreateProperty<string>("b").GetAsync(turn);
        await state.LoadAsync(turn);

        Assert.Equal(1, _storage.Reads);
    }

    [Fact]
    public async Task A_forced_load_reads_again_and_forgets_what_was_not_saved()
    {
        var state = State;
        var turn = Some.Turn();
        var accessor = state.CreateProperty<string>("a");
        await accessor.SetAsync(turn, "not saved");

        await state.LoadAsync(turn, force: true);

        Assert.Equal(2, _storage.Reads);
        Assert.Null(await accessor.GetAsync(turn));
    }

    [Fact]
    public async Task Saving_what_nobody_changed_writes_nothing()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco { Text = "kept" }));

        await InTurn((turn, poco) => poco.GetAsync(turn));
        await InTurn((turn, poco) => poco.GetAsync(turn, () => new Poco()));

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task Changing_an_object_that_was_read_is_noticed()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco { Text = "old" }));

        await InTurn(async (turn, poco) => (await poco.GetAsync(turn)).Text = "new");

        Assert.Equal(2, _storage.Writes);
        Assert.Equal("new", (await InTurn((turn, poco) => poco.GetAsync(turn))).Text);
    }

    [Fact]
    public async Task Setting_an_equal_object_is_no_change()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco { Text = "same" }));

        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco { Text = "same" }));

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_change_after_a_save_in_the_same_turn_is_noticed()
    {
        var state = State;
        var turn = Some.Turn();
        var accessor = state.CreateProperty<Poco>("poco");
        var poco = await accessor.GetAsync(turn, () => new Poco());
        await state.SaveChangesAsync(turn);

        poco.Text = "changed later";
        await state.SaveChangesAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Equal(2, _storage.Writes);
    }

    [Fact]
    public async Task A_forced_save_writes_what_nobody_changed()
    {
        var state = State;
        var turn = Some.Turn();
        await state.LoadAsync(turn);

        await state.SaveChangesAsync(turn, force: true);

        Assert.Equal(1, _storage.Writes);
    }

    [Fact]
    public async Task A_state_that_was_not_read_is_not_saved_even_by_force()
    {
        await State.SaveChangesAsync(Some.Turn(), force: true);

        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task A_deleted_property_is_gone_after_saving()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco()));

        await InTurn((turn, poco) => poco.DeleteAsync(turn));

        Assert.Null(await InTurn((turn, poco) => poco.GetAsync(turn)));
    }

    [Fact]
    public async Task A_cleared_state_is_stored_empty()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco()));

        var (state, turn) = (State, Some.Turn());
        await state.ClearStateAsync(turn);
        await state.SaveChangesAsync(turn);

        Assert.Null(await InTurn((next, poco) => poco.GetAsync(next)));
    }

    [Fact]
    public async Task A_deleted_state_is_gone_from_turn_and_storage()
    {
        await InTurn((turn, poco) => poco.SetAsync(turn, new Poco()));

        var (state, turn) = (State, Some.Turn());
        await state.LoadAsync(turn);
        await state.DeleteAsync(turn);

        Assert.Null(state.GetCachedState(turn));
        Assert.Null(await InTurn((next, poco) => poco.GetAsync(next)));
    }

    [Fact]
    public async Task Something_other_than_properties_in_the_storage_is_refused()
    {
        var state = new ConversationState(new FixedStorage("test/conversations/conversation-1", "a text"));

        await Assert.ThrowsAsync<InvalidOperationException>(() => state.LoadAsync(Some.Turn()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void A_property_needs_a_name(string? name)
    {
        Assert.Throws<ArgumentNullException>(() => State.CreateProperty<string>(name!));
    }

    [Fact]
    public async Task A_null_turn_is_refused()
    {
        var state = State;

        await Assert.ThrowsAsync<ArgumentNullException>(() => state.LoadAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => state.SaveChangesAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => state.ClearStateAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => state.DeleteAsync(null!));
        Assert.Throws<ArgumentNullException>(() => state.Get(null!));
    }

    [Fact]
    public void A_state_needs_a_storage()
    {
        Assert.Throws<ArgumentNullException>(() => new ConversationState(null!));
    }

    [Fact]
    public async Task The_raw_state_is_a_copy_as_json()
    {
        var (state, turn) = (State, Some.Turn());
        await state.CreateProperty<Poco>("poco").SetAsync(turn, new Poco { Text = "raw" });

        var raw = state.Get(turn);

        Assert.Equal("raw", (string?)raw["poco"]!["Text"]);
    }

    [Fact]
    public async Task Each_kind_of_state_has_its_own_key()
    {
        var storage = new RecordingStorage();

        Assert.Equal("test/conversations/conversation-1", await KeyOf(new ConversationState(storage)));
        Assert.Equal("test/users/user-1", await KeyOf(new UserState(storage)));
        Assert.Equal("test/conversations/conversation-1/users/user-1", await KeyOf(new PrivateConversationState(storage)));

        async Task<string> KeyOf(BotState state)
        {
            var turn = Some.Turn();
            await state.LoadAsync(turn);
            await state.SaveChangesAsync(turn, force: true);
            return Assert.Single(storage.LastWritten!).Key;
        }
    }

    [Fact]
    public async Task An_activity_without_conversation_or_user_has_no_state()
    {
        var turn = Some.Turn(new Activity { Type = ActivityTypes.Message, ChannelId = "test" });
        var turnWithoutChannel = Some.Turn(new Activity { Type = ActivityTypes.Message });

        await Assert.ThrowsAsync<InvalidOperationException>(() => new ConversationState(_storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turn));
        await Assert.ThrowsAsync<InvalidOperationException>(() => new UserState(_storage).LoadAsync(turnWithoutChannel));
    }

    private async Task InTurn(Func<ITurnContext, IStatePropertyAccessor<Poco>, Task> action) =>
        await InTurn(async (turn, poco) =>
        {
            await action(turn, poco);
            return true;
        });

    private async Task<T> InTurn<T>(Func<ITurnContext, IStatePropertyAccessor<Poco>, Task<T>> action)
    {
        var (state, turn) = (State, Some.Turn());
        var result = await action(turn, state.CreateProperty<Poco>("poco"));
        await state.SaveChangesAsync(turn);
        return result;
    }

    private sealed class Poco
    {
        public string? Text { get; set; }

        public int Number { get; set; }
    }

    private sealed class FixedStorage(string key, object value) : IStorage
    {
        public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default) =>
            Task.FromResult<IDictionary<string, object>>(new Dictionary<string, object> { [key] = value });

        public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default) => Task.CompletedTask;
    }
}
