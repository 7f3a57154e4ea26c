namespace TriageBot.Storage.Sql;

/// <summary>A turn as the rows that it becomes.</summary>
internal sealed class TurnRows
{
    private readonly TurnCommit _turn;
    private readonly long _now;
    private readonly byte[] _state;
    private readonly object[] _bodies;

    public TurnRows(TurnCommit turn, ContentVault vault, long now)
    {
        _turn = turn;
        _now = now;
        _state = vault.Close(turn.State);
        _bodies = [.. turn.Activities.Select(a => a.Body is { } body ? (object)vault.Close(body) : DBNull.Value)];
    }

    public CommitOutcome Write(SqlTransactionScope scope)
    {
        if (Claim(scope) is not { } conversation)
        {
            return FindEarlier(scope) is { } earlier
                ? new CommitOutcome.Repeated(earlier)
                : new CommitOutcome.Overtaken();
        }

        AddTurn(scope, conversation);
        AddActivities(scope, conversation);
        return new CommitOutcome.Committed();
    }

    /// <summary>Takes the conversation to its next version; null when it is not at the version that the turn was made from.</summary>
    private object? Claim(SqlTransactionScope scope) =>
        _turn.From.Version == 0
            ? scope.Scalar(
                SqlStatements.Create,
                ("@channel", _turn.Conversation.Channel),
                ("@id", _turn.Conversation.Id),
                ("@sequence", _turn.Record.LastSequence),
                ("@state", _state),
                ("@now", _now))
            : scope.Scalar(
                SqlStatements.Advance,
                ("@channel", _turn.Conversation.Channel),
                ("@id", _turn.Conversation.Id),
                ("@version", _turn.From.Version),
                ("@sequence", _turn.Record.LastSequence),
                ("@state", _state),
                ("@now", _now));

    private TurnRecord? FindEarlier(SqlTransactionScope scope)
    {
        using var row = scope.Query(
            SqlStatements.FindTurn,
            ("@channel", _turn.Conversation.Channel),
            ("@id", _turn.Conversation.Id),
            ("@message", _turn.MessageId));
        return row.Read() ? new TurnRecord(row.GetInt64(0), row.GetInt64(1)) : null;
    }

    private void AddTurn(SqlTransactionScope scope, object conversation) => scope.Execute(
        SqlStatements.AddTurn,
        ("@conversation", conversation),
        ("@message", _turn.MessageId),
        ("@first", _turn.Record.FirstSequence),
        ("@last", _turn.Record.LastSequence),
        ("@now", _now));

    private void AddActivities(SqlTransactionScope scope, object conversation)
    {
        for (var i = 0; i < _bodies.Length; i++)
        {
            scope.Execute(
                SqlStatements.AddActivity,
                ("@conversation", conversation),
                ("@sequence", _turn.Record.FirstSequence + i),
                ("@body", _bodies[i]),
                ("@awaits", _turn.Activities[i].AwaitsDelivery ? 1 : 0),
                ("@now", _now));
        }
    }
}
