-- What a service tells: rows are written in the transaction of the change and sent by the relay.
-- id, aggregatetype, aggregateid, type, payload and timestamp are named as Debezium's outbox event router expects.
CREATE TABLE sys.outbox (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL,
  aggregatetype text NOT NULL,          -- topic without the prefix of the installation
  aggregateid text NOT NULL,            -- message key
  type text NOT NULL,
  payload text,                         -- JSON text, sent byte for byte; null is a tombstone
  "timestamp" timestamptz NOT NULL,
  headers jsonb NOT NULL DEFAULT '{}',  -- headers beyond those that follow from the columns
  bucket smallint NOT NULL CHECK (bucket BETWEEN 0 AND 63),
  published_at timestamptz,
  CHECK (length(aggregateid) BETWEEN 1 AND 200)
) WITH (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);

-- Rows that wait, in order. Never read past a gap: a lower seq may commit later.
CREATE INDEX outbox_unpublished ON sys.outbox (seq, bucket) WHERE published_at IS NULL;

-- The relays of a service share 64 buckets of aggregates. The token grows with every change of holder.
CREATE TABLE sys.outbox_lease (
  bucket smallint PRIMARY KEY CHECK (bucket BETWEEN 0 AND 63),
  holder text,
  token bigint NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL DEFAULT '-infinity'
) WITH (fillfactor = 50);
INSERT INTO sys.outbox_lease (bucket) SELECT generate_series(0, 63);

CREATE TABLE sys.relay_worker (
  worker text PRIMARY KEY,
  seen_at timestamptz NOT NULL
);

-- What a service has handled: written in the transaction of the effects.
CREATE TABLE sys.inbox (
  consumer text NOT NULL,
  event_id text NOT NULL,
  type text NOT NULL,
  outcome text NOT NULL DEFAULT 'DONE' CHECK (outcome IN ('DONE', 'SKIPPED')),
  received_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (consumer, event_id)
);
CREATE INDEX inbox_received ON sys.inbox USING brin (received_at);

-- Highest version of each state row that was applied: an older one never overwrites a newer one.
CREATE TABLE sys.state_version (
  consumer text NOT NULL,
  type text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  PRIMARY KEY (consumer, type, id)
);

-- Events that could not be handled yet, one queue per topic and key, in the order of id.
-- The head is WAITING (retried by itself) or PARKED (an operator decides); what came later of its key is QUEUED.
CREATE TABLE sys.waiting_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer text NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  partition int NOT NULL,
  "offset" bigint NOT NULL,
  event_id text,
  type text,
  headers jsonb NOT NULL,
  payload bytea,
  status text NOT NULL CHECK (status IN ('WAITING', 'QUEUED', 'PARKED')),
  attempts int NOT NULL DEFAULT 0 CHECK (attempts >= 0),
  next_attempt_at timestamptz,
  reason text,
  received_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (consumer, topic, partition, "offset"),
  CHECK ((status = 'WAITING') = (next_attempt_at IS NOT NULL))
);
CREATE INDEX waiting_event_key ON sys.waiting_event (consumer, topic, message_key, id);
CREATE INDEX waiting_event_due ON sys.waiting_event (consumer, next_attempt_at) WHERE status = 'WAITING';

-- What an operator decided not to handle: the whole event, with who and why.
CREATE TABLE sys.skipped_event (
  id bigint PRIMARY KEY,
  consumer text NOT NULL,
  topic text NOT NULL,
  message_key text NOT NULL,
  partition int NOT NULL,
  "offset" bigint NOT NULL,
  event_id text,
  type text,
  headers jsonb NOT NULL,
  payload bytea,
  failure text,
  reason text NOT NULL CHECK (reason <> ''),
  skipped_by text NOT NULL,
  skipped_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (consumer, topic, partition, "offset")
);

-- Which stretch of a partition was begun last. What is fetched again from within it was interrupted, maybe by the
-- event itself: only those events have their starts counted.
CREATE TABLE sys.inbox_progress (
  consumer text NOT NULL,
  topic text NOT NULL,
  partition int NOT NULL,
  to_offset bigint NOT NULL,
  PRIMARY KEY (consumer, topic, partition)
) WITH (fillfactor = 50);
CREATE TABLE sys.inbox_start (
  consumer text NOT NULL,
  topic text NOT NULL,
  partition int NOT NULL,
  "offset" bigint NOT NULL,
  starts int NOT NULL,
  PRIMARY KEY (consumer, topic, partition, "offset")
);
