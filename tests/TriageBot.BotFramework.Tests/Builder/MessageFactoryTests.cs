using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Builder;

public sealed class MessageFactoryTests
{
    [Fact]
    public void A_text_becomes_a_message()
    {
        var message = MessageFactory.Text("text", "ssml", InputHints.ExpectingInput);

        Assert.Equal((ActivityTypes.Message, "text", "ssml", InputHints.ExpectingInput), (message.Type, message.Text, message.Speak, message.InputHint));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    public void A_blank_text_is_none_and_the_bot_accepts_input(string? blank)
    {
        var message = MessageFactory.Text(blank, blank);

        Assert.Equal((null, null, InputHints.AcceptingInput), (message.Text, message.Speak, message.InputHint));
        Assert.Equal(ActivityTypes.Message, message.Type);
    }

    [Fact]
    public void Texts_become_buttons_that_send_themselves()
    {
        var message = MessageFactory.SuggestedActions(["one", "two"], "text", "ssml", InputHints.ExpectingInput);

        Assert.Equal(
            [(ActionTypes.ImBack, "one", "one"), (ActionTypes.ImBack, "two", "two")],
            message.SuggestedActions.Actions.Select(action => (action.Type, action.Title, (string)action.Value)));
        Assert.Equal(("text", "ssml", InputHints.ExpectingInput), (message.Text, message.Speak, message.InputHint));
    }

    [Fact]
    public void Buttons_may_be_for_some_only()
    {
        var button = new CardAction(ActionTypes.Call, title: "call", value: "112");

        var message = MessageFactory.SuggestedActions([button], "text", null, null, ["user-1"]);

        Assert.Same(button, Assert.Single(message.SuggestedActions.Actions));
        Assert.Equal(["user-1"], message.SuggestedActions.To);
    }

    [Fact]
    public void Attachments_come_one_below_the_other_or_side_by_side()
    {
        List<Attachment> attachments = [new() { Name = "a" }, new() { Name = "b" }];

        var single = MessageFactory.Attachment(attachments[0], "text");
        var list = MessageFactory.Attachment(attachments);
        var carousel = MessageFactory.Carousel(attachments);

        Assert.Equal(["a"], single.Attachments.Select(attachment => attachment.Name));
        Assert.Equal("text", single.Text);
        Assert.Equal((AttachmentLayoutTypes.List, 2), (list.AttachmentLayout, list.Attachments.Count));
        Assert.Equal((AttachmentLayoutTypes.Carousel, 2), (carousel.AttachmentLayout, carousel.Attachments.Count));
    }

    [Fact]
    public void A_url_becomes_an_attachment()
    {
        var message = MessageFactory.ContentUrl("https://example.org/a.png", "image/png", "a");

        var attachment = Assert.Single(message.Attachments);
        Assert.Equal(("https://example.org/a.png", "image/png", "a"), (attachment.ContentUrl, attachment.ContentType, attachment.Name));
    }

    [Fact]
    public void Nothing_is_refused_in_place_of_something()
    {
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((Attachment)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Attachment((IEnumerable<Attachment>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.Carousel(null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<string>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.SuggestedActions((IEnumerable<CardAction>)null!));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl(" ", "image/png"));
        Assert.Throws<ArgumentNullException>(() => MessageFactory.ContentUrl("https://example.org", ""));
    }
}
