namespace TriageBot.Channels.Telegram.Receiving;

/// <summary>
/// Takes the updates of one chat one after another, the earliest of those that wait first, and those of different chats side by side.
/// </summary>
internal sealed class ChatLanes
{
    private readonly Dictionary<long, Lane> _lanes = [];

    /// <summary>Ends when the work is done.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="order">The place among what waits in the chat: the update's id.</param>
    /// <param name="work">What is to be done.</param>
    public Task<T> RunAsync<T>(long chat, int order, Func<Task<T>> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        lock (_lanes)
        {
            if (!_lanes.TryGetValue(chat, out var lane))
            {
                _lanes.Add(chat, lane = new Lane());
                _ = Task.Run(() => EmptyAsync(chat, lane));
            }

            lane.Waiting.Enqueue(() => FinishAsync(work, done), order);
        }

        return done.Task;
    }

    private static async Task FinishAsync<T>(Func<Task<T>> work, TaskCompletionSource<T> done)
    {
        try
        {
            done.SetResult(await work());
        }
        catch (OperationCanceledException e)
        {
            done.SetCanceled(e.CancellationToken);
        }
        catch (Exception e)
        {
            // Whoever waits for it gets it; the chat goes on.
            done.SetException(e);
        }
    }

    private async Task EmptyAsync(long chat, Lane lane)
    {
        while (Next(chat, lane) is { } next)
        {
            await next();
        }
    }

    private Func<Task>? Next(long chat, Lane lane)
    {
        lock (_lanes)
        {
            if (lane.Waiting.TryDequeue(out var next, out _))
            {
                return next;
            }

            _lanes.Remove(chat);
            return null;
        }
    }

    private sealed class Lane
    {
        public PriorityQueue<Func<Task>, int> Waiting { get; } = new();
    }
}
