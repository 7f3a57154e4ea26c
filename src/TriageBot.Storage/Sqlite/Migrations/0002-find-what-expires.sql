-- Conversations that nobody goes on with are removed after a while.
CREATE INDEX conversation_active ON conversation (active_at);
