using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A place in a conversation, kept to speak there again later.</summary>
public class ConversationReference
{
    /// <summary>Creates an empty reference.</summary>
    public ConversationReference()
    {
    }

    /// <summary>Creates a reference without a locale.</summary>
    public ConversationReference(
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
        : this(default, activityId, user, bot, conversation, channelId, serviceUrl)
    {
    }

    /// <summary>Creates a reference with a locale.</summary>
    public ConversationReference(
        CultureInfo locale,
        string activityId = default,
        ChannelAccount user = default,
        ChannelAccount bot = default,
        ConversationAccount conversation = default,
        string channelId = default,
        string serviceUrl = default)
    {
        (Locale, ActivityId, User, Bot) = (locale?.ToString(), activityId, user, bot);
        (Conversation, ChannelId, ServiceUrl) = (conversation, channelId, serviceUrl);
    }

    /// <summary>The activity that is referred to.</summary>
    [JsonProperty(PropertyName = "activityId")]
    public string ActivityId { get; set; }

    /// <summary>The user.</summary>
    [JsonProperty(PropertyName = "user")]
    public ChannelAccount User { get; set; }

    /// <summary>The bot.</summary>
    [JsonProperty(PropertyName = "bot")]
    public ChannelAccount Bot { get; set; }

    /// <summary>The conversation.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The channel: one of <see cref="Microsoft.Bot.Connector.Channels"/>.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>Where replies are posted.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The conversation's language, as a BCP-47 tag.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>The event with which a bot is called to continue this conversation by itself.</summary>
    public Activity GetContinuationActivity()
    {
        var activity = new Activity
        {
            Type = ActivityTypes.Event,
            Name = ActivityEventNames.ContinueConversation,
            Id = Guid.NewGuid().ToString(),
            RelatesTo = this,
        };
        (activity.ChannelId, activity.ServiceUrl, activity.Locale) = (ChannelId, ServiceUrl, Locale);
        (activity.Conversation, activity.Recipient, activity.From) = (Conversation, Bot, User);
        return activity;
    }
}
