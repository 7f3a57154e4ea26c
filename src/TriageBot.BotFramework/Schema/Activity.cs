using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The one message type of the Activity protocol; <see cref="Type"/> says which of its properties mean something.</summary>
public partial class Activity
{
    // The field and not the property, so that writing JSON does not create an empty object.
    [JsonExtensionData(ReadData = true, WriteData = true)]
    private JObject _properties;

    /// <summary>Creates an empty activity.</summary>
    public Activity()
    {
    }

    /// <summary>Creates an activity with the given properties; each one stands under its own name below.</summary>
    public Activity(
        string type = default,
        string id = default,
        DateTimeOffset? timestamp = default,
        DateTimeOffset? localTimestamp = default,
        string serviceUrl = default,
        string channelId = default,
        ChannelAccount from = default,
        ConversationAccount conversation = default,
        ChannelAccount recipient = default,
        string textFormat = default,
        string attachmentLayout = default,
        IList<ChannelAccount> membersAdded = default,
        IList<ChannelAccount> membersRemoved = default,
        IList<MessageReaction> reactionsAdded = default,
        IList<MessageReaction> reactionsRemoved = default,
        string topicName = default,
        bool? historyDisclosed = default,
        string locale = default,
        string text = default,
        string speak = default,
        string inputHint = default,
        string summary = default,
        SuggestedActions suggestedActions = default,
        IList<Attachment> attachments = default,
        IList<Entity> entities = default,
        object channelData = default,
        string action = default,
        string replyToId = default,
        string label = default,
        string valueType = default,
        object value = default,
        string name = default,
        ConversationReference relatesTo = default,
        string code = default,
        DateTimeOffset? expiration = default,
        string importance = default,
        string deliveryMode = default,
        IList<string> listenFor = default,
        IList<TextHighlight> textHighlights = default,
        SemanticAction semanticAction = default,
        string localTimezone = default)
    {
        (Type, Id, Timestamp, LocalTimestamp, LocalTimezone) = (type, id, timestamp, localTimestamp, localTimezone);
        (ServiceUrl, ChannelId, From, Conversation, Recipient) = (serviceUrl, channelId, from, conversation, recipient);
        (MembersAdded, MembersRemoved) = (membersAdded, membersRemoved);
        (ReactionsAdded, ReactionsRemoved) = (reactionsAdded, reactionsRemoved);
        (TopicName, HistoryDisclosed) = (topicName, historyDisclosed);
        (Locale, Text, TextFormat, Speak, InputHint, Summary) = (locale, text, textFormat, speak, inputHint, summary);
        (SuggestedActions, Attachments, AttachmentLayout) = (suggestedActions, attachments, attachmentLayout);
        (Entities, ChannelData, Action, ReplyToId, Label) = (entities, channelData, action, replyToId, label);
        (ValueType, Value, Name, RelatesTo, Code) = (valueType, value, name, relatesTo, code);
        (Expiration, Importance, DeliveryMode) = (expiration, importance, deliveryMode);
        (ListenFor, TextHighlights, SemanticAction) = (listenFor, textHighlights, semanticAction);
    }

    /// <summary>What happened: one of <see cref="ActivityTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; }

    /// <summary>The activity's id on its channel; set by the channel.</summary>
    [JsonProperty(PropertyName = "id")]
    public string Id { get; set; }

    /// <summary>When it was sent, in UTC.</summary>
    [JsonProperty(PropertyName = "timestamp")]
    public DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, in the sender's time.</summary>
    [JsonProperty(PropertyName = "localTimestamp")]
    public DateTimeOffset? LocalTimestamp { get; set; }

    /// <summary>The sender's time zone, as an IANA name.</summary>
    [JsonProperty(PropertyName = "localTimezone")]
    public string LocalTimezone { get; set; }

    /// <summary>Who called the bot, as an IRI; never part of the wire format that a channel sends.</summary>
    [JsonProperty(PropertyName = "callerId")]
    public string CallerId { get; set; }

    /// <summary>Where replies are posted; set by the channel.</summary>
    [JsonProperty(PropertyName = "serviceUrl")]
    public string ServiceUrl { get; set; }

    /// <summary>The channel: one of <see cref="Microsoft.Bot.Connector.Channels"/>.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string ChannelId { get; set; }

    /// <summary>The sender.</summary>
    [JsonProperty(PropertyName = "from")]
    public ChannelAccount From { get; set; }

    /// <summary>The conversation that the activity belongs to.</summary>
    [JsonProperty(PropertyName = "conversation")]
    public ConversationAccount Conversation { get; set; }

    /// <summary>The receiver.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public ChannelAccount Recipient { get; set; }

    /// <summary>How <see cref="Text"/> is marked up: one of <see cref="TextFormatTypes"/>.</summary>
    [JsonProperty(PropertyName = "textFormat")]
    public string TextFormat { get; set; }

