using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector.Cards;
using TriageBot.Channels.Outgoing;
using TriageBot.Channels.Rendering;

namespace TriageBot.Channels.BotConnector;

/// <summary>
/// Delivers what the bot said through the Bot Connector. In Teams the card of the question before is closed, so that a
/// chat has one open card at a time.
/// </summary>
internal sealed class ConnectorSender(ConnectorReach reach, ConnectorRenderer renderer, TimeProvider time) : IChannelSender
{
    public string Channel => ConnectorChannel.Name;

    public async Task<DeliveryOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        DeliveryOutcome outcome = new DeliveryOutcome.Never("not_sent");
        try
        {
            await reach.CallAsync(
                delivery.Activity,
                async (context, cancel) => outcome = await SendAsync(context, delivery, cancel),
                cancellationToken);
            return outcome;
        }
        catch (Exception e) when (ConnectorRefusal.Of(e, time.GetUtcNow(), cancellationToken) is not null)
        {
            return ConnectorRefusal.Of(e, time.GetUtcNow(), cancellationToken)!;
        }
    }

    private async Task<DeliveryOutcome> SendAsync(ITurnContext context, Delivery delivery, CancellationToken cancellationToken)
    {
        var activity = delivery.Activity;
        var sent = await context.SendActivityAsync(activity, cancellationToken);
        var meaning = Meaning.Of(activity);
        if (!ConnectorChannel.IsTeams(activity) || meaning is null || meaning.Text("kind") == "info")
        {
            return new DeliveryOutcome.Sent();
        }

        var key = QuestionKey.Of(meaning);
        if (OpenCard.Read(delivery.Receipt) is { } open)
        {
            await CloseAsync(context, open, key, activity, cancellationToken);
        }

        var opened = OpenCard.Of(sent.Id, key, CardAnswer.TitleOf(meaning));
        return new DeliveryOutcome.Sent(opened?.ToReceipt() ?? OpenCard.None);
    }

    /// <summary>
    /// Replaces a card by what there is to read. What was to be said is said already: when this fails, an old button stays
    /// that changes nothing when it is pressed.
    /// </summary>
    private async Task CloseAsync(
        ITurnContext context, OpenCard open, QuestionKey? next, Activity said, CancellationToken cancellationToken)
    {
        var answer = AnswerWords.Read((said.ChannelData as JObject)?[ConnectorRenderer.Answered]);
        var isTaken = answer?.Key == open.Key && next?.ToString() != open.Key;
        var closed = new Activity
        {
            Type = ActivityTypes.Message,
            Id = open.Activity,
            Locale = said.Locale,
            Attachments = [ClosedCard.Of(open.Title, isTaken ? answer : null, renderer.ContextFor(said))],
        };
        try
        {
            await context.UpdateActivityAsync(closed, cancellationToken);
        }
        catch (Exception e) when (ConnectorRefusal.Of(e, time.GetUtcNow(), cancellationToken) is not null)
        {
            // Said above.
        }
    }
}
