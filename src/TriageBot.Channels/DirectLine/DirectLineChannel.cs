using TriageBot.Storage;

namespace TriageBot.Channels.DirectLine;

/// <summary>What the channel is called, and who the bot is on it.</summary>
internal static class DirectLineChannel
{
    public const string Id = Microsoft.Bot.Connector.Channels.Directline;

    public const string BotId = "triagebot";

    /// <summary>The user of clients that name none.</summary>
    public const string NamelessUser = "user";

    public const string Path = "/v3/directline";

    public static ConversationKey Key(string conversationId) => new(Id, conversationId);
}
