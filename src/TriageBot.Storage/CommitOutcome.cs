namespace TriageBot.Storage;

/// <summary>What became of a commit.</summary>
public abstract record CommitOutcome
{
    private CommitOutcome()
    {
    }

    /// <summary>Written, and safe from a crash of the process and of the machine.</summary>
    public sealed record Committed : CommitOutcome;

    /// <summary>Another turn changed the conversation first. Nothing was written; read again and repeat the turn.</summary>
    public sealed record Overtaken : CommitOutcome;

    /// <summary>The message had its turn already. Nothing was written; the record tells where its answer stands.</summary>
    public sealed record Repeated(TurnRecord Earlier) : CommitOutcome;
}
