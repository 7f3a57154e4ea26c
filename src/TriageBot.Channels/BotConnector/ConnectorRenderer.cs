using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector.Cards;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector;

/// <summary>Gives a reply the form that its channel shows: cards in Teams, cards and buttons in web chats, buttons elsewhere.</summary>
internal sealed class ConnectorRenderer(ChannelText texts, Uri? publicUrl)
{
    /// <summary>The field of the channel data that says what the turn's message answered.</summary>
    public const string Answered = "answered";

    /// <summary>The field of the channel data that holds our id of the message; the channel gives it another.</summary>
    public const string MessageId = "messageId";

    private const string DefaultLanguage = "de";

    /// <summary>What cards of a conversation are drawn with.</summary>
    public CardContext ContextFor(Activity reply) => new(
        new[] { reply.Locale, reply.Locale?.Split('-')[0] }.OfType<string>().FirstOrDefault(tag => texts(tag, "commands.help") is not null)
            ?? DefaultLanguage,
        texts,
        publicUrl);

    /// <summary>Renders the replies of one turn, in order.</summary>
    /// <param name="answer">What the person answered on a card; null when they said something else.</param>
    public Action<Activity> RepliesTo(CardAnswer? answer)
    {
        AnswerWords? answered = null;
        return reply =>
        {
            if (reply.Type != ActivityTypes.Message || Meaning.Of(reply) is not { } meaning)
            {
                return;
            }

            var context = ContextFor(reply);
            answered = AnswerWords.Typed(meaning) ?? answered ?? (answer is null ? null : AnswerWords.Of(answer, context));
            reply.Text = context.WithWholeLinks(reply.Text ?? "");
            if (ConnectorChannel.IsTeams(reply))
            {
                TeamsMessage.Render(reply, meaning, context);
            }
            else
            {
                WebChatMessage.Render(reply, meaning, context.Language, texts);
                OtherMessage.Simplify(reply);
            }

            reply.ChannelData = new JObject
            {
                ["triage"] = ConnectorChannel.IsTeams(reply) ? TeamsMessage.WithoutWords(meaning) : meaning,
                [MessageId] = reply.Id,
                [Answered] = answered?.ToJson(),
            };
        };
    }
}
