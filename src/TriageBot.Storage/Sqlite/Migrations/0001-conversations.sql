-- One row per conversation. All times are milliseconds since 1970-01-01 UTC.
-- state and body are encrypted; what is readable here is needed to find, order and expire rows.
CREATE TABLE conversation (
    id              INTEGER PRIMARY KEY,
    channel         TEXT    NOT NULL,
    channel_id      TEXT    NOT NULL,
    version         INTEGER NOT NULL,
    last_sequence   INTEGER NOT NULL,
    state           BLOB    NOT NULL,
    created_at      INTEGER NOT NULL,
    active_at       INTEGER NOT NULL,
    UNIQUE (channel, channel_id)
);

-- The retention job finds what has been silent for long.
CREATE INDEX conversation_by_activity ON conversation (active_at);

-- One row per message that had its turn: a message that is sent twice is answered from here.
CREATE TABLE turn (
    conversation    INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    message_id      TEXT    NOT NULL,
    first_sequence  INTEGER NOT NULL,
    last_sequence   INTEGER NOT NULL,
    created_at      INTEGER NOT NULL,
    PRIMARY KEY (conversation, message_id)
) WITHOUT ROWID;

-- One row per activity. body is NULL where the content must not be kept.
CREATE TABLE activity (
    conversation    INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    sequence        INTEGER NOT NULL,
    body            BLOB,
    awaits_delivery INTEGER NOT NULL DEFAULT 0,
    created_at      INTEGER NOT NULL,
    PRIMARY KEY (conversation, sequence)
);

-- The outbox.
CREATE INDEX activity_awaiting_delivery ON activity (conversation, sequence) WHERE awaits_delivery = 1;

-- One sealed word: at start it shows whether the keys that are here open the content that is there.
CREATE TABLE seal (
    id              INTEGER PRIMARY KEY CHECK (id = 1),
    body            BLOB    NOT NULL
);
