using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;

namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>Reads updates. Total: any update gives something, however odd it is.</summary>
internal static class UpdateReader
{
    /// <summary>The kinds of updates that the bot asks for.</summary>
    public static readonly IReadOnlyList<UpdateType> Kinds =
        [UpdateType.Message, UpdateType.EditedMessage, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    private const string German = "de";
    private const string English = "en";

    /// <summary>What an update tells.</summary>
    public static Incoming Read(Update update) => update switch
    {
        { Message: { } message } => InMessage(message, edited: false),
        { EditedMessage: { } message } => InMessage(message, edited: true),
        { CallbackQuery: { } query } => InQuery(query),
        { MyChatMember: { } change } => InMembership(change),
        _ => new Incoming.Nothing(0),
    };

    /// <summary>Our language for that of somebody's Telegram.</summary>
    public static string LanguageOf(User? user) =>
        user?.LanguageCode?.StartsWith(German, StringComparison.OrdinalIgnoreCase) == true ? German : English;

    private static Incoming InMessage(Message message, bool edited)
    {
        var (chat, language) = (message.Chat.Id, LanguageOf(message.From));
        if (message.Chat.Type != ChatType.Private)
        {
            return InCrowd(message.Chat, language, isIn: message.LeftChatMember is null && !edited);
        }

        var (text, files) = (message.Text ?? message.Caption, Files(message));
        if (message.IsServiceMessage || message.From?.IsBot == true || (text is null && files.Count == 0))
        {
            return new Incoming.Nothing(chat);
        }

        if (edited || message.ForwardOrigin is not null)
        {
            return new Incoming.Overheard(chat, language, edited ? "edited" : "forwarded", text, files);
        }

        return message.Text is not null && SlashCommands.Read(message.Text) is var (name, payload)
            ? InCommand(chat, language, name, payload)
            : new Incoming.Said(chat, language, text, files);
    }

    private static Incoming InCommand(long chat, string language, string name, string payload)
    {
        if (name != SlashCommands.Start)
        {
            return new Incoming.Ordered(chat, language, SlashCommands.All.First(one => one.Name == name).Command);
        }

        // Of what a link carries only the language is used; the rest tells the operator's own statistics of links apart.
        var chosen = payload.Split('-', '_')[0].ToLowerInvariant();
        return new Incoming.Came(chat, chosen is German or English ? chosen : language, chosen is German or English);
    }

    private static Incoming InQuery(CallbackQuery query) => query.Message is not { Chat.Type: ChatType.Private } message
        ? new Incoming.PressedElsewhere(query.Message?.Chat.Id ?? 0, LanguageOf(query.From), query.Id)
        : new Incoming.Pressed(
            message.Chat.Id, LanguageOf(query.From), query.Id, message.ReplyMarkup is null ? null : message.Id, query.Data, message.ReplyMarkup);

    private static Incoming InMembership(ChatMemberUpdated change) => change.Chat.Type == ChatType.Private
        // Somebody blocks the bot or lets it in again: it says nothing of its own accord, so there is nothing to do.
        ? new Incoming.Nothing(change.Chat.Id)
        : InCrowd(change.Chat, LanguageOf(change.From), change.NewChatMember.IsInChat);

    private static Incoming InCrowd(Chat chat, string language, bool isIn) => isIn
        ? new Incoming.Crowd(chat.Id, language, chat.Type is ChatType.Group or ChatType.Supergroup)
        : new Incoming.Nothing(chat.Id);

    private static List<string> Files(Message message) => message.Type switch
    {
        MessageType.Text or MessageType.Unknown => [],
        MessageType.Photo or MessageType.LivePhoto => ["image/jpeg"],
        MessageType.Sticker => ["image/webp"],
        MessageType.Voice => ["audio/ogg"],
        MessageType.Audio => ["audio/mpeg"],
        MessageType.Video or MessageType.VideoNote or MessageType.Animation => ["video/mp4"],
        _ => ["application/octet-stream"],
    };
}
