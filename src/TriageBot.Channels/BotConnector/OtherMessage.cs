using Microsoft.Bot.Schema;

namespace TriageBot.Channels.BotConnector;

/// <summary>A reply for channels that know quick replies and nothing else.</summary>
internal static class OtherMessage
{
    /// <summary>Leaves web chats as they are; elsewhere cards go, and buttons say their label as if it were typed.</summary>
    public static void Simplify(Activity reply)
    {
        if (ConnectorChannel.IsWebChat(reply))
        {
            return;
        }

        reply.Attachments = null;
        foreach (var button in reply.SuggestedActions?.Actions ?? [])
        {
            button.Type = ActionTypes.ImBack;
            button.Value = button.Title;
            button.Text = null;
            button.DisplayText = null;
        }
    }
}
