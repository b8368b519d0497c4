-- Who had a masked value shown in the last hour, for the limit on it; the record that lasts is the audit.
CREATE TABLE sys.reveal (
  subject text           NOT NULL,
  at      timestamptz(3) NOT NULL
);
CREATE INDEX reveal_subject ON sys.reveal (subject, at);
