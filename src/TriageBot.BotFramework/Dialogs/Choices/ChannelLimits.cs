using Microsoft.Bot.Connector;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Which buttons a channel can show, and how many.</summary>
internal static class ChannelLimits
{
    /// <summary>How many characters every channel shows on a button.</summary>
    public const int ButtonTitleLength = 20;

    /// <summary>Whether so many buttons that go away can be shown.</summary>
    public static bool AllowsSuggestedActions(string channelId, int count, string conversationType) => channelId switch
    {
        Channels.Facebook or Channels.Skype => count <= 10,
        Channels.Line => count <= 13,
        Channels.Kik => count <= 20,
        Channels.Telegram or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat => count <= 100,
        Channels.Msteams => conversationType == "personal" && count <= 3,
        _ => false,
    };

    /// <summary>Whether so many buttons can be shown on a card.</summary>
    public static bool AllowsCardButtons(string channelId, int count) => channelId switch
    {
        Channels.Facebook or Channels.Skype => count <= 3,
        Channels.Msteams => count <= 50,
        Channels.Line => count <= 99,
        Channels.Slack or Channels.Emulator or Channels.Directline or Channels.DirectlineSpeech or Channels.Webchat or Channels.Cortana => count <= 100,
        _ => false,
    };
}
