using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;

namespace TriageBot.Storage.Sql;

/// <summary>A turn store in a relational database; the dialect knows which one.</summary>
internal sealed partial class SqlTurnStore : ITurnStore
{
    private readonly SqlDialect _dialect;
    private readonly ContentVault _vault;
    private readonly TimeProvider _time;
    private readonly GroupCommit _writer;
    private readonly ConcurrentBag<SqlSession> _readers = [];

    public SqlTurnStore(SqlDialect dialect, ContentVault vault, TimeProvider time)
    {
        _dialect = dialect;
        _vault = vault;
        _time = time;
        _writer = new GroupCommit(OpenSession, e => e is not DbException d || dialect.FaultOf(d) != StoreFault.Unknown);
    }

    public ValueTask<ConversationSnapshot?> FindAsync(
        ConversationKey conversation, string? messageId, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Read(session =>
        {
            using var row = session.Prepare(
                SqlStatements.Find,
                null,
                ("@channel", conversation.Channel),
                ("@id", conversation.Id),
                ("@message", (object?)messageId ?? DBNull.Value)).ExecuteReader();
            return row.Read()
                ? new ConversationSnapshot(
                    row.GetInt64(0),
                    row.GetInt64(1),
                    _vault.Open(row.GetFieldValue<byte[]>(2)),
                    row.IsDBNull(3) ? null : new TurnRecord(row.GetInt64(3), row.GetInt64(4)))
                : null;
        }));

    public ValueTask<IReadOnlyList<RecordedActivity>> ReadAsync(
        ConversationKey conversation, long after, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Read<IReadOnlyList<RecordedActivity>>(session =>
        {
            using var rows = session.Prepare(
                SqlStatements.Read,
                null,
                ("@channel", conversation.Channel),
                ("@id", conversation.Id),
                ("@after", after)).ExecuteReader();
            return [.. TurnsIn(rows).SelectMany(t => t).Where(a => a.Sequence > after).Take(limit)];
        }));

    public async Task<CommitOutcome> CommitAsync(TurnCommit turn, CancellationToken cancellationToken)
    {
        // Encrypting here, not in the writer, lets all cores share the work.
        var rows = new TurnRows(turn, _vault, _time.GetUtcNow().ToUnixTimeMilliseconds());
        var outcome = await WriteAsync(rows.Write);
        if (turn.Erases && outcome is CommitOutcome.Committed)
        {
            Purge();
        }

        return outcome;
    }

    public async Task<int> ExpireAsync(DateTimeOffset quietSince, CancellationToken cancellationToken)
    {
        var before = ("@before", (object)quietSince.ToUnixTimeMilliseconds());
        var count = 0;
        await WriteAsync(scope =>
        {
            count = Convert.ToInt32(scope.Scalar(SqlStatements.CountExpired, before), CultureInfo.InvariantCulture);
            if (count > 0)
            {
                scope.Execute(SqlStatements.Expire, before);
            }

            return new CommitOutcome.Committed();
        });
        if (count > 0)
        {
            Purge();
        }

        return count;
    }

    // A transaction that writes nothing still needs the right to write.
    public async ValueTask CheckAsync(CancellationToken cancellationToken) =>
        await WriteAsync(_ => new CommitOutcome.Committed());

    public async ValueTask DisposeAsync()
    {
        await _writer.DisposeAsync();
        while (_readers.TryTake(out var session))
        {
            session.Dispose();
        }
    }

    private void Purge()
    {
        try
        {
            using var connection = _dialect.Open();
            _dialect.Purge(connection);
        }
        catch (DbException e) when (_dialect.FaultOf(e) == StoreFault.Locked)
        {
            // Another process reads just now; what is left is encrypted, and the next purge takes it.
        }
    }

    private async Task<CommitOutcome> WriteAsync(Func<SqlTransactionScope, CommitOutcome> statements)
    {
        try
        {
            return await _writer.WriteAsync(statements);
        }
        catch (DbException e)
        {
            throw new StoreUnavailableException(_dialect.FaultOf(e), e);
        }
    }

    private T Read<T>(Func<SqlSession, T> query)
    {
        SqlSession? session = null;
        try
        {
            session = _readers.TryTake(out var idle) ? idle : OpenSession();
            var found = query(session);
            _readers.Add(session);
            return found;
        }
        catch (DbException e)
        {
            session?.Dispose();
            throw new StoreUnavailableException(_dialect.FaultOf(e), e);
        }
    }

    private SqlSession OpenSession() => new(_dialect.Open());

    /// <summary>The activities of each turn, while the reader stands on it; rows that are not asked for are not decrypted.</summary>
    private IEnumerable<IEnumerable<RecordedActivity>> TurnsIn(DbDataReader rows)
    {
        while (rows.Read())
        {
            yield return ActivityPack.Unpack(
                new TurnRecord(rows.GetInt64(0), rows.GetInt64(1)),
                rows.IsDBNull(2) ? null : _vault.Open(rows.GetFieldValue<byte[]>(2)));
        }
    }
}
