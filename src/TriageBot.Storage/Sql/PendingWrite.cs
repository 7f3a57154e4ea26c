namespace TriageBot.Storage.Sql;

/// <summary>Statements that wait for their place in a transaction of the writer, and the one who waits for their outcome.</summary>
internal sealed class PendingWrite(Func<SqlTransactionScope, CommitOutcome> statements)
{
    // The waiting turn must not go on inside the writer's thread.
    private readonly TaskCompletionSource<CommitOutcome> _waiting =
        new(TaskCreationOptions.RunContinuationsAsynchronously);

    private CommitOutcome? _outcome;

    public Task<CommitOutcome> Outcome => _waiting.Task;

    /// <summary>Runs the statements; the outcome counts only once the transaction is on disk.</summary>
    public void Run(SqlTransactionScope scope) => _outcome = statements(scope);

    public void Announce() => _waiting.SetResult(_outcome!);

    public void Fail(Exception exception) => _waiting.SetException(exception);
}
