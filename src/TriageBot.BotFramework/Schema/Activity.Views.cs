namespace Microsoft.Bot.Schema;

public partial class Activity :
    IActivity,
    IConversationUpdateActivity,
    IContactRelationUpdateActivity,
    IInstallationUpdateActivity,
    IMessageActivity,
    IMessageUpdateActivity,
    IMessageDeleteActivity,
    IMessageReactionActivity,
    ISuggestionActivity,
    ITypingActivity,
    IEndOfConversationActivity,
    IEventActivity,
    IInvokeActivity,
    ITraceActivity,
    IHandoffActivity,
    ICommandActivity,
    ICommandResultActivity
{
    /// <summary>Creates a message.</summary>
    public static IMessageActivity CreateMessageActivity() =>
        new Activity { Type = ActivityTypes.Message, Attachments = [], Entities = [] };

    /// <summary>Creates a contact relation update.</summary>
    public static IContactRelationUpdateActivity CreateContactRelationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ContactRelationUpdate };

    /// <summary>Creates a conversation update with empty lists of members.</summary>
    public static IConversationUpdateActivity CreateConversationUpdateActivity() =>
        new Activity { Type = ActivityTypes.ConversationUpdate, MembersAdded = [], MembersRemoved = [] };

    /// <summary>Creates a typing indicator.</summary>
    public static ITypingActivity CreateTypingActivity() => new Activity { Type = ActivityTypes.Typing };

    /// <summary>Creates a handoff.</summary>
    public static IHandoffActivity CreateHandoffActivity() => new Activity { Type = ActivityTypes.Handoff };

    /// <summary>Creates an end of conversation.</summary>
    public static IEndOfConversationActivity CreateEndOfConversationActivity() =>
        new Activity { Type = ActivityTypes.EndOfConversation };

    /// <summary>Creates an event.</summary>
    public static IEventActivity CreateEventActivity() => new Activity { Type = ActivityTypes.Event };

    /// <summary>Creates an invoke.</summary>
    public static IInvokeActivity CreateInvokeActivity() => new Activity { Type = ActivityTypes.Invoke };

    /// <summary>Creates a trace; without a <paramref name="valueType"/> the value's own type name is taken.</summary>
    public static ITraceActivity CreateTraceActivity(
        string name,
        string valueType = null,
        object value = null,
        string label = null) =>
        new Activity
        {
            Type = ActivityTypes.Trace,
            Name = name,
            Label = label,
            ValueType = valueType ?? value?.GetType().Name,
            Value = value,
        };

    /// <summary>This activity, when it is a message; else <c>null</c>.</summary>
    public IMessageActivity AsMessageActivity() => Is(ActivityTypes.Message) ? this : null;

    /// <summary>This activity, when it is a contact relation update; else <c>null</c>.</summary>
    public IContactRelationUpdateActivity AsContactRelationUpdateActivity() =>
        Is(ActivityTypes.ContactRelationUpdate) ? this : null;

    /// <summary>This activity, when it is an installation update; else <c>null</c>.</summary>
    public IInstallationUpdateActivity AsInstallationUpdateActivity() =>
        Is(ActivityTypes.InstallationUpdate) ? this : null;

    /// <summary>This activity, when it is a conversation update; else <c>null</c>.</summary>
    public IConversationUpdateActivity AsConversationUpdateActivity() =>
        Is(ActivityTypes.ConversationUpdate) ? this : null;

    /// <summary>This activity, when it is a typing indicator; else <c>null</c>.</summary>
    public ITypingActivity AsTypingActivity() => Is(ActivityTypes.Typing) ? this : null;

    /// <summary>This activity, when it is an end of conversation; else <c>null</c>.</summary>
    public IEndOfConversationActivity AsEndOfConversationActivity() =>
        Is(ActivityTypes.EndOfConversation) ? this : null;

    /// <summary>This activity, when it is an event; else <c>null</c>.</summary>
    public IEventActivity AsEventActivity() => Is(ActivityTypes.Event) ? this : null;

    /// <summary>This activity, when it is an invoke; else <c>null</c>.</summary>
    public IInvokeActivity AsInvokeActivity() => Is(ActivityTypes.Invoke) ? this : null;

    /// <summary>This activity, when it is a message update; else <c>null</c>.</summary>
    public IMessageUpdateActivity AsMessageUpdateActivity() => Is(ActivityTypes.MessageUpdate) ? this : null;

    /// <summary>This activity, when it is a message deletion; else <c>null</c>.</summary>
    public IMessageDeleteActivity AsMessageDeleteActivity() => Is(ActivityTypes.MessageDelete) ? this : null;

    /// <summary>This activity, when it is a message reaction; else <c>null</c>.</summary>
    public IMessageReactionActivity AsMessageReactionActivity() => Is(ActivityTypes.MessageReaction) ? this : null;

    /// <summary>This activity, when it is a suggestion; else <c>null</c>.</summary>
    public ISuggestionActivity AsSuggestionActivity() => Is(ActivityTypes.Suggestion) ? this : null;

    /// <summary>This activity, when it is a trace; else <c>null</c>.</summary>
    public ITraceActivity AsTraceActivity() => Is(ActivityTypes.Trace) ? this : null;

    /// <summary>This activity, when it is a handoff; else <c>null</c>.</summary>
    public IHandoffActivity AsHandoffActivity() => Is(ActivityTypes.Handoff) ? this : null;

    /// <summary>This activity, when it is a command; else <c>null</c>.</summary>
    public ICommandActivity AsCommandActivity() => Is(ActivityTypes.Command) ? this : null;

    /// <summary>This activity, when it is a command result; else <c>null</c>.</summary>
    public ICommandResultActivity AsCommandResultActivity() => Is(ActivityTypes.CommandResult) ? this : null;

    /// <summary>Whether this is an activity of a type; a subtype after a slash counts too. Case does not matter.</summary>
    protected virtual bool IsActivity(string activityType) => IsType(activityType);

    // The exact type is by far the most frequent case and needs no virtual call.
    private bool Is(string activityType) =>
        string.Equals(Type, activityType, StringComparison.Ordinal) || IsActivity(activityType);

    private bool IsType(string activityType) =>
        Type is not null
        && Type.StartsWith(activityType, StringComparison.OrdinalIgnoreCase)
        && (Type.Length == activityType.Length || Type[activityType.Length] == '/');
}
