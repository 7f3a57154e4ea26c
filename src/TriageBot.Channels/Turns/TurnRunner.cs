using Microsoft.Bot.Builder;
using Microsoft.Extensions.Logging;
using TriageBot.Channels.Outgoing;
using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>
/// Runs the bot for incoming activities: one turn after another in each conversation, each turn committed as a whole
/// before anybody reads its replies. Throws <see cref="StoreUnavailableException"/> when nothing can be stored; the
/// message may be sent again then.
/// </summary>
public sealed class TurnRunner
{
    private const int MostAttempts = 5;
    private const int LongestQueue = 32;

    private readonly ConversationLanes _lanes = new(LongestQueue);
    private readonly TurnAdapter _adapter = new();
    private readonly ITurnStore _store;
    private readonly TurnFeed _feed;
    private readonly UnstoredContent _unstored;
    private readonly OutboxDelivery _outbox;
    private readonly CreateBot _createBot;
    private readonly TurnErrorReply _errorReply;
    private readonly TimeProvider _time;
    private readonly ILogger<TurnRunner> _log;

    internal TurnRunner(
        ITurnStore store,
        TurnFeed feed,
        UnstoredContent unstored,
        OutboxDelivery outbox,
        CreateBot createBot,
        TurnErrorReply errorReply,
        TimeProvider time,
        ILogger<TurnRunner> log)
    {
        (_store, _feed, _unstored, _outbox) = (store, feed, unstored, outbox);
        (_createBot, _errorReply, _time, _log) = (createBot, errorReply, time, log);
        _adapter.OnTurnError = ApologiseAsync;
    }

    /// <summary>Runs the turn of an activity and commits it, unless its message had its turn before.</summary>
    public async Task<TurnOutcome> RunAsync(IncomingTurn incoming, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(incoming);
        using var place = await _lanes.EnterAsync(incoming.Conversation, cancellationToken);
        if (place is null)
        {
            _log.TurnRefused(incoming.Conversation.Channel);
            return new TurnOutcome.Busy();
        }

        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var found = await _store.FindAsync(incoming.Conversation, incoming.MessageId, cancellationToken);
            if (found is null && !incoming.Begins)
            {
                return new TurnOutcome.UnknownConversation();
            }

            if (found?.Repeated is { } earlier)
            {
                return new TurnOutcome.Done(earlier);
            }

            if (await TryRunAsync(incoming, found ?? ConversationSnapshot.New, cancellationToken) is { } record)
            {
                return new TurnOutcome.Done(record);
            }
        }

        return new TurnOutcome.Busy();
    }

    /// <summary>One attempt; null when another host was quicker.</summary>
    private async Task<TurnRecord?> TryRunAsync(
        IncomingTurn incoming, ConversationSnapshot from, CancellationToken cancellationToken)
    {
        var begin = _time.GetTimestamp();
        var turn = new OpenTurn(incoming, from, _time.GetUtcNow());
        await _adapter.RunAsync(turn, RunBotAsync, cancellationToken);
        var bodies = turn.Bodies();
        var commit = turn.ToCommit(bodies);
        switch (await _store.CommitAsync(commit, cancellationToken))
        {
            case CommitOutcome.Committed:
                Deliver(commit, bodies);
                _log.TurnCommitted(turn.LogName, incoming.Conversation.Channel, _time.GetElapsedTime(begin));
                return commit.Record;
            case CommitOutcome.Repeated repeated:
                return repeated.Earlier;
            default:
                _log.TurnOvertaken(turn.LogName, incoming.Conversation.Channel);
                return null;
        }
    }

    private async Task RunBotAsync(ITurnContext context, CancellationToken cancellationToken)
    {
        var turn = TurnAdapter.TurnOf(context);
        await _createBot(turn.Storage).OnTurnAsync(context, cancellationToken);
        turn.StoresContent = TurnPrivacy.AllowsContent(context);
        turn.Erases = TurnPrivacy.Erases(context);
    }

    private async Task ApologiseAsync(ITurnContext context, Exception exception)
    {
        var turn = TurnAdapter.TurnOf(context);
        // An exception's message may quote what the person said; its type and place do not.
        _log.TurnFailed(turn.LogName, context.Activity.ChannelId, exception.GetType().FullName, exception.StackTrace);
        turn.Undo();
        turn.StoresContent = false;
        turn.Erases = false;
        await context.SendActivityAsync(_errorReply(context.Activity), CancellationToken.None);
    }

    private void Deliver(TurnCommit commit, IReadOnlyList<byte[]> bodies)
    {
        if (commit.Erases)
        {
            _unstored.Forget(commit.Conversation);
        }

        for (var i = 0; i < bodies.Count; i++)
        {
            if (commit.Activities[i] is null)
            {
                _unstored.Keep(commit.Conversation, commit.Record.FirstSequence + i, bodies[i]);
            }
        }

        _feed.Announce(commit.Conversation, new CommittedTurn(commit.Record, bodies));
        if (commit.AwaitingDelivery > 0)
        {
            _outbox.Wake(commit.Conversation);
        }
    }
}
