using Microsoft.Bot.Schema;
using TriageBot.Storage;

namespace TriageBot.Channels.BotConnector;

/// <summary>What is particular to the channels that Azure Bot Service connects.</summary>
internal static class ConnectorChannel
{
    /// <summary>All of them are one channel of the outbox; which one a conversation belongs to stands in its id.</summary>
    public const string Name = "botconnector";

    private static readonly string[] WebChats =
    [
        Microsoft.Bot.Connector.Channels.Webchat,
        Microsoft.Bot.Connector.Channels.Directline,
        Microsoft.Bot.Connector.Channels.Emulator,
    ];

    /// <summary>The conversation of an activity. The embedded Direct Line has channels of the same names, so these are kept apart.</summary>
    public static ConversationKey Key(Activity activity) => new(Name, $"{activity.ChannelId}|{activity.Conversation.Id}");

    public static bool IsTeams(Activity activity) => activity.ChannelId == Microsoft.Bot.Connector.Channels.Msteams;

    /// <summary>Clients that show cards and buttons as Web Chat does.</summary>
    public static bool IsWebChat(Activity activity) => WebChats.Contains(activity.ChannelId);

    /// <summary>Others than the person and the bot read along.</summary>
    public static bool IsGroup(Activity activity) =>
        activity.Conversation is { IsGroup: true } or { ConversationType: not (null or "" or "personal") };
}
