using TriageBot.Storage.Tests.Doubles;

namespace TriageBot.Storage.Tests;

/// <summary>What every turn store must do, whatever database it stands on.</summary>
public abstract class TurnStoreContract : IAsyncLifetime
{
    private ITurnStore _store = null!;

    public Task InitializeAsync()
    {
        _store = Open();
        return Task.CompletedTask;
    }

    public async Task DisposeAsync() => await _store.DisposeAsync();

    /// <summary>Opens the store of this test; called again, it opens the same store a second time.</summary>
    protected abstract ITurnStore Open();

    [Fact]
    public async Task A_conversation_that_nobody_began_is_unknown()
    {
        var found = await _store.FindAsync(Some.Conversation(), "m1", default);

        Assert.Null(found);
    }

    [Fact]
    public async Task A_committed_turn_is_read_back_as_it_was_written()
    {
        var turn = Some.Turn(state: "asked", activities: [Some.Activity("hallo"), Some.Activity("guten Tag 😀 עברית")]);

        var outcome = await _store.CommitAsync(turn, default);

        var found = await _store.FindAsync(turn.Conversation, "m2", default);
        var activities = await _store.ReadAsync(turn.Conversation, 0, 10, default);
        Assert.IsType<CommitOutcome.Committed>(outcome);
        Assert.Equal((1, 2, Some.Text(Some.Json("asked"))), (found!.Version, found.LastSequence, Some.Text(found.State)));
        Assert.Null(found.Repeated);
        Assert.Equal([1, 2], activities.Select(a => a.Sequence));
        Assert.Equal(Some.Text(Some.Json("guten Tag 😀 עברית")), Some.Text(activities[1].Body));
    }

