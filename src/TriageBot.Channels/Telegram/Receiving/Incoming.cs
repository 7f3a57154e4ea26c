using Telegram.Bot.Types.ReplyMarkups;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>What an update tells.</summary>
/// <param name="Chat">The chat that it belongs to.</param>
/// <param name="Language">The language of the person's Telegram, as one of ours.</param>
internal abstract record Incoming(long Chat, string Language)
{
    /// <summary>A person comes, with <c>/start</c>.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="HasChosen">The language stands in the link that they came by.</param>
    public sealed record Came(long Chat, string Language, bool HasChosen) : Incoming(Chat, Language);

    /// <summary>A person says something.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Text">The words as they were typed; null when there are none.</param>
    /// <param name="Files">Kinds of what came with them, such as <c>image/jpeg</c>. Nothing of it is fetched.</param>
    public sealed record Said(long Chat, string Language, string? Text, IReadOnlyList<string> Files) : Incoming(Chat, Language);

    /// <summary>Words that answer nothing.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Why"><c>edited</c> or <c>forwarded</c>.</param>
    /// <param name="Text">The words; null when there are none.</param>
    /// <param name="Files">Kinds of what came with them.</param>
    public sealed record Overheard(long Chat, string Language, string Why, string? Text, IReadOnlyList<string> Files) : Incoming(Chat, Language);

    /// <summary>A command.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Command">Command id.</param>
    public sealed record Ordered(long Chat, string Language, string Command) : Incoming(Chat, Language);

    /// <summary>A button was pressed.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Query">What Telegram wants to have answered.</param>
    /// <param name="Message">The message of the button; null when it is out of reach.</param>
    /// <param name="Data">What the button carries.</param>
    /// <param name="Keyboard">The keyboard as it was; null when it is out of reach.</param>
    public sealed record Pressed(long Chat, string Language, string Query, int? Message, string? Data, InlineKeyboardMarkup? Keyboard)
        : Incoming(Chat, Language);

    /// <summary>A button elsewhere than in a private chat, where the bot never shows one.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Query">What Telegram wants to have answered.</param>
    public sealed record PressedElsewhere(long Chat, string Language, string Query) : Incoming(Chat, Language);

    /// <summary>The bot is in a group or a channel.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Language">The language.</param>
    /// <param name="MayTalk">It is a group, where somebody may read why the bot leaves.</param>
    public sealed record Crowd(long Chat, string Language, bool MayTalk) : Incoming(Chat, Language);

    /// <summary>Nothing that the bot has to do with.</summary>
    /// <param name="Chat">The chat.</param>
    public sealed record Nothing(long Chat) : Incoming(Chat, "");
}
