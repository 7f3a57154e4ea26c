using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

public partial class Activity
{
    /// <summary>Creates a message that answers this activity: sender and receiver are swapped, the conversation is the same.</summary>
    /// <param name="text">The reply's text; none gives an empty text.</param>
    /// <param name="locale">The reply's language; without it, this activity's.</param>
    public Activity CreateReply(string text = null, string locale = null)
    {
        var reply = CreateAnswer(ActivityTypes.Message);
        reply.Text = text ?? string.Empty;
        reply.Locale = locale ?? Locale;
        reply.Attachments = [];
        reply.Entities = [];
        return reply;
    }

    /// <summary>Creates a trace that answers this activity.</summary>
    public ITraceActivity CreateTrace(string name, object value = null, string valueType = null, [System.Runtime.CompilerServices.CallerMemberName] string label = null)
    {
        var trace = CreateAnswer(ActivityTypes.Trace);
        trace.Name = name;
        trace.Label = label;
        trace.ValueType = valueType ?? value?.GetType().Name;
        trace.Value = value;
        return trace;
    }

    /// <summary>What is needed to find this activity's conversation again.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = ReferencedActivityId(),
        User = From,
        Bot = Recipient,
        Conversation = Conversation,
        ChannelId = ChannelId,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
    };

    /// <summary>The reference to this conversation that names a sent reply instead of this activity.</summary>
    public ConversationReference GetReplyConversationReference(ResourceResponse reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var reference = GetConversationReference();
        reference.ActivityId = reply.Id;
        return reference;
    }

    /// <summary>Addresses this activity to a conversation. A locale that it already has stays.</summary>
    /// <param name="reference">The conversation.</param>
    /// <param name="isIncoming">Whether the user speaks to the bot; else the bot speaks to the user.</param>
    /// <returns>This activity.</returns>
    public Activity ApplyConversationReference(ConversationReference reference, bool isIncoming = false)
    {
        ArgumentNullException.ThrowIfNull(reference);
        ChannelId = reference.ChannelId;
        ServiceUrl = reference.ServiceUrl;
        Conversation = reference.Conversation;
        Locale ??= reference.Locale;
        From = isIncoming ? reference.User : reference.Bot;
        Recipient = isIncoming ? reference.Bot : reference.User;
        if (reference.ActivityId is { } activityId)
        {
            Id = isIncoming ? activityId : Id;
            ReplyToId = isIncoming ? ReplyToId : activityId;
        }

        return this;
    }

    /// <summary>Whether there is something to show: text, summary, attachments or channel data.</summary>
    public bool HasContent() =>
        !string.IsNullOrWhiteSpace(Text)
        || !string.IsNullOrWhiteSpace(Summary)
        || Attachments is { Count: > 0 }
        || ChannelData is not null;

    /// <summary>The mentions among the entities; none gives an empty array.</summary>
    public Mention[] GetMentions() =>
        Entities is null
            ? []
            : [.. Entities
                .Where(entity => string.Equals(entity.Type, "mention", StringComparison.OrdinalIgnoreCase))
                .Select(entity => entity as Mention ?? entity.GetAs<Mention>())];

    /// <summary>The channel data as a type; <c>null</c> or the type's default when there is none.</summary>
    public T GetChannelData<T>() => ChannelData switch
    {
        null => default,
        T typed => typed,
        JToken json => json.ToObject<T>(),
        var other => JObject.FromObject(other).ToObject<T>(),
    };

    /// <summary>Like <see cref="GetChannelData{T}"/>, but <c>false</c> instead of an exception when it does not fit or is absent.</summary>
    public bool TryGetChannelData<T>(out T instance)
    {
        instance = default;
        try
        {
            instance = GetChannelData<T>();
            return ChannelData is not null;
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidCastException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Whether the activity came over a streaming connection, which has a service URL that is not HTTP.</summary>
    public bool IsFromStreamingConnection() =>
        ServiceUrl is { } url && !url.StartsWith("http", ignoreCase: true, CultureInfo.InvariantCulture);

    /// <summary>Another activity with the same values; lists and objects are shared.</summary>
    internal Activity ShallowCopy() => (Activity)MemberwiseClone();

    private Activity CreateAnswer(string type) => new()
    {
        Type = type,
        Timestamp = DateTime.UtcNow,
        From = new ChannelAccount(Recipient?.Id, Recipient?.Name),
        Recipient = new ChannelAccount(From?.Id, From?.Name),
        ReplyToId = ReferencedActivityId(),
        ServiceUrl = ServiceUrl,
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(
            isGroup: Conversation?.IsGroup, id: Conversation?.Id, name: Conversation?.Name),
    };

    // These channels do not accept a reply to the conversation update that opened the conversation.
    private string ReferencedActivityId() =>
        string.Equals(Type, ActivityTypes.ConversationUpdate, StringComparison.OrdinalIgnoreCase)
        && (string.Equals(ChannelId, "directline", StringComparison.OrdinalIgnoreCase)
            || string.Equals(ChannelId, "webchat", StringComparison.OrdinalIgnoreCase))
            ? null
            : Id;
}
