using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace TriageBot.Channels.Tests.Doubles;

/// <summary>A clock that only the test moves, and that tells when somebody begins to wait for it.</summary>
internal sealed class WatchedClock(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly Channel<TimeSpan> _timers = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Ends with the time of the next timer that was set since the last call.</summary>
    public async Task<TimeSpan> SomebodyWaitsAsync() => await _timers.Reader.ReadAsync();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        _timers.Writer.TryWrite(dueTime);
        return timer;
    }
}
