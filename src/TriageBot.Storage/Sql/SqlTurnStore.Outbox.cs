using System.Text;

namespace TriageBot.Storage.Sql;

/// <content>What waits for its delivery.</content>
internal sealed partial class SqlTurnStore
{
    public ValueTask<IReadOnlyList<ConversationKey>> FindWaitingAsync(string channel, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Read<IReadOnlyList<ConversationKey>>(session =>
        {
            using var rows = session.Prepare(SqlStatements.FindWaiting, null, ("@channel", channel)).ExecuteReader();
            var found = new List<ConversationKey>();
            while (rows.Read())
            {
                found.Add(new ConversationKey(channel, rows.GetString(0)));
            }

            return found;
        }));

    public ValueTask<Outbox> ReadOutboxAsync(
        ConversationKey conversation, int limit, CancellationToken cancellationToken) =>
        ValueTask.FromResult(Read(session =>
        {
            using var rows = session.Prepare(
                SqlStatements.ReadOutbox, null, ("@channel", conversation.Channel), ("@id", conversation.Id)).ExecuteReader();
            string? receipt = null;
            var waiting = new List<RecordedActivity>();
            foreach (var turn in TurnsIn(rows))
            {
                receipt = rows.IsDBNull(4) ? null : Encoding.UTF8.GetString(_vault.Open(rows.GetFieldValue<byte[]>(4)));
                waiting.AddRange(turn.Where(a => a.Sequence >= rows.GetInt64(3)));
                if (waiting.Count >= limit)
                {
                    break;
                }
            }

            return new Outbox([.. waiting.Take(limit)], receipt);
        }));

    public Task MarkDeliveredAsync(
        ConversationKey conversation, long upTo, string? receipt, CancellationToken cancellationToken)
    {
        (string, object)[] key = [("@channel", conversation.Channel), ("@id", conversation.Id)];
        var note = receipt is null ? null : _vault.Close(Encoding.UTF8.GetBytes(receipt));
        return WriteAsync(scope =>
        {
            scope.Execute(SqlStatements.MarkDelivered, [.. key, ("@sequence", upTo)]);
            if (note is not null)
            {
                scope.Execute(SqlStatements.KeepReceipt, [.. key, ("@receipt", note)]);
            }

            return new CommitOutcome.Committed();
        });
    }
}
