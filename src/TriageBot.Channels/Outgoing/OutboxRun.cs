using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using TriageBot.Storage;

namespace TriageBot.Channels.Outgoing;

/// <summary>Empties the outbox of one conversation after another into one channel.</summary>
internal sealed class OutboxRun(ITurnStore store, IChannelSender sender, TimeProvider time, ILogger log)
{
    private const int AtOnce = 20;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>Ends when the outbox is empty, or when the host stops; what is left then waits for its next start.</summary>
    public async Task EmptyAsync(ConversationKey conversation, CancellationToken stopping)
    {
        try
        {
            var refusals = 0;
            while (await ReadAsync(conversation, stopping) is { Activities.Count: > 0 } outbox)
            {
                var refusal = await SendAsync(conversation, outbox, stopping);
                refusals = refusal is null ? 0 : refusals + 1;
                if (refusal is not null)
                {
                    // What waits is read again afterwards: it may have been erased meanwhile.
                    await PauseAsync(refusal.After ?? PauseAfter(refusals), stopping);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Nothing is lost: it is in the store.
        }
    }

    /// <summary>Sends until the channel refuses; null when it took everything.</summary>
    private async Task<DeliveryOutcome.Later?> SendAsync(
        ConversationKey conversation, Outbox outbox, CancellationToken stopping)
    {
        var receipt = outbox.Receipt;
        foreach (var (sequence, body) in outbox.Activities)
        {
            string? left = null;
            // What was erased has nothing to send.
            if (body is not null)
            {
                switch (await TrySendAsync(new Delivery(conversation, sequence, ActivityIn(body), receipt), stopping))
                {
                    case DeliveryOutcome.Later later:
                        return later;
                    case DeliveryOutcome.Never never:
                        log.DeliveryDropped(conversation.Channel, never.Reason);
                        break;
                    case DeliveryOutcome.Sent sent:
                        left = sent.Receipt;
                        break;
                }
            }

            receipt = left ?? receipt;
            await MarkAsync(conversation, sequence, left, stopping);
        }

        return null;
    }

    private async Task<DeliveryOutcome> TrySendAsync(Delivery delivery, CancellationToken stopping)
    {
        try
        {
            return await sender.SendAsync(delivery, stopping);
        }
        catch (Exception e) when (!stopping.IsCancellationRequested)
        {
            // A fault of one conversation must end neither the others nor its own later messages.
            log.DeliveryFailed(delivery.Conversation.Channel, e.GetType().FullName, e.StackTrace);
            return new DeliveryOutcome.Later();
        }
    }

    private async Task<Outbox> ReadAsync(ConversationKey conversation, CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                return await store.ReadOutboxAsync(conversation, AtOnce, stopping);
            }
            catch (StoreUnavailableException e)
            {
                log.OutboxUnread(conversation.Channel, e.Fault);
                await PauseAsync(PauseAfter(failures), stopping);
            }
        }
    }

    /// <summary>Insists, so that what was sent is not sent again.</summary>
    private async Task MarkAsync(ConversationKey conversation, long sequence, string? receipt, CancellationToken stopping)
    {
        for (var failures = 1; ; failures++)
        {
            try
            {
                await store.MarkDeliveredAsync(conversation, sequence, receipt, CancellationToken.None);
                return;
            }
            catch (StoreUnavailableException e)
            {
                log.OutboxUnread(conversation.Channel, e.Fault);
                await PauseAsync(PauseAfter(failures), stopping);
            }
        }
    }

    private Task PauseAsync(TimeSpan pause, CancellationToken stopping) => Task.Delay(pause, time, stopping);

    private static TimeSpan PauseAfter(int failures) =>
        TimeSpan.FromTicks(Math.Min(FirstPause.Ticks << Math.Min(failures - 1, 20), LongestPause.Ticks));

    private static Activity ActivityIn(byte[] body) =>
        JsonConvert.DeserializeObject<Activity>(Encoding.UTF8.GetString(body))
        ?? throw new InvalidOperationException("The outbox holds an activity that is null.");
}
