-- One row per conversation. All times are milliseconds since 1970-01-01 UTC.
-- state and body are encrypted; what is readable here is needed to find, order and expire rows.
CREATE TABLE conversation (
    id               INTEGER PRIMARY KEY,
    channel          TEXT    NOT NULL,
    channel_id       TEXT    NOT NULL,
    version          INTEGER NOT NULL,
    last_sequence    INTEGER NOT NULL,
    created_at       INTEGER NOT NULL,
    active_at        INTEGER NOT NULL,
    state            BLOB    NOT NULL,
    UNIQUE (channel, channel_id)
);

-- One row per message that had its turn, with the activities that the turn added. A message that is sent twice is answered
-- from here. undelivered_from is the first activity that has not reached its channel; NULL when nothing waits.
CREATE TABLE turn (
    id               INTEGER PRIMARY KEY,
    conversation     INTEGER NOT NULL REFERENCES conversation (id) ON DELETE CASCADE,
    message_id       TEXT    NOT NULL,
    first_sequence   INTEGER NOT NULL,
    last_sequence    INTEGER NOT NULL,
    undelivered_from INTEGER,
    created_at       INTEGER NOT NULL,
    body             BLOB,
    UNIQUE (conversation, message_id)
);

-- The outbox.
CREATE INDEX turn_awaiting_delivery ON turn (id) WHERE undelivered_from IS NOT NULL;

-- One sealed word: at start it shows whether the keys that are here open the content that is there.
CREATE TABLE seal (
    id               INTEGER PRIMARY KEY CHECK (id = 1),
    body             BLOB    NOT NULL
);
