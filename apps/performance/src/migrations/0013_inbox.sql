-- What waits for whom (待办), as every service tells it on its topic of work items. A copy: nothing is decided on it.
CREATE TABLE inbox_item (
  id            uuid           PRIMARY KEY,
  version       int            NOT NULL CHECK (version > 0),
  created_at    timestamptz(3) NOT NULL,
  updated_at    timestamptz(3) NOT NULL,
  service       text           NOT NULL,
  kind          text           NOT NULL,
  title         text           NOT NULL,
  title_zh      text           NOT NULL,
  subject_type  text           NOT NULL,
  subject_id    uuid           NOT NULL,
  subject_label text           NOT NULL,
  assignee_ids  uuid[]         NOT NULL,
  role          text,
  -- The first assignee, and the team it waits in: whose superiors see it.
  owner_id      uuid,
  team_id       uuid,
  -- Set where only who leads the team may do it.
  role_team_id  uuid,
  except_ids    uuid[]         NOT NULL,
  escalate_ids  uuid[]         NOT NULL,
  escalate_role text,
  remind_at     timestamptz(3),
  due_at        timestamptz(3),
  -- Far away where there is no limit, so that a list by it is one index.
  due_order     timestamptz(3) NOT NULL GENERATED ALWAYS AS (coalesce(due_at, '9999-12-31T00:00:00Z'::timestamptz)) STORED,
  reminded_at   timestamptz(3),
  overdue_at    timestamptz(3),
  closed_at     timestamptz(3),
  outcome       text
);
CREATE INDEX inbox_item_open ON inbox_item (due_order, id) WHERE closed_at IS NULL;
CREATE INDEX inbox_item_of_people ON inbox_item USING gin (assignee_ids) WHERE closed_at IS NULL;
CREATE INDEX inbox_item_begun ON inbox_item (created_at DESC, id DESC);
CREATE INDEX inbox_item_by_team ON inbox_item (team_id, created_at DESC, id DESC);
CREATE INDEX inbox_item_by_owner ON inbox_item (owner_id, created_at DESC, id DESC);
