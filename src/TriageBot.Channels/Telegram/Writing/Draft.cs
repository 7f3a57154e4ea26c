using Telegram.Bot.Types.ReplyMarkups;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>One message to be sent.</summary>
internal abstract record Draft
{
    private Draft()
    {
    }

    /// <summary>Words.</summary>
    public sealed record Words(ChatText Text, InlineKeyboardMarkup? Keyboard) : Draft;

    /// <summary>A picture of the content with words below it; only the words where there is no such picture.</summary>
    public sealed record Picture(string Path, ChatText Text, InlineKeyboardMarkup? Keyboard) : Draft;

    /// <summary>The summary for the doctor as a file.</summary>
    public sealed record Summary(ChatText Text, string Language) : Draft;
}
