using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class ActivityHandlerTests
{
    private readonly RecordingAdapter _adapter = new();
    private readonly RecordingHandler _handler = new();

    [Theory]
    [InlineData(ActivityTypes.Message, "OnMessageActivity")]
    [InlineData(ActivityTypes.MessageUpdate, "OnMessageUpdateActivity")]
    [InlineData(ActivityTypes.MessageDelete, "OnMessageDeleteActivity")]
    [InlineData(ActivityTypes.EndOfConversation, "OnEndOfConversationActivity")]
    [InlineData(ActivityTypes.Typing, "OnTypingActivity")]
    [InlineData(ActivityTypes.Command, "OnCommandActivity")]
    [InlineData(ActivityTypes.CommandResult, "OnCommandResultActivity")]
    [InlineData("something new", "OnUnrecognizedActivityType")]
    public async Task Each_kind_of_activity_has_its_method(string type, string method)
    {
        await Handle(Some.OfType(type));

        Assert.Equal([method], _handler.Calls);
    }

    [Fact]
    public async Task The_method_sees_the_activity_and_can_answer()
    {
        await Handle(Some.Message("ping"));

        Assert.Equal("echo ping", Assert.Single(_adapter.Sent).Text);
    }

    [Fact]
    public async Task New_members_are_told_when_it_is_not_the_bot_alone()
    {
        await Handle(Update(added: ["bot-1"]));
        await Handle(Update(added: ["bot-1", "user-1"]));
        await Handle(Update(added: ["user-1"]));

        Assert.Equal(["OnMembersAdded bot-1 user-1", "OnMembersAdded user-1"], _handler.Calls);
    }

    [Fact]
    public async Task Leaving_members_are_told_when_it_is_not_the_bot_alone()
    {
        await Handle(Update(removed: ["bot-1"]));
        await Handle(Update(removed: ["user-1", "user-2"]));

        Assert.Equal(["OnMembersRemoved user-1 user-2"], _handler.Calls);
    }

    [Fact]
    public async Task A_conversation_update_without_members_tells_nobody()
    {
        await Handle(Update());

        Assert.Empty(_handler.Calls);
    }

    [Fact]
    public async Task Added_and_removed_reactions_are_told()
    {
        var activity = Some.OfType(ActivityTypes.MessageReaction);
        activity.ReactionsAdded = [new MessageReaction("like")];
        activity.ReactionsRemoved = [new MessageReaction("sad")];

        await Handle(activity);

        Assert.Equal(["OnReactionsAdded like", "OnReactionsRemoved sad"], _handler.Calls);
    }

    [Theory]
    [InlineData("tokens/response", "OnTokenResponseEvent")]
    [InlineData("something", "OnEvent")]
    [InlineData(null, "OnEvent")]
    public async Task An_event_is_told_by_its_name(string? name, string method)
    {
        var activity = Some.OfType(ActivityTypes.Event);
        activity.Name = name;

        await Handle(activity);

        Assert.Equal([method], _handler.Calls);
    }

    [Theory]
    [InlineData("add", "OnInstallationUpdateAdd")]
    [InlineData("add-upgrade", "OnInstallationUpdateAdd")]
    [InlineData("remove", "OnInstallationUpdateRemove")]
    [InlineData("remove-upgrade", "OnInstallationUpdateRemove")]
    public async Task An_installation_is_told_by_what_was_done(string action, string method)
    {
        var activity = Some.OfType(ActivityTypes.InstallationUpdate);
        activity.Action = action;

        await Handle(activity);

        Assert.Equal([method], _handler.Calls);
    }

    [Fact]
    public async Task An_unknown_invoke_is_answered_with_501()
    {
        await Handle(Invoke("unknown"));

        Assert.Equal(501, Answer().Status);
    }

    [Theory]
    [InlineData("signin/verifyState")]
    [InlineData("signin/tokenExchange")]
    public async Task A_sign_in_that_is_handled_is_answered_with_200(string name)
    {
        await Handle(Invoke(name));

        Assert.Equal(["OnSignInInvoke"], _handler.Calls);
        Assert.Equal(200, Answer().Status);
    }

    [Fact]
    public async Task A_sign_in_that_nobody_handles_is_answered_with_501()
    {
        await new ActivityHandler().OnTurnAsync(new TurnContext(_adapter, Invoke("signin/verifyState")));

        Assert.Equal(501, Answer().Status);
    }

    [Fact]
    public async Task A_card_action_is_read_and_answered()
    {
        var value = new { action = new { type = "Action.Execute", verb = "vote", data = new { choice = 1 } } };

        await Handle(Invoke("adaptiveCard/action", JObject.FromObject(value)));

        Assert.Equal(["OnAdaptiveCardInvoke vote"], _handler.Calls);
        var body = Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body);
        Assert.Equal((200, 200), (Answer().Status, body.StatusCode));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("{\"action\": {\"type\": \"Action.Submit\"}}")]
    [InlineData("{\"action\": 7}")]
    public async Task A_card_action_that_cannot_be_read_is_answered_with_400(string? value)
    {
        await Handle(Invoke("adaptiveCard/action", value is null ? null : JObject.Parse(value)));

        Assert.Equal(400, Answer().Status);
        Assert.Equal("application/vnd.microsoft.error", Assert.IsType<AdaptiveCardInvokeResponse>(Answer().Body).Type);
        Assert.Empty(_handler.Calls);
    }

    [Fact]
    public async Task A_card_action_that_nobody_handles_is_answered_with_501()
    {
        var value = JObject.Parse("{\"action\": {\"type\": \"Action.Execute\"}}");

        await new ActivityHandler().OnTurnAsync(new TurnContext(_adapter, Invoke("adaptiveCard/action", value)));

        Assert.Equal(501, Answer().Status);
    }

    [Fact]
    public async Task A_bot_that_answered_an_invoke_itself_is_not_answered_for()
    {
        var turn = new TurnContext(_adapter, Invoke("unknown"));
        turn.TurnState.Set(BotAdapter.InvokeResponseKey, new Activity());

        await _handler.OnTurnAsync(turn);

        Assert.Empty(_adapter.Sent);
    }

    [Fact]
    public async Task A_handler_may_refuse_an_invoke_with_a_status_and_a_content()
    {
        await Handle(Invoke("signin/verifyState"), new RefusingHandler());

        Assert.Equal((409, "taken"), (Answer().Status, Answer().Body));
    }

    [Fact]
    public async Task A_turn_needs_an_activity_that_has_a_type()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _handler.OnTurnAsync(null!));
        await Assert.ThrowsAsync<ArgumentException>(() => Handle(new Activity()));
    }

    [Fact]
    public void A_status_of_success_is_from_200_to_299()
    {
        Assert.True(new InvokeResponse { Status = 200 }.IsSuccessStatusCode());
        Assert.True(new InvokeResponse { Status = 299 }.IsSuccessStatusCode());
        Assert.False(new InvokeResponse { Status = 300 }.IsSuccessStatusCode());
        Assert.False(new InvokeResponse { Status = 199 }.IsSuccessStatusCode());
    }

    private static Activity Update(string[]? added = null, string[]? removed = null)
    {
        var activity = Some.OfType(ActivityTypes.ConversationUpdate);
        activity.MembersAdded = added?.Select(id => new ChannelAccount(id)).ToList();
        activity.MembersRemoved = removed?.Select(id => new ChannelAccount(id)).ToList();
        return activity;
    }

    private static Activity Invoke(string name, object? value = null)
    {
        var activity = Some.OfType(ActivityTypes.Invoke);
        (activity.Name, activity.Value) = (name, value);
        return activity;
    }

    private Task Handle(Activity activity, ActivityHandler? handler = null) =>
        (handler ?? _handler).OnTurnAsync(new TurnContext(_adapter, activity));

    private InvokeResponse Answer()
    {
        var sent = Assert.Single(_adapter.Sent);
        Assert.Equal(ActivityTypesEx.InvokeResponse, sent.Type);
        return Assert.IsType<InvokeResponse>(sent.Value);
    }

    private sealed class RefusingHandler : ActivityHandler
    {
        protected override Task OnSignInInvokeAsync(ITurnContext<IInvokeActivity> turnContext, CancellationToken cancellationToken) =>
            throw new InvokeResponseException(HttpStatusCode.Conflict, "taken");
    }
}
