namespace Microsoft.Bot.Schema;

/// <summary>The kinds of activity.</summary>
public static class ActivityTypes
{
    /// <summary>A message between user and bot.</summary>
    public const string Message = "message";

    /// <summary>The bot was added to or removed from a contact list.</summary>
    public const string ContactRelationUpdate = "contactRelationUpdate";

    /// <summary>Members or topic of the conversation changed.</summary>
    public const string ConversationUpdate = "conversationUpdate";

    /// <summary>The sender is typing.</summary>
    public const string Typing = "typing";

    /// <summary>The conversation is over.</summary>
    public const string EndOfConversation = "endOfConversation";

    /// <summary>A program's message.</summary>
    public const string Event = "event";

    /// <summary>A call that waits for an answer.</summary>
    public const string Invoke = "invoke";

    /// <summary>The answer to an invoke.</summary>
    public const string InvokeResponse = "invokeResponse";

    /// <summary>The user asks that their data be deleted.</summary>
    public const string DeleteUserData = "deleteUserData";

    /// <summary>A message was changed.</summary>
    public const string MessageUpdate = "messageUpdate";

    /// <summary>A message was deleted.</summary>
    public const string MessageDelete = "messageDelete";

    /// <summary>The bot was installed or removed.</summary>
    public const string InstallationUpdate = "installationUpdate";

    /// <summary>Somebody reacted to a message.</summary>
    public const string MessageReaction = "messageReaction";

    /// <summary>A private suggestion.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>A line for debugging.</summary>
    public const string Trace = "trace";

    /// <summary>The conversation is handed over.</summary>
    public const string Handoff = "handoff";

    /// <summary>A command to be carried out.</summary>
    public const string Command = "command";

    /// <summary>The outcome of a command.</summary>
    public const string CommandResult = "commandResult";

    /// <summary>A pause between two activities; never sent to a channel.</summary>
    public const string Delay = "delay";
}
