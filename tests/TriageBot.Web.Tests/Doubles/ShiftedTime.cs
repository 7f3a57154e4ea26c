namespace TriageBot.Web.Tests.Doubles;

/// <summary>The real clock, set forward by as much as a test says; timers go on as they are.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private long _shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _shift));

    public void Shift(TimeSpan time) => Interlocked.Add(ref _shift, time.Ticks);
}
