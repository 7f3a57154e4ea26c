-- transient: the body may be kept only until it is delivered, because it was said without consent.
ALTER TABLE turn ADD COLUMN transient INTEGER NOT NULL DEFAULT 0;

-- What the channel said of the last delivery (encrypted), such as its own id of the last question.
ALTER TABLE conversation ADD COLUMN receipt BLOB;
