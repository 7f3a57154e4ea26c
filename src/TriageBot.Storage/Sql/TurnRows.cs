namespace TriageBot.Storage.Sql;

/// <summary>A turn as the rows that it becomes: its own, and its conversation's.</summary>
internal sealed class TurnRows
{
    private readonly TurnCommit _turn;
    private readonly long _now;
    private readonly byte[] _state;
    private readonly byte[]? _body;

    public TurnRows(TurnCommit turn, ContentVault vault, long now)
    {
        _turn = turn;
        _now = now;
        _state = vault.Close(turn.State);
        _body = ActivityPack.Pack(turn.Activities) is { } pack ? vault.Close(pack) : null;
    }

    public CommitOutcome Write(SqlTransactionScope scope)
    {
        if (Claim(scope) is not { } conversation)
        {
            return FindEarlier(scope) is { } earlier
                ? new CommitOutcome.Repeated(earlier)
                : new CommitOutcome.Overtaken();
        }

        if (_turn.Erases)
        {
            scope.Execute(SqlStatements.Erase, ("@conversation", conversation));
        }

        AddTurn(scope, conversation);
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
        ("@undelivered", _turn.AwaitingDelivery > 0 ? _turn.Record.LastSequence - _turn.AwaitingDelivery + 1 : DBNull.Value),
        ("@transient", _turn.KeptForDeliveryOnly ? 1 : 0),
        ("@now", _now),
        ("@body", (object?)_body ?? DBNull.Value));
}
