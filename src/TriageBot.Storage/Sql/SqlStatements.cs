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
        SELECT a.sequence, a.body FROM activity a JOIN conversation c ON c.id = a.conversation
        WHERE c.channel = @channel AND c.channel_id = @id AND a.sequence > @after
        ORDER BY a.sequence LIMIT @limit
        """;

    public const string ReadOutbox =
        """
        SELECT c.channel_id, a.sequence, a.body FROM activity a JOIN conversation c ON c.id = a.conversation
        WHERE a.awaits_delivery = 1 AND c.channel = @channel
        ORDER BY a.created_at, a.conversation, a.sequence LIMIT @limit
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
        INSERT INTO turn (conversation, message_id, first_sequence, last_sequence, created_at)
        VALUES (@conversation, @message, @first, @last, @now)
        """;

    public const string AddActivity =
        """
        INSERT INTO activity (conversation, sequence, body, awaits_delivery, created_at)
        VALUES (@conversation, @sequence, @body, @awaits, @now)
        """;

    public const string MarkDelivered =
        """
        UPDATE activity SET awaits_delivery = 0
        WHERE awaits_delivery = 1 AND sequence <= @sequence AND conversation =
            (SELECT id FROM conversation WHERE channel = @channel AND channel_id = @id)
        """;

    public const string ReadSeal = "SELECT body FROM seal WHERE id = 1";

    public const string WriteSeal = "INSERT INTO seal (id, body) VALUES (1, @body)";
}
