using System.Globalization;
using System.Net;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using TriageBot.Channels.BotConnector.Cards;
using TriageBot.Channels.Rendering;
using TriageBot.Channels.Turns;

namespace TriageBot.Channels.BotConnector;

/// <summary>
/// What the adapter takes for the bot: it turns each activity of one request into a turn of the conversation. The replies
/// leave through the outbox.
/// </summary>
internal sealed class ConnectorBot(
    TurnRunner turns, ConnectorRenderer renderer, CardReply cards, TypingSign typing, GroupHint groups) : ActivityHandler
{
    private const string Arrival = "start";

    /// <summary>The status to refuse the request with; null when it was taken.</summary>
    public HttpStatusCode? Refusal { get; private set; }

    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        if (!IncomingActivity.IsAddressed(turnContext.Activity))
        {
            Refusal = HttpStatusCode.BadRequest;
        }
        else if (ConnectorChannel.IsGroup(turnContext.Activity))
        {
            await groups.GiveAsync(turnContext, cancellationToken);
        }
        else
        {
            await base.OnTurnAsync(turnContext, cancellationToken);
        }
    }

    protected override Task OnMessageActivityAsync(ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        var message = IncomingActivity.Message(posted);
        typing.Show(message);
        return RunAsync(message, posted.Id, CardAnswer.Read(IncomingActivity.ValueOf(posted)));
    }

    protected override Task OnMessageUpdateActivityAsync(ITurnContext<IMessageUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        // Who takes a deletion back says nothing new.
        return EventIn(posted) == "undeleteMessage"
            ? Task.CompletedTask
            : RunAsync(IncomingActivity.Edit(posted), string.Create(CultureInfo.InvariantCulture, $"edit:{posted.Id}:{posted.Timestamp:O}"));
    }

    protected override Task OnMessageDeleteActivityAsync(ITurnContext<IMessageDeleteActivity> turnContext, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        return RunAsync(IncomingActivity.Addressed(posted, ActivityTypes.MessageDelete), $"delete:{posted.Id}");
    }

    protected override Task OnReactionsAddedAsync(
        IList<MessageReaction> messageReactions, ITurnContext<IMessageReactionActivity> turnContext, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        var reaction = IncomingActivity.Addressed(posted, ActivityTypes.MessageReaction);
        reaction.ReactionsAdded = [.. messageReactions.Select(r => new MessageReaction(r.Type))];
        return RunAsync(reaction, $"reaction:{posted.Id}:{posted.ReplyToId}");
    }

    protected override Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded, ITurnContext<IConversationUpdateActivity> turnContext, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        // Teams tells of an installation as well, at the same time, and only there always says in which language.
        return ConnectorChannel.IsTeams(posted) && IncomingActivity.LocaleOf(posted) is null ? Task.CompletedTask
            : GreetAsync(posted);
    }

    protected override Task OnInstallationUpdateAddAsync(
        ITurnContext<IInstallationUpdateActivity> turnContext, CancellationToken cancellationToken) =>
        GreetAsync(Of(turnContext));

    protected override async Task<AdaptiveCardInvokeResponse> OnAdaptiveCardInvokeAsync(
        ITurnContext<IInvokeActivity> turnContext, AdaptiveCardInvokeValue invokeValue, CancellationToken cancellationToken)
    {
        var posted = Of(turnContext);
        var data = invokeValue.Action.Data is { } sent ? JToken.FromObject(sent) : null;
        var message = IncomingActivity.Answer(posted, data);
        var answer = CardAnswer.Read(data);
        if (answer is null && (message.Value as JObject)?["triage"] is not JObject { Count: > 0 })
        {
            return CardReply.Unreadable;
        }

        typing.Show(message);
        var record = await RunAsync(message, posted.Id, answer);
        // Without a record the request is refused as a whole.
        return record is null
            ? throw new InvokeResponseException(HttpStatusCode.ServiceUnavailable)
            : await cards.ReadAsync(message, answer, record, CancellationToken.None);
    }

    // The generic contexts show the activity through the eyes of one of its kinds.
    private static Activity Of(ITurnContext turnContext) => turnContext.Activity;

    private static string? EventIn(Activity posted) =>
        posted.TryGetChannelData<JObject>(out var data) ? data.Text("eventType") : null;

    private Task<Storage.TurnRecord?> GreetAsync(Activity posted) =>
        RunAsync(IncomingActivity.Arrival(posted), Arrival, fromPerson: false);

    private async Task<Storage.TurnRecord?> RunAsync(
        Activity activity, string? messageId, CardAnswer? answer = null, bool fromPerson = true)
    {
        if (string.IsNullOrEmpty(messageId))
        {
            Refusal = HttpStatusCode.BadRequest;
            return null;
        }

        var turn = new IncomingTurn
        {
            Conversation = ConnectorChannel.Key(activity),
            MessageId = messageId,
            Begins = true,
            FromPerson = fromPerson,
            AwaitsDelivery = true,
            Activity = _ => Copy(activity),
            Render = renderer.RepliesTo(answer),
        };

        // From here on the turn is run to its end, whether or not the connector still listens.
        if (await turns.RunAsync(turn, CancellationToken.None) is TurnOutcome.Done done)
        {
            return done.Record;
        }

        Refusal = HttpStatusCode.ServiceUnavailable;
        return null;
    }

    // Each attempt gets its own, because a bot may change it.
    private static Activity Copy(Activity activity) => JObject.FromObject(activity).ToObject<Activity>()!;
}
