using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.BotFramework.Tests.Doubles;

namespace TriageBot.BotFramework.Tests.Schema;

public sealed class ActivityTests
{
    [Fact]
    public void A_reply_goes_from_the_receiver_to_the_sender()
    {
        var reply = Some.Message().CreateReply("answer");

        Assert.Equal((ActivityTypes.Message, "answer", "activity-1", "en-US"), (reply.Type, reply.Text, reply.ReplyToId, reply.Locale));
        Assert.Equal(("bot-1", "user-1", "conversation-1"), (reply.From.Id, reply.Recipient.Id, reply.Conversation.Id));
        Assert.Equal(("test", "https://example.org"), (reply.ChannelId, reply.ServiceUrl));
    }

    [Fact]
    public void A_reply_may_be_empty_and_in_another_language()
    {
        var reply = Some.Message().CreateReply(locale: "de");

        Assert.Equal((string.Empty, "de"), (reply.Text, reply.Locale));
    }

    [Fact]
    public void A_reply_to_an_activity_without_addresses_is_possible()
    {
        var reply = new Activity { Type = ActivityTypes.Message }.CreateReply("answer");

        Assert.Null(reply.From.Id);
        Assert.Null(reply.Recipient.Id);
    }

    [Theory]
    [InlineData(Channels.Directline, null)]
    [InlineData(Channels.Webchat, null)]
    [InlineData(Channels.Msteams, "activity-1")]
    public void A_reply_to_the_update_that_opened_a_conversation_names_it_only_where_the_channel_knows_it(string channel, string? expected)
    {
        var update = Some.OfType(ActivityTypes.ConversationUpdate);
        update.ChannelId = channel;

        Assert.Equal(expected, update.CreateReply().ReplyToId);
        Assert.Equal(expected, update.GetConversationReference().ActivityId);
    }

    [Fact]
    public void A_trace_of_an_activity_names_its_caller_and_the_type_of_its_value()
    {
        var trace = Some.Message().CreateTrace("name", 42);

        Assert.Equal((ActivityTypes.Trace, "name", "Int32", 42), (trace.Type, trace.Name, trace.ValueType, trace.Value));
        Assert.Equal(nameof(A_trace_of_an_activity_names_its_caller_and_the_type_of_its_value), trace.Label);
        Assert.Equal("bot-1", trace.From.Id);
    }

    [Fact]
    public void A_reference_holds_what_is_needed_to_speak_there_again()
    {
        var reference = Some.Message().GetConversationReference();

        Assert.Equal(("activity-1", "user-1", "bot-1"), (reference.ActivityId, reference.User.Id, reference.Bot.Id));
        Assert.Equal(("conversation-1", "test", "https://example.org", "en-US"), (reference.Conversation.Id, reference.ChannelId, reference.ServiceUrl, reference.Locale));
    }

    [Fact]
    public void A_reference_to_a_reply_names_the_reply()
    {
        Assert.Equal("7", Some.Message().GetReplyConversationReference(new ResourceResponse("7")).ActivityId);
    }

    [Fact]
    public void An_outgoing_activity_is_addressed_to_the_user()
    {
        var outgoing = new Activity { Type = ActivityTypes.Message, Id = "own" };

        var same = outgoing.ApplyConversationReference(Some.Message().GetConversationReference());

        Assert.Same(outgoing, same);
        Assert.Equal(("bot-1", "user-1"), (outgoing.From.Id, outgoing.Recipient.Id));
        Assert.Equal(("own", "activity-1", "en-US"), (outgoing.Id, outgoing.ReplyToId, outgoing.Locale));
    }

    [Fact]
    public void An_incoming_activity_is_addressed_to_the_bot()
    {
        var incoming = new Activity { Type = ActivityTypes.Message, Locale = "de" };

        incoming.ApplyConversationReference(Some.Message().GetConversationReference(), isIncoming: true);

        Assert.Equal(("user-1", "bot-1"), (incoming.From.Id, incoming.Recipient.Id));
        Assert.Equal(("activity-1", null, "de"), (incoming.Id, incoming.ReplyToId, incoming.Locale));
    }

