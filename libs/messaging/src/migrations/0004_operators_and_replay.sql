-- What an operator corrected is handled in the place of what came; that stays as it came.
ALTER TABLE sys.waiting_event
  ADD COLUMN version int NOT NULL DEFAULT 1,   -- grows with each decision of an operator
  ADD COLUMN corrected_headers jsonb,          -- set with each correction
  ADD COLUMN corrected_payload bytea,
  ADD COLUMN replay_id bigint;                 -- the replay that has it handled again

-- The last replay that had the event handled again: each replay does so once, however often it is interrupted.
ALTER TABLE sys.inbox ADD COLUMN replay_id bigint;

-- What operators did: who, when, why, and to which event. Nothing is ever changed in it.
CREATE TABLE sys.event_operation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  who text NOT NULL CHECK (who <> ''),
  action text NOT NULL CHECK (action IN ('RETRY', 'CORRECT', 'SKIP', 'REPLAY', 'STOP_REPLAY')),
  reason text CHECK (reason <> ''),
  request_id text,
  consumer text NOT NULL,
  -- the event, for what is done to one
  waiting_id bigint,
  topic text,
  message_key text,
  partition int,
  "offset" bigint,
  event_id text,
  type text,
  before_hash text,        -- SHA-256 of the payload that would have been handled, and of the one that is handled instead
  after_hash text,
  before_headers jsonb,    -- copies of both, for a correction
  before_payload bytea,
  after_headers jsonb,
  after_payload bytea,
  -- the replay, for what is done to one
  replay_id bigint,
  CHECK (action = 'RETRY' OR reason IS NOT NULL),
  CHECK ((waiting_id IS NULL) = (action IN ('REPLAY', 'STOP_REPLAY'))),
  CHECK ((replay_id IS NOT NULL) = (action IN ('REPLAY', 'STOP_REPLAY')))
);
CREATE INDEX event_operation_event ON sys.event_operation (waiting_id) WHERE waiting_id IS NOT NULL;
CREATE INDEX event_operation_place ON sys.event_operation (consumer, topic, partition, "offset") WHERE topic IS NOT NULL;

CREATE FUNCTION sys.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END
$$;
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON sys.event_operation
  FOR EACH STATEMENT EXECUTE FUNCTION sys.refuse_change();

INSERT INTO sys.event_operation (at, who, action, reason, consumer, waiting_id, topic, message_key, partition, "offset",
  event_id, type, before_hash)
SELECT skipped_at, skipped_by, 'SKIP', reason, consumer, id, topic, message_key, partition, "offset", event_id, type,
  encode(sha256(payload), 'hex')
FROM sys.skipped_event ORDER BY skipped_at, id;

-- A consumer goes back on its topics. A request is this row; the members of the consumer find it and do it.
CREATE TABLE sys.replay (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  consumer text NOT NULL,
  mode text NOT NULL CHECK (mode IN ('MISSED', 'AGAIN')),
  from_time timestamptz(3) NOT NULL,
  message_key text,                      -- one aggregate alone
  types text[] CHECK (types <> '{}'),    -- these types alone
  state text NOT NULL DEFAULT 'REQUESTED' CHECK (state IN ('REQUESTED', 'RUNNING', 'DONE', 'STOPPED')),
  requested_by text NOT NULL,
  requested_at timestamptz(3) NOT NULL DEFAULT clock_timestamp(),
  reason text NOT NULL CHECK (reason <> ''),
  ended_at timestamptz(3),
  CHECK ((ended_at IS NOT NULL) = (state IN ('DONE', 'STOPPED')))
);
CREATE INDEX replay_open ON sys.replay (consumer, id) WHERE ended_at IS NULL;

-- How far it is on each partition: what is before next_offset is done, until_offset is where the consumer stood. One that
-- is stopped goes on to there without handling anything.
CREATE TABLE sys.replay_partition (
  replay_id bigint NOT NULL REFERENCES sys.replay,
  topic text NOT NULL,
  partition int NOT NULL,
  from_offset bigint NOT NULL,
  next_offset bigint NOT NULL,
  until_offset bigint NOT NULL,
  begun boolean NOT NULL DEFAULT false,
  PRIMARY KEY (replay_id, topic, partition)
) WITH (fillfactor = 50);
CREATE INDEX replay_partition_open ON sys.replay_partition (topic, partition) WHERE next_offset < until_offset;
