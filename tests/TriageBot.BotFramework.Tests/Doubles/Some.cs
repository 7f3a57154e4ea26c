using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace TriageBot.BotFramework.Tests.Doubles;

/// <summary>Values whose details do not matter to the test.</summary>
internal static class Some
{
    public static Activity Message(string text = "hello") => new()
    {
        Type = ActivityTypes.Message,
        Id = "activity-1",
        Text = text,
        ChannelId = "test",
        ServiceUrl = "https://example.org",
        Locale = "en-US",
        From = new ChannelAccount("user-1", "Ann"),
        Recipient = new ChannelAccount("bot-1", "Bot"),
        Conversation = new ConversationAccount(id: "conversation-1", tenantId: "tenant-1"),
    };

    public static Activity OfType(string type)
    {
        var activity = Message(null!);
        activity.Type = type;
        return activity;
    }

    public static TurnContext Turn(Activity? activity = null) => new(new RecordingAdapter(), activity ?? Message());
}
