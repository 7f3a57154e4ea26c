using System.Text;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector.Cards;
using TriageBot.Channels.Rendering;
using TriageBot.Storage;

namespace TriageBot.Channels.BotConnector;

/// <summary>
/// The answer to a button that waits for one: the card that takes the place of the pressed one. It is made from the record, so
/// that a press that comes twice gets the same answer without a second turn.
/// </summary>
internal sealed class CardReply(ITurnStore store, ConnectorRenderer renderer)
{
    private const string Card = "application/vnd.microsoft.card.adaptive";
    private const string Message = "application/vnd.microsoft.activity.message";
    private const string Error = "application/vnd.microsoft.error";

    /// <summary>The data of the button cannot be read.</summary>
    public static AdaptiveCardInvokeResponse Unreadable { get; } = Failed(400, "BadRequest", "The action carries neither an answer nor a command.");

    /// <summary>Answers after the turn.</summary>
    /// <param name="incoming">The press, as the bot got it.</param>
    /// <param name="answer">What it answered; null for a command.</param>
    /// <param name="record">Where the turn stands in the record.</param>
    /// <param name="cancellationToken">Ends the wait for the store.</param>
    public async Task<AdaptiveCardInvokeResponse> ReadAsync(
        Activity incoming, CardAnswer? answer, TurnRecord record, CancellationToken cancellationToken)
    {
        var replies = await RepliesAsync(incoming, record, cancellationToken);
        var meanings = replies.Select(Meaning.Of).OfType<JObject>().ToList();
        if (meanings.Exists(m => m.Text("topic") == "error"))
        {
            // The card stays, for the answer was not taken.
            return Failed(500, "InternalServerError", replies.FirstOrDefault()?.Text ?? "");
        }

        if (answer is null)
        {
            return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = Message, Value = "✓" };
        }

        var context = renderer.ContextFor(replies.FirstOrDefault() ?? incoming);
        var isTaken = meanings.TrueForAll(m => QuestionKey.Of(m) != answer.Key && m.Text("topic") != "not_open");
        var closed = ClosedCard.Of(answer.Title, isTaken ? AnswerWords.Of(answer, context) : null, context);
        return new AdaptiveCardInvokeResponse { StatusCode = 200, Type = Card, Value = closed.Content };
    }

    private static AdaptiveCardInvokeResponse Failed(int status, string code, string message) => new()
    {
        StatusCode = status,
        Type = Error,
        Value = new JObject { ["code"] = code, ["message"] = message },
    };

    /// <summary>What the bot said in the turn, as far as it is kept.</summary>
    private async Task<List<Activity>> RepliesAsync(Activity incoming, TurnRecord record, CancellationToken cancellationToken)
    {
        var count = (int)(record.LastSequence - record.FirstSequence);
        if (count <= 0)
        {
            return [];
        }

        var recorded = await store.ReadAsync(ConnectorChannel.Key(incoming), record.FirstSequence, count, cancellationToken);
        return
        [
            .. recorded.Where(r => r.Body is not null)
                .Select(r => JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(r.Body!))).OfType<Activity>(),
        ];
    }
}
