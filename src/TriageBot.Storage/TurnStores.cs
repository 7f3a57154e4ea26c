using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using TriageBot.Storage.Sql;
using TriageBot.Storage.Sqlite;

namespace TriageBot.Storage;

/// <summary>Opens turn stores.</summary>
public static class TurnStores
{
    /// <summary>
    /// Opens the store that the options name, creates or updates its schema, and checks that it can be written and that
    /// its content can be decrypted. Throws <see cref="StoreRefusedException"/> when one of these fails.
    /// </summary>
    /// <param name="options">Where the store is.</param>
    /// <param name="protection">Encrypts the content; its keys must live as long as the store.</param>
    /// <param name="time">The clock of all stored times.</param>
    public static ITurnStore Open(StoreOptions options, IDataProtectionProvider protection, TimeProvider time)
    {
        var file = Path.GetFullPath(Path.Combine(options.Folder, options.File));
        var dialect = new SqliteDialect(file, options.LockPatience);
        try
        {
            Directory.CreateDirectory(options.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw Refusal(dialect, StoreFault.Unreachable, e);
        }

        return Open(dialect, protection, time);
    }

    internal static ITurnStore Open(SqlDialect dialect, IDataProtectionProvider protection, TimeProvider time)
    {
        var vault = new ContentVault(protection);
        try
        {
            dialect.Migrate();
            var connection = dialect.Open();
            using var session = new SqlSession(connection);
            if ((dialect.Examine(connection) ?? FaultOfSeal(session, vault)) is { } fault)
            {
                throw Refusal(dialect, fault, null);
            }
        }
        catch (DbException e)
        {
            throw Refusal(dialect, dialect.FaultOf(e), e);
        }

        return new SqlTurnStore(dialect, vault, time);
    }

    private static StoreFault? FaultOfSeal(SqlSession session, ContentVault vault)
    {
        using var transaction = session.Begin();
        var scope = new SqlTransactionScope(session, transaction);
        if (scope.Scalar(SqlStatements.ReadSeal) is byte[] seal)
        {
            return vault.Opens(seal) ? null : StoreFault.KeysMissing;
        }

        scope.Execute(SqlStatements.WriteSeal, ("@body", vault.NewSeal()));
        transaction.Commit();
        return null;
    }

    private static StoreRefusedException Refusal(SqlDialect dialect, StoreFault fault, Exception? inner) =>
        new(fault, $"The database '{dialect.Location}' cannot be used ({fault}). {dialect.AdviceFor(fault)}", inner);
}
