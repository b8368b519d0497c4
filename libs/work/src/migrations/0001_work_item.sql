-- What waits for a person, since when and until when. A row is one wait; it is closed and stays, for the report on time
-- limits.
CREATE TABLE sys.work_item (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  key            text           NOT NULL,
  kind           text           NOT NULL CHECK (kind ~ '^[A-Z][A-Z0-9_]*$'),
  title          text           NOT NULL,
  title_zh       text           NOT NULL,
  subject_type   text           NOT NULL,
  subject_id     uuid           NOT NULL,
  subject_label  text           NOT NULL,
  assignee_ids   uuid[]         NOT NULL,
  role           text,
  team_id        uuid,
  except_ids     uuid[]         NOT NULL,
  escalate_ids   uuid[]         NOT NULL,
  escalate_role  text,
  policy         text,
  policy_version int,
  remind_at      timestamptz(3),
  due_at         timestamptz(3),
  reminded_at    timestamptz(3),
  overdue_at     timestamptz(3),
  closed_at      timestamptz(3),
  outcome        text           CHECK (outcome IN ('DONE', 'CANCELLED')),
  CONSTRAINT work_item_waits_for_somebody CHECK (cardinality(assignee_ids) > 0 OR role IS NOT NULL),
  CONSTRAINT work_item_closed CHECK ((closed_at IS NULL) = (outcome IS NULL)),
  CONSTRAINT work_item_policy CHECK ((policy IS NULL) = (policy_version IS NULL))
);
-- One wait at a time for one thing, however often it is asked for.
CREATE UNIQUE INDEX work_item_open ON sys.work_item (key) WHERE closed_at IS NULL;
CREATE INDEX work_item_of_subject ON sys.work_item (subject_type, subject_id) WHERE closed_at IS NULL;
