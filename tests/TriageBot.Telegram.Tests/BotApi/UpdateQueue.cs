using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>Updates that the bot has not confirmed, for one poller at a time.</summary>
internal sealed class UpdateQueue
{
    private const int FirstId = 7_000_001;

    private readonly Lock _gate = new();
    private readonly SortedDictionary<int, JsonObject> _waiting = [];
    private readonly List<(int Id, TaskCompletionSource Done)> _watchers = [];
    private TaskCompletionSource _changed = New();
    private CancellationTokenSource? _poll;
    private int _next = FirstId;
    private int _offset;

    /// <summary>Gives an update its id; it waits for the poller, unless somebody else delivers it.</summary>
    public (int Id, JsonObject Update) Add(string kind, JsonObject content, bool waits)
    {
        lock (_gate)
        {
            var id = _next++;
            var update = new JsonObject { ["update_id"] = id, [kind] = content };
            if (waits)
            {
                _waiting.Add(id, update);
                Signal();
            }

            return (id, update);
        }
    }

    /// <summary>getUpdates: what has at least this id; everything before it is forgotten.</summary>
    public async Task<JsonArray> PollAsync(int offset, int limit, TimeSpan timeout, CancellationToken aborted)
    {
        using var poll = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        lock (_gate)
        {
            _poll?.Cancel();
            _poll = poll;
            Confirm(offset);
        }

        try
        {
            while (true)
            {
                Task changed;
                lock (_gate)
                {
                    if (_waiting.Count > 0 || timeout == TimeSpan.Zero)
                    {
                        return new JsonArray([.. _waiting.Values.Take(limit).Select(update => update.DeepClone())]);
                    }

                    changed = _changed.Task;
                }

                await changed.WaitAsync(timeout, poll.Token);
            }
        }
        catch (TimeoutException)
        {
            return [];
        }
        catch (OperationCanceledException)
        {
            throw new Refusal(409, "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running");
        }
        finally
        {
            lock (_gate)
            {
                _poll = _poll == poll ? null : _poll;
            }
        }
    }

    /// <summary>Ends when the bot does not need the update any more.</summary>
    public Task ConfirmedAsync(int id)
    {
        lock (_gate)
        {
            if (_offset > id)
            {
                return Task.CompletedTask;
            }

            var done = New();
            _watchers.Add((id, done));
            return done.Task;
        }
    }

    private void Confirm(int offset)
    {
        _offset = Math.Max(_offset, offset);
        foreach (var old in _waiting.Keys.TakeWhile(id => id < _offset).ToList())
        {
            _waiting.Remove(old);
        }

        foreach (var watcher in _watchers.Where(one => one.Id < _offset).ToList())
        {
            watcher.Done.SetResult();
            _watchers.Remove(watcher);
        }
    }

    private void Signal()
    {
        var before = _changed;
        _changed = New();
        before.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
