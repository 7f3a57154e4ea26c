using System.Data.Common;

namespace TriageBot.Storage.Sql;

/// <summary>Runs statements inside one transaction of one session.</summary>
internal readonly struct SqlTransactionScope(SqlSession session, DbTransaction transaction)
{
    public object? Scalar(string statement, params ReadOnlySpan<(string Name, object Value)> parameters) =>
        session.Prepare(statement, transaction, parameters).ExecuteScalar();

    public void Execute(string statement, params ReadOnlySpan<(string Name, object Value)> parameters) =>
        session.Prepare(statement, transaction, parameters).ExecuteNonQuery();

    public DbDataReader Query(string statement, params ReadOnlySpan<(string Name, object Value)> parameters) =>
        session.Prepare(statement, transaction, parameters).ExecuteReader();
}
