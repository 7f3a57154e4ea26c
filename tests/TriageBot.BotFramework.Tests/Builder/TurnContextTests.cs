using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class TurnContextTests
{
    private readonly RecordingAdapter _adapter = new();

    [Fact]
    public void A_turn_needs_adapter_and_activity()
    {
        Assert.Throws<ArgumentNullException>(() => new TurnContext((BotAdapter)null!, Some.Message()));
        Assert.Throws<ArgumentNullException>(() => new TurnContext(_adapter, null!));
        Assert.Throws<ArgumentNullException>(() => new TurnContext((ITurnContext)null!, Some.Message()));
    }

    [Fact]
    public async Task A_reply_is_addressed_to_the_user_of_the_incoming_activity()
    {
        var turn = Turn();

        await turn.SendActivityAsync("hello");

        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(("bot-1", "user-1"), (sent.From.Id, sent.Recipient.Id));
        Assert.Equal(("test", "https://example.org", "conversation-1"), (sent.ChannelId, sent.ServiceUrl, sent.Conversation.Id));
        Assert.Equal("tenant-1", sent.Conversation.TenantId);
        Assert.Equal("activity-1", sent.ReplyToId);
    }

    [Fact]
    public async Task A_reply_takes_the_language_of_the_incoming_activity_unless_it_has_one()
    {
        var turn = Turn();

        await turn.SendActivityAsync("hello");
        await turn.SendActivityAsync(new Activity { Type = ActivityTypes.Message, Text = "hallo", Locale = "de" });

        Assert.Equal(["en-US", "de"], _adapter.Sent.Select(sent => sent.Locale));
    }

    [Fact]
    public async Task A_text_is_sent_as_a_message_with_speech_and_hint()
    {
        var turn = Turn();

        await turn.SendActivityAsync("text", "speech", InputHints.ExpectingInput);
        await turn.SendActivityAsync("only text");

        Assert.Equal((ActivityTypes.Message, "text", "speech", InputHints.ExpectingInput), Shape(_adapter.Sent[0]));
        Assert.Equal((ActivityTypes.Message, "only text", null, InputHints.AcceptingInput), Shape(_adapter.Sent[1]));
        static (string, string, string, string) Shape(Activity sent) => (sent.Type, sent.Text, sent.Speak, sent.InputHint);
    }

    [Fact]
    public async Task Sending_gives_the_id_of_the_channel_and_writes_it_into_the_activity()
    {
        var turn = Turn();
        var (first, second) = (MessageFactory.Text("1"), MessageFactory.Text("2"));

        var one = await turn.SendActivityAsync(first);
        var two = await turn.SendActivitiesAsync([second]);

        Assert.Equal(("1", "1"), (one.Id, first.Id));
        Assert.Equal(("2", "2"), (Assert.Single(two).Id, second.Id));
    }

    [Fact]
    public async Task Several_activities_go_to_the_adapter_together()
    {
        await Turn().SendActivitiesAsync([MessageFactory.Text("1"), MessageFactory.Text("2")]);

        Assert.Equal(["1", "2"], Assert.Single(_adapter.Batches).Select(activity => activity.Text));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  ")]
    public async Task A_blank_text_is_not_sent(string? text)
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => Turn().SendActivityAsync(text!));
    }

    [Fact]
    public async Task Nothing_is_not_sent()
    {
        var turn = Turn();

        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivityAsync((IActivity)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.SendActivitiesAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => turn.SendActivitiesAsync([]));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.UpdateActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync((ConversationReference)null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => turn.DeleteActivityAsync(string.Empty));
        Assert.Throws<ArgumentNullException>(() => turn.OnSendActivities(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnUpdateActivity(null!));
        Assert.Throws<ArgumentNullException>(() => turn.OnDeleteActivity(null!));
    }

    [Fact]
    public async Task A_sent_message_counts_as_a_response()
    {
        var turn = Turn();
        Assert.False(turn.Responded);

        await turn.SendActivityAsync("hello");

        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_trace_does_not_count_as_a_response()
    {
        var turn = Turn();

        await turn.SendActivityAsync(Activity.CreateTraceActivity("trace"));
        Assert.False(turn.Responded);

        await turn.SendActivitiesAsync([Activity.CreateTraceActivity("trace"), MessageFactory.Text("text")]);
        Assert.True(turn.Responded);
    }

    [Fact]
    public async Task A_change_or_a_deletion_does_not_count_as_a_response()
    {
        var turn = Turn();

        await turn.UpdateActivityAsync(MessageFactory.Text("changed"));
        await turn.DeleteActivityAsync("7");

        Assert.False(turn.Responded);
    }

    [Fact]
    public async Task Handlers_of_sending_run_in_the_order_in_which_they_came()
    {
        var turn = Turn();
        var order = new List<string>();
        turn.OnSendActivities(async (_, activities, next) =>
        {
            order.Add($"first before {activities.Count}");
            var responses = await next();
            order.Add("first after");
            return responses;
        });
        turn.OnSendActivities((_, _, next) =>
        {
            order.Add("second");
            return next();
        });

        await turn.SendActivityAsync("hello");

        Assert.Equal(["first before 1", "second", "first after"], order);
        Assert.Single(_adapter.Sent);
    }

    [Fact]
    public async Task A_handler_may_hold_back_what_is_sent()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => Task.FromResult<ResourceResponse[]>(null!));

        var response = await turn.SendActivityAsync("hello");

        Assert.Empty(_adapter.Sent);
        Assert.False(turn.Responded);
        Assert.NotNull(response);
    }

    [Fact]
    public async Task A_handler_may_change_what_is_sent()
    {
        var turn = Turn();
        turn.OnSendActivities((_, activities, next) =>
        {
            activities[0].Text = "changed";
            return next();
        });

        await turn.SendActivityAsync("hello");

        Assert.Equal("changed", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task What_a_handler_throws_reaches_the_sender()
    {
        var turn = Turn();
        turn.OnSendActivities((_, _, _) => throw new FormatException());

        await Assert.ThrowsAsync<FormatException>(() => turn.SendActivityAsync("hello"));
    }

    [Fact]
    public async Task An_update_is_addressed_and_keeps_its_id()
    {
        var turn = Turn();

        var response = await turn.UpdateActivityAsync(new Activity { Type = ActivityTypes.Message, Id = "7", Text = "new" });

        var updated = Assert.Single(_adapter.Updated);
        Assert.Equal(("7", "new", "conversation-1"), (updated.Id, updated.Text, updated.Conversation.Id));
        Assert.Equal("7", response.Id);
    }

    [Fact]
    public async Task A_handler_may_change_or_hold_back_an_update()
    {
        var turn = Turn();
        var holdBack = false;
        turn.OnUpdateActivity((_, activity, next) =>
        {
            activity.Text += "!";
            return holdBack ? Task.FromResult(new ResourceResponse()) : next();
        });

        await turn.UpdateActivityAsync(MessageFactory.Text("one"));
        holdBack = true;
        await turn.UpdateActivityAsync(MessageFactory.Text("two"));

        Assert.Equal(["one!"], _adapter.Updated.Select(activity => activity.Text));
    }

    [Fact]
    public async Task A_deletion_names_conversation_and_activity()
    {
        var turn = Turn();

        await turn.DeleteActivityAsync("7");
        await turn.DeleteActivityAsync(new ConversationReference(activityId: "8", channelId: "other"));

        Assert.Equal([("7", "test"), ("8", "other")], _adapter.Deleted.Select(reference => (reference.ActivityId, reference.ChannelId)));
    }

    [Fact]
    public async Task A_handler_may_hold_back_a_deletion()
    {
        var turn = Turn();
        turn.OnDeleteActivity((_, _, _) => Task.CompletedTask);

        await turn.DeleteActivityAsync("7");

        Assert.Empty(_adapter.Deleted);
    }

    [Fact]
    public async Task Nothing_can_be_sent_after_the_turn()
    {
        var turn = Turn();
        turn.Dispose();

        var fault = await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync("late"));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivityAsync(MessageFactory.Text("late")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.SendActivitiesAsync([MessageFactory.Text("late")]));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.UpdateActivityAsync(MessageFactory.Text("late")));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => turn.DeleteActivityAsync("7"));
        Assert.Equal(nameof(turn.SendActivityAsync), fault.ObjectName);
        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task Replies_are_kept_when_the_sender_expects_them_in_the_response()
    {
        var incoming = Some.Message();
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new TurnContext(_adapter, incoming);

        var response = await turn.SendActivityAsync("hello");

        Assert.Empty(_adapter.Sent);
        Assert.Equal("hello", Assert.Single(turn.BufferedReplyActivities).Text);
        Assert.True(turn.Responded);
        Assert.Null(response.Id);
    }

    [Fact]
    public async Task An_invoke_response_that_is_kept_is_also_found_in_the_turn_state()
    {
        var incoming = Some.OfType(ActivityTypes.Invoke);
        incoming.DeliveryMode = DeliveryModes.ExpectReplies;
        var turn = new TurnContext(_adapter, incoming);

        await turn.SendActivityAsync(new Activity { Type = ActivityTypesEx.InvokeResponse, Value = new InvokeResponse { Status = 200 } });

        Assert.NotNull(turn.TurnState.Get<Activity>(BotAdapter.InvokeResponseKey));
    }

    [Fact]
    public async Task A_turn_for_another_activity_shares_everything_else()
    {
        var original = Turn();
        original.TurnState.Add("key", "value");
        await original.SendActivityAsync("hello");
        var handled = 0;
        original.OnSendActivities((_, _, next) =>
        {
            handled++;
            return next();
        });

        var copy = new TurnContext(original, Some.Message("other"));
        await copy.SendActivityAsync("again");

        Assert.Equal("other", copy.Activity.Text);
        Assert.Equal("value", copy.TurnState.Get<string>("key"));
        Assert.Same(original.Adapter, copy.Adapter);
        Assert.True(copy.Responded);
        Assert.Equal(1, handled);
    }

    [Fact]
    public void The_language_of_the_turn_can_be_set()
    {
        var turn = Turn();

        turn.Locale = "de-DE";
        Assert.Equal("de-DE", turn.Locale);

        turn.Locale = null!;
        Assert.Null(turn.Locale);
    }

    private TurnContext Turn() => new(_adapter, Some.Message());
}
