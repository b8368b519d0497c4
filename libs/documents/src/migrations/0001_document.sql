-- Files that belong to a record. Here stands what they are; their bytes are objects of a store outside the database.
CREATE TABLE sys.document (
  id             uuid PRIMARY KEY,
  subject_type   text NOT NULL,
  subject_id     uuid NOT NULL,
  kind           text NOT NULL,
  name           text NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
  media_type     text NOT NULL,
  size           int NOT NULL CHECK (size > 0),
  sha256         text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  status         text NOT NULL CHECK (status IN ('PENDING', 'STORED', 'REMOVED')),
  -- Null before the bytes are there, and once they are gone.
  object_key     text UNIQUE,
  attached_by    text NOT NULL,
  attached_by_id uuid,
  stored_at      timestamptz(3),
  removed_by     text,
  removed_at     timestamptz(3),
  removal_reason text,
  version        int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  CHECK (status <> 'PENDING' OR object_key IS NULL),
  CHECK (status <> 'STORED' OR (object_key IS NOT NULL AND stored_at IS NOT NULL)),
  CHECK ((status = 'REMOVED') = (removed_at IS NOT NULL))
);
CREATE INDEX document_subject ON sys.document (subject_type, subject_id, created_at, id) WHERE status <> 'REMOVED';
CREATE INDEX document_pending ON sys.document (created_at) WHERE status = 'PENDING';
CREATE INDEX document_to_delete ON sys.document (removed_at) WHERE status = 'REMOVED' AND object_key IS NOT NULL;

-- Objects that are being written. A row stands before the first byte does, so that an object of which no document knows
-- is found again without asking the store for a list.
CREATE TABLE sys.document_upload (
  object_key  text PRIMARY KEY,
  document_id uuid NOT NULL REFERENCES sys.document,
  started_at  timestamptz(3) NOT NULL
);
CREATE INDEX document_upload_started ON sys.document_upload (started_at);