    [Fact]
    public void A_reference_without_an_activity_leaves_the_ids_as_they_are()
    {
        var outgoing = new Activity { Id = "own", ReplyToId = "other" };

        outgoing.ApplyConversationReference(new ConversationReference());

        Assert.Equal(("own", "other"), (outgoing.Id, outgoing.ReplyToId));
        Assert.Throws<ArgumentNullException>(() => outgoing.ApplyConversationReference(null!));
    }

    [Fact]
    public void The_activity_that_continues_a_conversation_is_an_event_for_the_bot()
    {
        var reference = Some.Message().GetConversationReference();

        var continuation = reference.GetContinuationActivity();

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (continuation.Type, continuation.Name));
        Assert.Equal(("user-1", "bot-1", "conversation-1"), (continuation.From.Id, continuation.Recipient.Id, continuation.Conversation.Id));
        Assert.Same(reference, continuation.RelatesTo);
        Assert.NotEqual(reference.GetContinuationActivity().Id, continuation.Id);
    }

    [Fact]
    public void A_view_is_given_only_for_its_type()
    {
        foreach (var (type, view) in Views)
        {
            Assert.All(Views, other => Assert.Equal(other.Type == type, other.View(new Activity { Type = type }) is not null));
            Assert.NotNull(view(new Activity { Type = type + "/subtype" }));
            Assert.NotNull(view(new Activity { Type = type.ToUpperInvariant() }));
            Assert.Null(view(new Activity { Type = type + "x" }));
            Assert.Null(view(new Activity()));
        }
    }

    [Fact]
    public void Each_kind_of_activity_can_be_created()
    {
        Assert.Equal(ActivityTypes.Message, Activity.CreateMessageActivity().Type);
        Assert.Equal(ActivityTypes.ContactRelationUpdate, Activity.CreateContactRelationUpdateActivity().Type);
        Assert.Equal(ActivityTypes.ConversationUpdate, Activity.CreateConversationUpdateActivity().Type);
        Assert.Equal(ActivityTypes.Typing, Activity.CreateTypingActivity().Type);
        Assert.Equal(ActivityTypes.Handoff, Activity.CreateHandoffActivity().Type);
        Assert.Equal(ActivityTypes.EndOfConversation, Activity.CreateEndOfConversationActivity().Type);
        Assert.Equal(ActivityTypes.Event, Activity.CreateEventActivity().Type);
        Assert.Equal(ActivityTypes.Invoke, Activity.CreateInvokeActivity().Type);
        Assert.Equal((ActivityTypes.Trace, "String"), (Activity.CreateTraceActivity("n", value: "v").Type, Activity.CreateTraceActivity("n", value: "v").ValueType));
        Assert.Empty(Activity.CreateConversationUpdateActivity().MembersAdded);
    }

    [Theory]
    [InlineData("text", null, false, false, true)]
    [InlineData(" ", "summary", false, false, true)]
    [InlineData(null, null, true, false, true)]
    [InlineData(null, null, false, true, true)]
    [InlineData(" ", " ", false, false, false)]
    public void A_message_has_content_when_there_is_something_to_show(string? text, string? summary, bool attachment, bool channelData, bool expected)
    {
        var message = new Activity { Text = text, Summary = summary, Attachments = attachment ? [new()] : [], ChannelData = channelData ? new object() : null };

        Assert.Equal(expected, message.HasContent());
    }

    [Fact]
    public void Mentions_are_found_among_the_entities()
    {
        var plain = new Entity("mention") { Properties = JObject.Parse("{\"text\": \"@Bot\", \"mentioned\": {\"id\": \"bot-1\"}}") };
        var activity = new Activity { Entities = [new Entity("place"), plain] };

        var mentions = activity.GetMentions();

        Assert.Equal([("@Bot", "bot-1")], mentions.Select(mention => (mention.Text, mention.Mentioned.Id)));
        Assert.Empty(new Activity().GetMentions());
    }

    [Fact]
    public void Channel_data_is_read_as_a_type()
    {
        var typed = new ChannelAccount("typed");

        Assert.Equal("json", new Activity { ChannelData = JObject.Parse("{\"id\": \"json\"}") }.GetChannelData<ChannelAccount>().Id);
        Assert.Same(typed, new Activity { ChannelData = typed }.GetChannelData<ChannelAccount>());
        Assert.Null(new Activity().GetChannelData<ChannelAccount>());
    }

    [Fact]
    public void Channel_data_that_does_not_fit_is_told()
    {
        Assert.True(new Activity { ChannelData = JObject.Parse("{\"id\": \"a\"}") }.TryGetChannelData<ChannelAccount>(out var account));
        Assert.Equal("a", account.Id);
        Assert.False(new Activity().TryGetChannelData<ChannelAccount>(out _));
        Assert.False(new Activity { ChannelData = "a text" }.TryGetChannelData<ChannelAccount>(out _));
        Assert.False(new Activity { ChannelData = JArray.Parse("[1]") }.TryGetChannelData<ChannelAccount>(out _));
    }

    [Theory]
    [InlineData("https://example.org", false)]
    [InlineData("HTTP://example.org", false)]
    [InlineData("urn:botframework:websocket:wss://example.org", true)]
    [InlineData(null, false)]
    public void A_streaming_connection_has_a_service_url_that_is_not_http(string? serviceUrl, bool expected)
    {
        Assert.Equal(expected, new Activity { ServiceUrl = serviceUrl }.IsFromStreamingConnection());
    }

    [Fact]
    public void The_long_constructor_sets_what_it_is_given()
    {
        var activity = new Activity(
            ActivityTypes.Message, id: "i", from: new ChannelAccount("f"), locale: "de", text: "t", inputHint: "h", replyToId: "r",
            valueType: "vt", value: 1, name: "n", code: "c", deliveryMode: "d", localTimezone: "Europe/Berlin");

        Assert.Equal((ActivityTypes.Message, "i", "f", "de", "t"), (activity.Type, activity.Id, activity.From.Id, activity.Locale, activity.Text));
        Assert.Equal(("h", "r", "vt", 1, "n"), (activity.InputHint, activity.ReplyToId, activity.ValueType, activity.Value, activity.Name));
        Assert.Equal(("c", "d", "Europe/Berlin"), (activity.Code, activity.DeliveryMode, activity.LocalTimezone));
    }

    private static (string Type, Func<Activity, IActivity?> View)[] Views =>
    [
        (ActivityTypes.Message, activity => activity.AsMessageActivity()),
        (ActivityTypes.ContactRelationUpdate, activity => activity.AsContactRelationUpdateActivity()),
        (ActivityTypes.InstallationUpdate, activity => activity.AsInstallationUpdateActivity()),
        (ActivityTypes.ConversationUpdate, activity => activity.AsConversationUpdateActivity()),
        (ActivityTypes.Typing, activity => activity.AsTypingActivity()),
        (ActivityTypes.EndOfConversation, activity => activity.AsEndOfConversationActivity()),
        (ActivityTypes.Event, activity => activity.AsEventActivity()),
        (ActivityTypes.Invoke, activity => activity.AsInvokeActivity()),
        (ActivityTypes.MessageUpdate, activity => activity.AsMessageUpdateActivity()),
        (ActivityTypes.MessageDelete, activity => activity.AsMessageDeleteActivity()),
        (ActivityTypes.MessageReaction, activity => activity.AsMessageReactionActivity()),
        (ActivityTypes.Suggestion, activity => activity.AsSuggestionActivity()),
        (ActivityTypes.Trace, activity => activity.AsTraceActivity()),
        (ActivityTypes.Handoff, activity => activity.AsHandoffActivity()),
    ];
}
