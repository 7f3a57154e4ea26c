using System.Collections.Concurrent;

namespace TriageBot.Storage.Sql;

/// <summary>
/// The only writer of a store. Waiting for the disk is what a durable turn costs, so all turns that arrive while one
/// transaction goes to disk share the next one.
/// </summary>
internal sealed class GroupCommit : IAsyncDisposable
{
    private const int LargestGroup = 256;

    private readonly BlockingCollection<PendingWrite> _waiting = [];
    private readonly List<PendingWrite> _group = [];
    private readonly Func<SqlSession> _open;
    private readonly Predicate<Exception> _isOfSurroundings;
    private readonly Task _loop;
    private SqlSession? _session;

    /// <param name="open">Opens a session of the writer; called again after a session failed.</param>
    /// <param name="isOfSurroundings">The failure meets every turn (disk full, locked), not only the one it came up in.</param>
    public GroupCommit(Func<SqlSession> open, Predicate<Exception> isOfSurroundings)
    {
        _open = open;
        _isOfSurroundings = isOfSurroundings;
        _loop = Task.Factory.StartNew(
            WriteUntilClosed, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Writes the statements in the next transaction; the task ends when that is on disk.</summary>
    public Task<CommitOutcome> WriteAsync(Func<SqlTransactionScope, CommitOutcome> statements)
    {
        var write = new PendingWrite(statements);
        try
        {
            _waiting.Add(write);
        }
        catch (InvalidOperationException closed)
        {
            throw new StoreUnavailableException(StoreFault.Unreachable, closed);
        }

        return write.Outcome;
    }

    /// <summary>Writes what waits, then closes.</summary>
    public async ValueTask DisposeAsync()
    {
        _waiting.CompleteAdding();
        await _loop;
        _session?.Dispose();
        _waiting.Dispose();
    }

    private void WriteUntilClosed()
    {
        foreach (var first in _waiting.GetConsumingEnumerable())
        {
            _group.Add(first);
            while (_group.Count < LargestGroup && _waiting.TryTake(out var next))
            {
                _group.Add(next);
            }

            Write(_group);
            _group.Clear();
        }
    }

    private void Write(List<PendingWrite> group)
    {
        if (TryWrite(group) is not { } failure)
        {
            return;
        }

        if (group.Count == 1 || _isOfSurroundings(failure))
        {
            group.ForEach(write => write.Fail(failure));
            return;
        }

        // One bad turn must not fail its neighbours: alone, each gets the outcome that is its own.
        foreach (var write in group)
        {
            if (TryWrite([write]) is { } own)
            {
                write.Fail(own);
            }
        }
    }

    private Exception? TryWrite(List<PendingWrite> group)
    {
        try
        {
            _session ??= _open();
            using var transaction = _session.Begin();
            var scope = new SqlTransactionScope(_session, transaction);
            group.ForEach(write => write.Run(scope));
            transaction.Commit();
        }
        catch (Exception e)
        {
            // Whatever it is belongs to the turns that wait; the writer itself must live on.
            _session?.Dispose();
            _session = null;
            return e;
        }

        group.ForEach(write => write.Announce());
        return null;
    }
}
