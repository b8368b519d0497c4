-- What a document was printed from, when the service made it itself: of the same it is made once.
ALTER TABLE sys.document ADD COLUMN made_of text CHECK (length(made_of) BETWEEN 1 AND 200);
CREATE UNIQUE INDEX document_made_once ON sys.document (subject_type, subject_id, made_of)
  WHERE status = 'STORED' AND made_of IS NOT NULL;

-- Links by which somebody without an account opens one document. The link itself is signed and kept nowhere.
CREATE TABLE sys.document_share (
  id              uuid PRIMARY KEY,
  document_id     uuid NOT NULL REFERENCES sys.document,
  shared_with     text NOT NULL CHECK (length(shared_with) BETWEEN 1 AND 200),
  shared_by       text NOT NULL,
  shared_by_id    uuid,
  expires_at      timestamptz(3) NOT NULL,
  max_openings    int NOT NULL CHECK (max_openings > 0),
  openings        int NOT NULL DEFAULT 0 CHECK (openings BETWEEN 0 AND max_openings),
  first_opened_at timestamptz(3),
  last_opened_at  timestamptz(3),
  revoked_at      timestamptz(3),
  revoked_by      text,
  revoke_reason   text,
  version         int NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  CHECK ((openings = 0) = (first_opened_at IS NULL)),
  CHECK ((openings = 0) = (last_opened_at IS NULL)),
  CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);
CREATE INDEX document_share_document ON sys.document_share (document_id, created_at, id);
