using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Own.Testing;

public sealed class TestAdapterTests
{
    private readonly TestAdapter _adapter = new();

    [Fact]
    public async Task An_activity_gets_what_it_lacks()
    {
        var activity = new Activity();

        await _adapter.ProcessActivityAsync(activity, Nothing);

        Assert.Equal((ActivityTypes.Message, Channels.Test, "https://test.com"), (activity.Type, activity.ChannelId, activity.ServiceUrl));
        Assert.Equal(("user1", "bot", "Conversation1"), (activity.From.Id, activity.Recipient.Id, activity.Conversation.Id));
        Assert.NotNull(activity.Id);
        Assert.NotNull(activity.Timestamp);
        Assert.NotNull(activity.LocalTimestamp);
    }

    [Fact]
    public async Task An_activity_keeps_what_it_has()
    {
        var time = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero);
        var activity = new Activity { Type = ActivityTypes.Event, ChannelId = "own", From = new ChannelAccount("ann"), Timestamp = time, LocalTimestamp = time };

        await _adapter.ProcessActivityAsync(activity, Nothing);

        Assert.Equal((ActivityTypes.Event, "own", "ann", time, time), (activity.Type, activity.ChannelId, activity.From.Id, activity.Timestamp, activity.LocalTimestamp));
    }

    [Fact]
    public async Task A_bot_s_activity_is_sent_as_the_user_s()
    {
        var activity = new Activity { From = new ChannelAccount("x", role: RoleTypes.Bot) };

        await _adapter.ProcessActivityAsync(activity, Nothing);

        Assert.Equal("user1", activity.From.Id);
    }

    [Fact]
    public async Task Each_activity_has_an_id_of_its_own()
    {
        var (one, two) = (new Activity(), new Activity());

        await _adapter.ProcessActivityAsync(one, Nothing);
        await _adapter.ProcessActivityAsync(two, Nothing);

        Assert.NotEqual(one.Id, two.Id);
    }

    [Fact]
    public async Task Replies_are_taken_in_order()
    {
        await _adapter.SendTextToBotAsync("hi", Say("one", "two"), CancellationToken.None);

        Assert.Equal("one", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Equal("two", (await _adapter.GetNextReplyAsync()).AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_reply_that_comes_later_can_be_awaited()
    {
        var waiting = _adapter.GetNextReplyAsync();
        Assert.False(waiting.IsCompleted);

        await _adapter.SendTextToBotAsync("hi", Say("late"), CancellationToken.None);

        Assert.Equal("late", (await waiting).AsMessageActivity().Text);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public async Task Who_no_longer_waits_takes_no_reply()
    {
        using var impatience = new CancellationTokenSource();
        var waiting = _adapter.GetNextReplyAsync(impatience.Token);
        await impatience.CancelAsync();

        await _adapter.SendTextToBotAsync("hi", Say("late"), CancellationToken.None);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        Assert.Equal("late", _adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Traces_are_queued_only_when_they_are_wanted()
    {
        BotCallbackHandler tracing = (turn, token) => turn.SendActivityAsync(Activity.CreateTraceActivity("trace"), token);
        var wanting = new TestAdapter(sendTraceActivity: true);

        await _adapter.SendTextToBotAsync("hi", tracing, CancellationToken.None);
        await wanting.SendTextToBotAsync("hi", tracing, CancellationToken.None);

        Assert.Null(_adapter.GetNextReply());
        Assert.Equal(ActivityTypes.Trace, wanting.GetNextReply().Type);
    }

    [Fact]
    public async Task A_queued_reply_can_be_changed_and_deleted_by_the_bot()
    {
        await _adapter.SendTextToBotAsync(
            "hi",
            async (turn, token) =>
            {
                var changed = await turn.SendActivityAsync("old", cancellationToken: token);
                var deleted = await turn.SendActivityAsync("deleted", cancellationToken: token);
                await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = changed.Id, Text = "new" }, token);
                await turn.DeleteActivityAsync(deleted.Id, token);
                Assert.Null((await turn.UpdateActivityAsync(new Activity { Id = "unknown" }, token)).Id);
            },
            CancellationToken.None);

        Assert.Equal("new", _adapter.GetNextReply().AsMessageActivity().Text);
        Assert.Null(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_delay_is_not_queued()
    {
        var pause = new Activity { Type = ActivityTypesEx.Delay, Value = 0 };

        await _adapter.SendTextToBotAsync("hi", (turn, token) => turn.SendActivitiesAsync([pause, MessageFactory.Text("after")], token), CancellationToken.None);

        Assert.Equal("after", _adapter.GetNextReply().AsMessageActivity().Text);
    }

    [Fact]
    public async Task Sending_nothing_is_refused()
    {
        using var turn = new TurnContext(_adapter, new Activity());

        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(null!, [], CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _adapter.SendActivitiesAsync(turn, null!, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(() => _adapter.SendActivitiesAsync(turn, [], CancellationToken.None));
    }

    [Fact]
    public async Task A_turn_under_an_identity_gives_no_invoke_response()
    {
        var response = await _adapter.ProcessActivityAsync(new ClaimsIdentity(), new Activity(), Say("hello"), CancellationToken.None);

        Assert.Null(response);
        Assert.NotNull(_adapter.GetNextReply());
    }

    [Fact]
    public async Task A_new_conversation_begins_with_an_empty_queue()
    {
        await _adapter.SendTextToBotAsync("hi", Say("old"), CancellationToken.None);
        Activity? update = null;

        await _adapter.CreateConversationAsync(
            "own",
            (turn, _) =>
            {
                update = turn.Activity;
                return Task.CompletedTask;
            },
            CancellationToken.None);

        Assert.Equal((ActivityTypes.ConversationUpdate, "own"), (update?.Type, update?.ChannelId));
        Assert.NotNull(update?.Conversation.Id);
        Assert.Empty(_adapter.ActiveQueue);
    }

    [Fact]
    public void A_conversation_can_be_made_for_named_people()
    {
        var reference = TestAdapter.CreateConversation("talk", "Ann", "Helper");

        Assert.Equal(("ann", "Ann", "helper", "talk"), (reference.User.Id, reference.User.Name, reference.Bot.Id, reference.Conversation.Id));
        Assert.Same(reference, new TestAdapter(reference).Conversation);
        Assert.Equal(Channels.Msteams, new TestAdapter(Channels.Msteams).Conversation.ChannelId);
    }

    [Fact]
    public void A_message_of_the_user_has_the_adapter_s_language()
    {
        Assert.Equal("en-us", _adapter.MakeActivity("hi").Locale);

        _adapter.Locale = "de-DE";

        Assert.Equal(("de-DE", "hi", "user1"), (_adapter.MakeActivity("hi").Locale, _adapter.MakeActivity("hi").Text, _adapter.MakeActivity("hi").From.Id));
    }

    private static Task Nothing(ITurnContext turnContext, CancellationToken cancellationToken) => Task.CompletedTask;

    private static BotCallbackHandler Say(params string[] texts) => async (turn, token) =>
    {
        foreach (var text in texts)
        {
            await turn.SendActivityAsync(text, cancellationToken: token);
        }
    };
}
