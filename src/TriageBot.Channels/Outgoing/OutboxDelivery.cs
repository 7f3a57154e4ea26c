using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using TriageBot.Storage;

namespace TriageBot.Channels.Outgoing;

/// <summary>
/// Delivers what waits in the outbox: of each turn after its commit, and at the start of the host what an earlier run left.
/// A conversation is delivered in order, each activity at least once; a conversation whose channel is slow holds up no other.
/// </summary>
public sealed class OutboxDelivery : BackgroundService
{
    private static readonly TimeSpan LookEvery = TimeSpan.FromMinutes(1);

    private readonly Dictionary<ConversationKey, Run> _runs = [];
    private readonly CancellationTokenSource _stopping = new();
    private readonly Dictionary<string, OutboxRun> _byChannel;
    private readonly ITurnStore _store;
    private readonly TimeProvider _time;
    private readonly ILogger<OutboxDelivery> _log;

    internal OutboxDelivery(
        ITurnStore store, IEnumerable<IChannelSender> senders, TimeProvider time, ILogger<OutboxDelivery> log)
    {
        (_store, _time, _log) = (store, time, log);
        _byChannel = senders.ToDictionary(s => s.Channel, s => new OutboxRun(store, s, time, log));
    }

    /// <summary>Ends when nothing is being delivered any more.</summary>
    public async Task IdleAsync()
    {
        while (Running() is { Length: > 0 } running)
        {
            await Task.WhenAll(running);
        }
    }

    /// <inheritdoc/>
    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        // A host may dispose of its services while it still stops them.
        if (!_stopping.IsCancellationRequested)
        {
            await _stopping.CancelAsync();
        }

        await base.StopAsync(cancellationToken);
        await IdleAsync().WaitAsync(cancellationToken);
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        _stopping.Cancel();
        base.Dispose();
    }

    /// <summary>Something waits in a conversation.</summary>
    internal void Wake(ConversationKey conversation)
    {
        if (!_byChannel.TryGetValue(conversation.Channel, out var outbox))
        {
            return;
        }

        lock (_runs)
        {
            if (_runs.TryGetValue(conversation, out var run))
            {
                run.IsWokenAgain = true;
            }
            else if (!_stopping.IsCancellationRequested)
            {
                _runs.Add(conversation, run = new Run());
                run.Task = Task.Run(() => DeliverAsync(conversation, outbox, run), CancellationToken.None);
            }
        }
    }

    /// <summary>Takes up whatever waits, of this run of the host or an earlier one.</summary>
    internal async Task WakeAllAsync(CancellationToken cancellationToken)
    {
        foreach (var channel in _byChannel.Keys)
        {
            try
            {
                foreach (var conversation in await _store.FindWaitingAsync(channel, cancellationToken))
                {
                    Wake(conversation);
                }
            }
            catch (StoreUnavailableException e)
            {
                _log.OutboxUnread(channel, e.Fault);
            }
        }
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (_byChannel.Count == 0)
        {
            return;
        }

        using var timer = new PeriodicTimer(LookEvery, _time);
        do
        {
            await WakeAllAsync(stoppingToken);
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task DeliverAsync(ConversationKey conversation, OutboxRun outbox, Run run)
    {
        do
        {
            run.IsWokenAgain = false;
            await outbox.EmptyAsync(conversation, _stopping.Token);
        }
        while (!IsOver(conversation, run));
    }

    private bool IsOver(ConversationKey conversation, Run run)
    {
        lock (_runs)
        {
            return (!run.IsWokenAgain || _stopping.IsCancellationRequested) && _runs.Remove(conversation);
        }
    }

    private Task[] Running()
    {
        lock (_runs)
        {
            return [.. _runs.Values.Select(run => run.Task)];
        }
    }

    /// <summary>The delivery of one conversation; at most one runs at a time.</summary>
    private sealed class Run
    {
        public Task Task { get; set; } = Task.CompletedTask;

        public volatile bool IsWokenAgain;
    }
}