    /// <summary>How several attachments are laid out: one of <see cref="AttachmentLayoutTypes"/>.</summary>
    [JsonProperty(PropertyName = "attachmentLayout")]
    public string AttachmentLayout { get; set; }

    /// <summary>Who joined the conversation.</summary>
    [JsonProperty(PropertyName = "membersAdded")]
    public IList<ChannelAccount> MembersAdded { get; set; }

    /// <summary>Who left the conversation.</summary>
    [JsonProperty(PropertyName = "membersRemoved")]
    public IList<ChannelAccount> MembersRemoved { get; set; }

    /// <summary>Reactions that were added to an earlier message.</summary>
    [JsonProperty(PropertyName = "reactionsAdded")]
    public IList<MessageReaction> ReactionsAdded { get; set; }

    /// <summary>Reactions that were taken back.</summary>
    [JsonProperty(PropertyName = "reactionsRemoved")]
    public IList<MessageReaction> ReactionsRemoved { get; set; }

    /// <summary>The conversation's new topic.</summary>
    [JsonProperty(PropertyName = "topicName")]
    public string TopicName { get; set; }

    /// <summary>Whether earlier messages of the channel are shown to new members.</summary>
    [JsonProperty(PropertyName = "historyDisclosed")]
    public bool? HistoryDisclosed { get; set; }

    /// <summary>The language of <see cref="Text"/>, as a BCP-47 tag.</summary>
    [JsonProperty(PropertyName = "locale")]
    public string Locale { get; set; }

    /// <summary>The message's text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string Text { get; set; }

    /// <summary>The message's text to be spoken.</summary>
    [JsonProperty(PropertyName = "speak")]
    public string Speak { get; set; }

    /// <summary>Whether the bot waits for an answer: one of <see cref="InputHints"/>.</summary>
    [JsonProperty(PropertyName = "inputHint")]
    public string InputHint { get; set; }

    /// <summary>The text for a channel that cannot show the attachments.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string Summary { get; set; }

    /// <summary>Buttons that go away after use.</summary>
    [JsonProperty(PropertyName = "suggestedActions")]
    public SuggestedActions SuggestedActions { get; set; }

    /// <summary>Cards, pictures and files.</summary>
    [JsonProperty(PropertyName = "attachments")]
    public IList<Attachment> Attachments { get; set; }

    /// <summary>Metadata, each with its own type.</summary>
    [JsonProperty(PropertyName = "entities")]
    public IList<Entity> Entities { get; set; }

    /// <summary>What only this channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object ChannelData { get; set; }

    /// <summary>What an installation update did (<c>add</c>, <c>remove</c>).</summary>
    [JsonProperty(PropertyName = "action")]
    public string Action { get; set; }

    /// <summary>The id of the activity that this one answers.</summary>
    [JsonProperty(PropertyName = "replyToId")]
    public string ReplyToId { get; set; }

    /// <summary>A short description of a trace.</summary>
    [JsonProperty(PropertyName = "label")]
    public string Label { get; set; }

    /// <summary>The type of <see cref="Value"/>.</summary>
    [JsonProperty(PropertyName = "valueType")]
    public string ValueType { get; set; }

    /// <summary>The activity's payload, such as what a button carries.</summary>
    [JsonProperty(PropertyName = "value")]
    public object Value { get; set; }

    /// <summary>The name of an event or of the operation that an invoke asks for.</summary>
    [JsonProperty(PropertyName = "name")]
    public string Name { get; set; }

    /// <summary>Another conversation that this activity is about.</summary>
    [JsonProperty(PropertyName = "relatesTo")]
    public ConversationReference RelatesTo { get; set; }

    /// <summary>Why a conversation ended: one of <see cref="EndOfConversationCodes"/>.</summary>
    [JsonProperty(PropertyName = "code")]
    public string Code { get; set; }

    /// <summary>When the activity is no longer to be shown.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public DateTimeOffset? Expiration { get; set; }

    /// <summary>How much it matters: <c>low</c>, <c>normal</c> or <c>high</c>.</summary>
    [JsonProperty(PropertyName = "importance")]
    public string Importance { get; set; }

    /// <summary>How replies are wanted: one of <see cref="DeliveryModes"/>.</summary>
    [JsonProperty(PropertyName = "deliveryMode")]
    public string DeliveryMode { get; set; }

    /// <summary>Phrases that a speech recogniser should expect.</summary>
    [JsonProperty(PropertyName = "listenFor")]
    public IList<string> ListenFor { get; set; }

    /// <summary>Parts of a message that are quoted by a reply.</summary>
    [JsonProperty(PropertyName = "textHighlights")]
    public IList<TextHighlight> TextHighlights { get; set; }

    /// <summary>A programmatic action that comes with the request.</summary>
    [JsonProperty(PropertyName = "semanticAction")]
    public SemanticAction SemanticAction { get; set; }

    /// <summary>Everything else that the JSON held; it is written back as it came.</summary>
    [JsonIgnore]
    public JObject Properties
    {
        get => _properties ??= [];
        set => _properties = value;
    }
}
