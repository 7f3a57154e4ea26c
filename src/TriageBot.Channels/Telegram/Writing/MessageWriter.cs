using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;
using Telegram.Bot.Types.ReplyMarkups;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Telegram.Keyboards;

namespace TriageBot.Channels.Telegram.Writing;

/// <summary>Makes a reply of the bot into messages, in the order in which they are sent.</summary>
internal sealed class MessageWriter
{
    private const string DefaultLanguage = "de";

    private readonly ChannelText _channel;
    private readonly string _widgetUrl;
    private readonly BotText _texts;
    private readonly AdviceText _advice;
    private readonly QuestionText _questions;

    public MessageWriter(ChannelText channel, IOptions<TelegramOptions> options, PublicAddress address)
    {
        (_channel, _widgetUrl) = (channel, options.Value.WidgetUrl);
        _texts = new BotText(address.Url);
        _advice = new AdviceText(_texts);
        _questions = new QuestionText(_texts);
    }

    /// <summary>The messages of a reply.</summary>
    /// <param name="reply">The reply.</param>
    /// <param name="marks">Options of its question that the person had marked already; null when there are none.</param>
    /// <param name="isRepeated">Its question stands in the chat already, so its picture does, too.</param>
    public IReadOnlyList<Draft> Write(Activity reply, IReadOnlyList<string>? marks, bool isRepeated)
    {
        var language = LanguageOf(reply);
        if (Meaning.Of(reply) is not { } meaning)
        {
            return Words(Plain(reply.Text ?? ""), null);
        }

        var keyboard = Keyboard.Of(meaning, marks, id => _channel(language, id));
        return meaning.Text("kind") switch
        {
            "question" or "consent" or "clarify" =>
                [.. isRepeated ? [] : Picture(meaning), .. Words(_questions.Write(meaning), keyboard)],
            "result" or "alarm" when meaning["card"] is JObject card => [.. Words(_advice.Write(card), keyboard), .. Pictures(card)],
            _ => Info(meaning, reply.Text ?? "", keyboard, language),
        };
    }

    /// <summary>The words of the channel itself, in the language of a reply.</summary>
    public string? TextOf(string language, string id) => _channel(language, $"conversation.telegram.{id}");

    /// <summary>The language of a reply.</summary>
    public static string LanguageOf(Activity reply) => reply.Locale is { Length: > 0 } tag ? tag : DefaultLanguage;

    private IReadOnlyList<Draft> Info(JObject meaning, string text, InlineKeyboardMarkup? keyboard, string language)
    {
        var words = Plain(text);
        switch (meaning.Text("topic"))
        {
            case "greeting":
                AddPrivacy(words, language);
                break;
            case "deleted":
                _texts.Write(words.AddParagraph(), TextOf(language, "deleted") ?? "");
                break;
            case "summary":
                return [new Draft.Summary(Plain(TextOf(language, "summary") ?? ""), language)];
            case "guide" when meaning["image"] is JObject image && image.Text("png") is { } path && words.Text.Length <= TextParts.OfCaption:
                return [new Draft.Picture(path, words, keyboard)];
        }

        return Words(words, keyboard);
    }

    private void AddPrivacy(ChatText text, string language)
    {
        _texts.Write(text.AddParagraph(), TextOf(language, "not_encrypted") ?? "");
        if (_widgetUrl.Length > 0 && TextOf(language, "on_the_web") is { } web)
        {
            text.Add(" ").Add(web.Replace("{address}", _widgetUrl, StringComparison.Ordinal));
        }
    }

    private ChatText Plain(string text)
    {
        var plain = new ChatText();
        _texts.Write(plain, text);
        return plain;
    }

    /// <summary>A text in as many messages as it needs; the keyboard stands below the last.</summary>
    private static IReadOnlyList<Draft> Words(ChatText text, InlineKeyboardMarkup? keyboard)
    {
        var parts = TextParts.Split(text, TextParts.OfMessage);
        return [.. parts.Select((part, index) => new Draft.Words(part, index == parts.Count - 1 ? keyboard : null))];
    }

    private static IEnumerable<Draft> Pictures(JObject card) =>
        card.Objects("sections").SelectMany(section => section.Objects("items")).SelectMany(Picture);

    private static IEnumerable<Draft> Picture(JObject about)
    {
        if (about["image"] is not JObject image || image.Text("png") is not { } path)
        {
            return [];
        }

        var caption = new ChatText();
        if (about.Text("title") is { } title && about["choices"] is null)
        {
            caption.AddBold(title).Add("\n");
        }

        return TextParts.Split(caption.Add(image.Text("alt") ?? ""), TextParts.OfCaption).Take(1).Select(text => new Draft.Picture(path, text, null));
    }
}
