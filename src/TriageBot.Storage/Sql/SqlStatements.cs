namespace TriageBot.Storage.Sql;

/// <summary>The statements, in SQL that every database of ours understands.</summary>
internal static class SqlStatements
{
    public const string Find =
        """
        SELECT c.version, c.last_sequence, c.state, t.first_sequence, t.last_sequence
        FROM conversation c LEFT JOIN turn t ON t.conversation = c.id AND t.message_id = @message
        WHERE c.channel = @channel AND c.channel_id = @id
        """;

    public const string Read =
        """
        SELECT t.first_sequence, t.last_sequence, t.body FROM turn t JOIN conversation c ON c.id = t.conversation
        WHERE c.channel = @channel AND c.channel_id = @id AND t.last_sequence > @after
        ORDER BY t.id
        """;

    public const string FindWaiting =
        """
        SELECT c.channel_id FROM turn t JOIN conversation c ON c.id = t.conversation
        WHERE t.undelivered_from IS NOT NULL AND c.channel = @channel
        GROUP BY c.channel_id ORDER BY MIN(t.id)
        """;

    public const string ReadOutbox =
        """
        SELECT t.first_sequence, t.last_sequence, t.body, t.undelivered_from, c.receipt
        FROM turn t JOIN conversation c ON c.id = t.conversation
        WHERE t.undelivered_from IS NOT NULL AND c.channel = @channel AND c.channel_id = @id
        ORDER BY t.id
        """;

    public const string FindTurn =
        """
        SELECT t.first_sequence, t.last_sequence FROM turn t JOIN conversation c ON c.id = t.conversation
        WHERE c.channel = @channel AND c.channel_id = @id AND t.message_id = @message
        """;

    public const string Create =
        """
        INSERT INTO conversation (channel, channel_id, version, last_sequence, state, created_at, active_at)
        VALUES (@channel, @id, 1, @sequence, @state, @now, @now)
        ON CONFLICT (channel, channel_id) DO NOTHING RETURNING id
        """;

    public const string Advance =
        """
        UPDATE conversation SET version = version + 1, last_sequence = @sequence, state = @state, active_at = @now
        WHERE channel = @channel AND channel_id = @id AND version = @version RETURNING id
        """;

    public const string AddTurn =
        """
        INSERT INTO turn (conversation, message_id, first_sequence, last_sequence, undelivered_from, transient, created_at, body)
        VALUES (@conversation, @message, @first, @last, @undelivered, @transient, @now, @body)
        """;

    public const string MarkDelivered =
        """
        UPDATE turn SET
            body = CASE WHEN transient = 1 AND last_sequence <= @sequence THEN NULL ELSE body END,
            undelivered_from = CASE WHEN last_sequence <= @sequence THEN NULL ELSE @sequence + 1 END
        WHERE undelivered_from <= @sequence AND conversation =
            (SELECT id FROM conversation WHERE channel = @channel AND channel_id = @id)
        """;

    public const string KeepReceipt =
        "UPDATE conversation SET receipt = @receipt WHERE channel = @channel AND channel_id = @id";

    public const string Erase =
        "UPDATE turn SET body = NULL, undelivered_from = NULL WHERE conversation = @conversation";

    public const string CountExpired = "SELECT COUNT(*) FROM conversation WHERE active_at < @before";

    public const string Expire = "DELETE FROM conversation WHERE active_at < @before";

    public const string ReadSeal = "SELECT body FROM seal WHERE id = 1";

    public const string WriteSeal = "INSERT INTO seal (id, body) VALUES (1, @body)";
}