    [Fact]
    public async Task The_sequence_of_a_conversation_runs_on_over_its_turns()
    {
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("1"), Some.Activity("2")]), default);
        var from = await _store.FindAsync(Some.Conversation(), "m2", default);
        await _store.CommitAsync(Some.Turn(from: from, message: "m2", activities: [Some.Activity("3")]), default);

        var activities = await _store.ReadAsync(Some.Conversation(), 0, 10, default);

        Assert.Equal([1, 2, 3], activities.Select(a => a.Sequence));
        Assert.Equal(["1", "2", "3"], activities.Select(a => Some.Text(a.Body)[9..^2]));
    }

    [Fact]
    public async Task Reading_begins_after_the_watermark_and_ends_at_the_limit()
    {
        await _store.CommitAsync(
            Some.Turn(activities: [.. Enumerable.Range(1, 9).Select(i => Some.Activity($"{i}"))]), default);

        var page = await _store.ReadAsync(Some.Conversation(), after: 3, limit: 4, default);

        Assert.Equal([4, 5, 6, 7], page.Select(a => a.Sequence));
    }

    [Fact]
    public async Task An_activity_without_content_keeps_its_place()
    {
        await _store.CommitAsync(Some.Turn(activities: [null, Some.Activity("hallo")]), default);

        var activities = await _store.ReadAsync(Some.Conversation(), 0, 10, default);

        Assert.Equal([1, 2], activities.Select(a => a.Sequence));
        Assert.Null(activities[0].Body);
    }

    [Fact]
    public async Task A_turn_without_activities_changes_state_only()
    {
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("1")]), default);
        var from = await _store.FindAsync(Some.Conversation(), "m2", default);

        await _store.CommitAsync(Some.Turn(from: from, message: "m2", state: "later"), default);

        var found = await _store.FindAsync(Some.Conversation(), "m2", default);
        Assert.Equal((2, 1, Some.Text(Some.Json("later"))), (found!.Version, found.LastSequence, Some.Text(found.State)));
        Assert.Equal(new TurnRecord(2, 1), found.Repeated);
    }

    [Fact]
    public async Task A_message_that_had_its_turn_is_recognised()
    {
        await _store.CommitAsync(Some.Turn(message: "m1", activities: [Some.Activity("1"), Some.Activity("2")]), default);

        var found = await _store.FindAsync(Some.Conversation(), "m1", default);

        Assert.Equal(new TurnRecord(1, 2), found!.Repeated);
    }

    [Fact]
    public async Task A_message_that_had_its_turn_is_not_written_again()
    {
        var turn = Some.Turn(activities: [Some.Activity("1")]);
        await _store.CommitAsync(turn, default);

        var again = await _store.CommitAsync(turn, default);

        var activities = await _store.ReadAsync(turn.Conversation, 0, 10, default);
        Assert.Equal(new CommitOutcome.Repeated(new TurnRecord(1, 1)), again);
        Assert.Single(activities);
    }

    [Fact]
    public async Task The_same_message_id_in_another_conversation_or_channel_is_another_message()
    {
        await _store.CommitAsync(Some.Turn(new("directline", "c1")), default);

        var elsewhere = await _store.CommitAsync(Some.Turn(new("directline", "c2")), default);
        var onOtherChannel = await _store.CommitAsync(Some.Turn(new("msteams", "c1")), default);

        Assert.IsType<CommitOutcome.Committed>(elsewhere);
        Assert.IsType<CommitOutcome.Committed>(onOtherChannel);
    }

    [Fact]
    public async Task Of_many_writers_who_read_the_same_version_only_one_succeeds()
    {
        await _store.CommitAsync(Some.Turn(), default);
        var from = await _store.FindAsync(Some.Conversation(), null, default);

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(
            () => _store.CommitAsync(Some.Turn(from: from, message: $"w{i}", state: $"{i}"), default))));

        var found = await _store.FindAsync(Some.Conversation(), null, default);
        Assert.Single(outcomes, o => o is CommitOutcome.Committed);
        Assert.Equal(39, outcomes.Count(o => o is CommitOutcome.Overtaken));
        Assert.Equal(2, found!.Version);
    }

    [Fact]
    public async Task Two_hosts_on_one_store_do_not_overwrite_each_other()
    {
        await using var other = Open();
        await _store.CommitAsync(Some.Turn(), default);
        var from = await other.FindAsync(Some.Conversation(), "m2", default);
        await _store.CommitAsync(Some.Turn(from: from, message: "m2", state: "first"), default);

        var late = await other.CommitAsync(Some.Turn(from: from, message: "m3", state: "late"), default);

        var found = await other.FindAsync(Some.Conversation(), null, default);
        Assert.IsType<CommitOutcome.Overtaken>(late);
        Assert.Equal(Some.Text(Some.Json("first")), Some.Text(found!.State));
    }

    [Fact]
    public async Task Turns_of_many_conversations_at_the_same_time_are_all_kept()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 600).Select(i => Task.Run(() => _store.CommitAsync(
            Some.Turn(Some.Conversation($"c{i}"), state: $"{i}", activities: [Some.Activity($"{i}")]), default))));

        for (var i = 0; i < 600; i++)
        {
            var found = await _store.FindAsync(Some.Conversation($"c{i}"), null, default);
            Assert.Equal(Some.Text(Some.Json($"{i}")), Some.Text(found!.State));
        }

        Assert.All(outcomes, o => Assert.IsType<CommitOutcome.Committed>(o));
    }

    [Fact]
    public async Task A_turn_that_the_database_rejects_does_not_fail_its_neighbours()
    {
        await _store.CommitAsync(Some.Turn(message: "m1"), default);
        var from = await _store.FindAsync(Some.Conversation(), "m1", default);
        var rejected = Some.Turn(from: from, message: "m1");

        var turns = Enumerable.Range(0, 50).Select(i => _store.CommitAsync(
            i == 25 ? rejected : Some.Turn(Some.Conversation($"n{i}")), default)).ToArray();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => turns[25]);
        Assert.All(turns.Where((_, i) => i != 25), t => Assert.IsType<CommitOutcome.Committed>(t.Result));
    }

    [Fact]
    public async Task A_reopened_store_has_everything()
    {
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("hallo")]), default);
        await _store.DisposeAsync();

        _store = Open();

        var found = await _store.FindAsync(Some.Conversation(), "m1", default);
        var activities = await _store.ReadAsync(Some.Conversation(), 0, 10, default);
        Assert.Equal(new TurnRecord(1, 1), found!.Repeated);
        Assert.Equal(Some.Text(Some.Json("hallo")), Some.Text(Assert.Single(activities).Body));
    }

    [Fact]
    public async Task Turns_that_wait_when_the_store_closes_are_written_first()
    {
        var turns = Enumerable.Range(0, 100)
            .Select(i => _store.CommitAsync(Some.Turn(Some.Conversation($"c{i}")), default)).ToArray();

        await _store.DisposeAsync();

        _store = Open();
        Assert.All(await Task.WhenAll(turns), o => Assert.IsType<CommitOutcome.Committed>(o));
        Assert.NotNull(await _store.FindAsync(Some.Conversation("c99"), null, default));
    }

    [Fact]
    public async Task A_closed_store_writes_nothing_and_says_so()
    {
        await _store.DisposeAsync();

        await Assert.ThrowsAsync<StoreUnavailableException>(() => _store.CommitAsync(Some.Turn(), default));

        _store = Open();
    }

    [Fact]
    public async Task What_awaits_delivery_stays_in_the_outbox_until_it_is_delivered()
    {
        var telegram = new ConversationKey("telegram", "t1");
        byte[] frage = Some.Activity("frage"), eins = Some.Activity("eins"), zwei = Some.Activity("zwei");
        await _store.CommitAsync(Some.Turn(telegram, activities: [frage, eins, zwei]) with { AwaitingDelivery = 2 }, default);
        await _store.CommitAsync(Some.Turn(new("msteams", "t1"), activities: [eins]) with { AwaitingDelivery = 1 }, default);

        var before = await _store.ReadOutboxAsync(telegram, 10, default);
        await _store.MarkDeliveredAsync(telegram, upTo: 2, null, default);
        var after = await _store.ReadOutboxAsync(telegram, 10, default);
        await _store.MarkDeliveredAsync(telegram, upTo: 3, null, default);

        Assert.Equal([2, 3], before.Activities.Select(a => a.Sequence));
        Assert.Equal("zwei", Some.Text(Assert.Single(after.Activities).Body)[9..^2]);
        Assert.Empty((await _store.ReadOutboxAsync(telegram, 10, default)).Activities);
        Assert.Single((await _store.ReadOutboxAsync(new("msteams", "t1"), 10, default)).Activities);
    }

    [Fact]
    public async Task A_channel_is_told_which_of_its_conversations_wait_the_longest_waiting_first()
    {
        foreach (var key in (ConversationKey[])[new("telegram", "t2"), new("telegram", "t1"), new("msteams", "t3")])
        {
            await _store.CommitAsync(Some.Turn(key, activities: [Some.Activity("eins"), Some.Activity("zwei")]) with { AwaitingDelivery = 2 }, default);
        }

        await _store.CommitAsync(Some.Turn(new("telegram", "t4"), activities: [Some.Activity("eins")]), default);

        Assert.Equal(["t2", "t1"], (await _store.FindWaitingAsync("telegram", default)).Select(c => c.Id));
        await _store.MarkDeliveredAsync(new("telegram", "t2"), upTo: 1, null, default);
        Assert.Equal(["t2", "t1"], (await _store.FindWaitingAsync("telegram", default)).Select(c => c.Id));
        await _store.MarkDeliveredAsync(new("telegram", "t2"), upTo: 2, null, default);
        Assert.Equal(["t1"], (await _store.FindWaitingAsync("telegram", default)).Select(c => c.Id));
    }

    [Fact]
    public async Task The_next_delivery_finds_the_newest_receipt_of_its_conversation()
    {
        byte[][] replies = [Some.Activity("eins"), Some.Activity("zwei"), Some.Activity("drei"), Some.Activity("vier")];
        await _store.CommitAsync(Some.Turn(activities: replies) with { AwaitingDelivery = 4 }, default);

        Assert.Null((await _store.ReadOutboxAsync(Some.Conversation(), 10, default)).Receipt);
        await _store.MarkDeliveredAsync(Some.Conversation(), upTo: 1, "Nachricht 17", default);
        await _store.MarkDeliveredAsync(Some.Conversation(), upTo: 2, "Nachricht 18", default);
        await _store.MarkDeliveredAsync(Some.Conversation(), upTo: 3, null, default);

        Assert.Equal("Nachricht 18", (await _store.ReadOutboxAsync(Some.Conversation(), 10, default)).Receipt);
    }

    [Fact]
    public async Task What_is_kept_for_its_delivery_only_is_erased_by_it()
    {
        await _store.CommitAsync(
            Some.Turn(activities: [null, Some.Activity("eins"), Some.Activity("zwei")]) with { AwaitingDelivery = 2, KeptForDeliveryOnly = true },
            default);

        await _store.MarkDeliveredAsync(Some.Conversation(), upTo: 2, null, default);
        var waiting = await _store.ReadOutboxAsync(Some.Conversation(), 10, default);
        await _store.MarkDeliveredAsync(Some.Conversation(), upTo: 3, null, default);

        Assert.Equal("zwei", Some.Text(Assert.Single(waiting.Activities).Body)[9..^2]);
        Assert.All(await _store.ReadAsync(Some.Conversation(), 0, 10, default), a => Assert.Null(a.Body));
    }

    [Fact]
    public async Task The_outbox_gives_no_more_than_it_is_asked_for()
    {
        byte[][] replies = [.. Enumerable.Range(0, 9).Select(i => Some.Activity($"{i}"))];
        await _store.CommitAsync(Some.Turn(activities: replies) with { AwaitingDelivery = 9 }, default);

        Assert.Equal([1, 2, 3, 4], (await _store.ReadOutboxAsync(Some.Conversation(), 4, default)).Activities.Select(a => a.Sequence));
    }

    [Fact]
    public async Task A_store_that_can_write_passes_its_check() => await _store.CheckAsync(default);

    [Fact]
    public async Task A_turn_that_erases_leaves_only_the_places_of_what_was_said_before_and_its_own_words()
    {
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("Taubheit"), Some.Activity("Notaufnahme")]) with { AwaitingDelivery = 1 }, default);
        var from = await _store.FindAsync(Some.Conversation(), null, default);
        await _store.CommitAsync(
            Some.Turn(from: from, message: "m2", state: "empty", activities: [null, Some.Activity("gelöscht")]) with { Erases = true }, default);

        var activities = await _store.ReadAsync(Some.Conversation(), 0, 10, default);
        Assert.Equal(["", "", "", "gelöscht"], activities.Select(a => a.Body is null ? "" : Some.Text(a.Body)[9..^2]));
        Assert.Equal("""{"text":"empty"}""", Some.Text((await _store.FindAsync(Some.Conversation(), "m1", default))!.State));
        Assert.NotNull((await _store.FindAsync(Some.Conversation(), "m1", default))!.Repeated);
        Assert.Empty((await _store.ReadOutboxAsync(Some.Conversation(), 10, default)).Activities);
    }

    [Fact]
    public async Task Erasing_one_conversation_touches_no_other()
    {
        await _store.CommitAsync(Some.Turn(Some.Conversation("other"), activities: [Some.Activity("bleibt")]), default);
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("geht")]), default);
        var from = await _store.FindAsync(Some.Conversation(), null, default);
        await _store.CommitAsync(Some.Turn(from: from, message: "m2") with { Erases = true }, default);

        Assert.NotNull(Assert.Single(await _store.ReadAsync(Some.Conversation("other"), 0, 10, default)).Body);
    }

    [Fact]
    public async Task What_is_quiet_for_too_long_is_removed_and_the_rest_stays()
    {
        var began = Some.Clock.GetUtcNow();
        await _store.CommitAsync(Some.Turn(activities: [Some.Activity("hallo")]), default);

        Assert.Equal(0, await _store.ExpireAsync(began, default));
        Assert.NotNull(await _store.FindAsync(Some.Conversation(), null, default));
        Assert.Equal(1, await _store.ExpireAsync(began.AddMilliseconds(1), default));
        Assert.Null(await _store.FindAsync(Some.Conversation(), null, default));
        Assert.Empty(await _store.ReadAsync(Some.Conversation(), 0, 10, default));
    }
}
