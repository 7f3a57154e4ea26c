namespace Microsoft.Bot.Schema;

/// <summary>Names of the framework's own events.</summary>
public static class ActivityEventNames
{
    /// <summary>The bot continues a conversation by itself.</summary>
    public const string ContinueConversation = "ContinueConversation";

    /// <summary>The bot began a conversation.</summary>
    public const string CreateConversation = "CreateConversation";
}
