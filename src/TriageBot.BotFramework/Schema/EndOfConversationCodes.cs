namespace Microsoft.Bot.Schema;

/// <summary>Why a conversation ended.</summary>
public static class EndOfConversationCodes
{
    /// <summary>Not known.</summary>
    public const string Unknown = "unknown";

    /// <summary>It reached its end.</summary>
    public const string CompletedSuccessfully = "completedSuccessfully";

    /// <summary>The user gave up.</summary>
    public const string UserCancelled = "userCancelled";

    /// <summary>The bot did not answer in time.</summary>
    public const string BotTimedOut = "botTimedOut";

    /// <summary>The bot sent an invalid activity.</summary>
    public const string BotIssuedInvalidMessage = "botIssuedInvalidMessage";

    /// <summary>The channel had a fault.</summary>
    public const string ChannelFailed = "channelFailed";

    /// <summary>The calling bot had a fault.</summary>
    public const string RootSkillError = "rootSkillError";
}
