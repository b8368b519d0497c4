-- Answers already given: the same key with the same input gives the same answer, in the same transaction as its effect.
CREATE TABLE sys.idempotency_key (
  subject    text           NOT NULL,
  command    text           NOT NULL,
  key        text           NOT NULL CHECK (length(key) BETWEEN 8 AND 128),
  input_hash text           NOT NULL,
  output     jsonb          NOT NULL,
  created_at timestamptz(3) NOT NULL,
  PRIMARY KEY (subject, command, key)
);
CREATE INDEX idempotency_key_age ON sys.idempotency_key (created_at);
