using System.Text.Json.Nodes;

namespace TriageBot.Telegram.Tests.BotApi;

/// <summary>A way on which updates come late, twice and in another order, and on which calls are refused for a while.</summary>
internal sealed class DisturbedPost(BotApiServer server, int seed)
{
    private const double OfRepeated = 0.1;
    private const double OfLate = 0.1;
    private const double OfRefused = 0.03;

    private readonly Lock _gate = new();
    private readonly Random _chance = new(seed);
    private readonly Queue<TaskCompletionSource> _held = new();
    private int _onTheWay;
    private int _repeated;
    private int _late;
    private int _refused;

    public int Repeated => _repeated;

    public int Late => _late;

    public int Refused => _refused;

    /// <summary>Brings an update, sooner or later, once or twice.</summary>
    public async Task DeliverAsync(JsonObject update)
    {
        if (Chance(OfLate) && Hold() is { } held)
        {
            Interlocked.Increment(ref _late);
            await held;
        }

        Interlocked.Increment(ref _onTheWay);
        try
        {
            if (Chance(OfRepeated))
            {
                Interlocked.Increment(ref _repeated);
                await Task.WhenAll(server.PostAsync(update), server.PostAsync(update));
            }

            await server.PostAsync(update);
        }
        finally
        {
            Interlocked.Decrement(ref _onTheWay);
            Release();
        }
    }

    /// <summary>Refuses some calls.</summary>
    public Refusal? Refuse(ApiCall call)
    {
        if (!call.Method.StartsWith("send", StringComparison.Ordinal) && !call.Method.StartsWith("edit", StringComparison.Ordinal)
            && call.Method != "answerCallbackQuery")
        {
            return null;
        }

        if (!Chance(OfRefused))
        {
            return null;
        }

        Interlocked.Increment(ref _refused);
        return Refusal.TooMany(1);
    }

    private bool Chance(double share)
    {
        lock (_gate)
        {
            return _chance.NextDouble() < share;
        }
    }

    /// <summary>Held until another update has arrived; null when none is on the way.</summary>
    private Task? Hold()
    {
        lock (_gate)
        {
            if (Volatile.Read(ref _onTheWay) == 0)
            {
                return null;
            }

            var held = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _held.Enqueue(held);
            return held.Task;
        }
    }

    private void Release()
    {
        lock (_gate)
        {
            if (_held.TryDequeue(out var held))
            {
                held.SetResult();
            }
        }
    }
}
