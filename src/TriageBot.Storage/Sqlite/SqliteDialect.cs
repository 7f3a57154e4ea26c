using System.Data.Common;
using DbUp;
using Microsoft.Data.Sqlite;
using TriageBot.Storage.Sql;

namespace TriageBot.Storage.Sqlite;

/// <summary>SQLite in one file: write-ahead log, and a transaction is on disk when its commit returns.</summary>
internal class SqliteDialect(string file, TimeSpan lockPatience) : SqlDialect
{
    private readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Pooling = false,
        // The library's own patience, in whole seconds; SQLite's, set below, is the one that counts.
        DefaultTimeout = 1,
    }.ToString();

    public override string Location => file;

    public override DbConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            SetUp(connection);
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public override void Migrate()
    {
        var upgrade = DeployChanges.To.SqliteDatabase(_connectionString)
            .WithScriptsEmbeddedInAssembly(typeof(SqliteDialect).Assembly, name => name.Contains(".Sqlite.Migrations."))
            .WithTransactionPerScript()
            .LogToNowhere()
            .Build()
            .PerformUpgrade();
        if (!upgrade.Successful)
        {
            throw upgrade.Error;
        }
    }

    public override StoreFault? Examine(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA quick_check(1)";
        return command.ExecuteScalar() is "ok" ? null : StoreFault.Damaged;
    }

    /// <summary>Secure delete has overwritten the pages; the log that still holds their past is written back and emptied.</summary>
    public override void Purge(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
    }

    /// <summary>What every connection needs.</summary>
    protected virtual void SetUp(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText =
            $"""
            PRAGMA busy_timeout = {(long)lockPatience.TotalMilliseconds};
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA foreign_keys = ON;
            PRAGMA secure_delete = ON;
            """;
        command.ExecuteNonQuery();
    }

    public override StoreFault FaultOf(DbException exception) => exception is SqliteException sqlite
        ? sqlite.SqliteErrorCode switch
        {
            5 or 6 => StoreFault.Locked,
            8 => StoreFault.ReadOnly,
            13 => StoreFault.Full,
            11 or 26 => StoreFault.Damaged,
            3 or 10 or 14 or 23 => StoreFault.Unreachable,
            _ => StoreFault.Unknown,
        }
        : StoreFault.Unknown;

    public override string AdviceFor(StoreFault fault) => fault switch
    {
        StoreFault.Locked => "Another process holds it. Stop that process, or wait until it is done, then start again.",
        StoreFault.ReadOnly =>
            "It can be read but not written. Give the account of this service the right to write the file and its folder.",
        StoreFault.Full => "There is no room left on its disk. Free some, then start again.",
        StoreFault.Damaged =>
            "It is damaged, or is not a database of TriageBot. Put the newest backup in its place, or move the file away "
            + "to begin with an empty one.",
        StoreFault.Unreachable =>
            "It cannot be opened. Check that the folder exists, that it may be entered and written, and that its disk works.",
        StoreFault.KeysMissing =>
            "Its content was encrypted with keys that are not here. Put the folder 'keys' of the same installation beside "
            + "it, or move the database away to begin with an empty one.",
        _ => "The inner exception has the details.",
    };
}
