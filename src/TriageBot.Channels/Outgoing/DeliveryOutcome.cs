namespace TriageBot.Channels.Outgoing;

/// <summary>What became of a delivery.</summary>
public abstract record DeliveryOutcome
{
    private DeliveryOutcome()
    {
    }

    /// <summary>The channel has it.</summary>
    /// <param name="Receipt">What the next delivery of the conversation is given, under 1 KB; null keeps the earlier one.</param>
    public sealed record Sent(string? Receipt = null) : DeliveryOutcome;

    /// <summary>The channel cannot take it now.</summary>
    /// <param name="After">How long the channel asks to wait; null leaves that to the outbox.</param>
    public sealed record Later(TimeSpan? After = null) : DeliveryOutcome;

    /// <summary>The channel will never take it; it is dropped.</summary>
    /// <param name="Reason">A short id for the log, without anything of the person.</param>
    public sealed record Never(string Reason) : DeliveryOutcome;
}
