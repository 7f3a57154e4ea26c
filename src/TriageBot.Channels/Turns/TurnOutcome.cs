using TriageBot.Storage;

namespace TriageBot.Channels.Turns;

/// <summary>What became of an incoming activity.</summary>
public abstract record TurnOutcome
{
    private TurnOutcome()
    {
    }

    /// <summary>The turn is committed, now or by an earlier arrival of the same message.</summary>
    public sealed record Done(TurnRecord Record) : TurnOutcome;

    /// <summary>There is no such conversation.</summary>
    public sealed record UnknownConversation : TurnOutcome;

    /// <summary>Too much waits in this conversation, or others keep changing it. Nothing was done; it may be sent again.</summary>
    public sealed record Busy : TurnOutcome;
}
