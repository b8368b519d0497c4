-- Temporary grants (临时授权): somebody stands in for a colleague, or reads with a lent role, from a moment to another.
CREATE TABLE access_grant (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  kind            text           NOT NULL CHECK (kind IN ('COVER', 'BREAK_GLASS')),
  status          text           NOT NULL
                  CHECK (status IN ('REQUESTED', 'ACTIVE', 'ENDED', 'REVOKED', 'REJECTED', 'EXPIRED', 'WITHDRAWN')),
  grantee_id      uuid           NOT NULL REFERENCES employee,
  covered_id      uuid           REFERENCES employee,
  role            text,
  -- Of the covered employee, or of who reads with a lent role: whose manager sees the grant.
  team_id         uuid           REFERENCES team,
  reason          text           NOT NULL CHECK (btrim(reason) <> ''),
  starts_at       timestamptz(3),
  ends_at         timestamptz(3),
  hours           int            CHECK (hours > 0),
  decision_due_at timestamptz(3) NOT NULL,
  policy_version  int            NOT NULL,
  requested_by_id uuid           NOT NULL REFERENCES employee,
  decided_by_id   uuid           REFERENCES employee,
  decided_at      timestamptz(3),
  decision_note   text,
  closed_by_id    uuid           REFERENCES employee,
  closed_at       timestamptz(3),
  closing_note    text,
  CONSTRAINT access_grant_shape CHECK (
    CASE kind WHEN 'COVER' THEN covered_id IS NOT NULL AND covered_id <> grantee_id AND role IS NULL AND hours IS NULL
                                AND ends_at IS NOT NULL
              ELSE covered_id IS NULL AND role IS NOT NULL AND hours IS NOT NULL END),
  CONSTRAINT access_grant_times CHECK (starts_at < ends_at),
  CONSTRAINT access_grant_decided CHECK (
    CASE WHEN status IN ('ACTIVE', 'ENDED', 'REVOKED')
         THEN decided_by_id IS NOT NULL AND decided_at IS NOT NULL AND starts_at IS NOT NULL AND ends_at IS NOT NULL
         WHEN status = 'REJECTED' THEN decided_by_id IS NOT NULL AND decided_at IS NOT NULL
         ELSE decided_by_id IS NULL AND decided_at IS NULL END),
  CONSTRAINT access_grant_closed CHECK ((status IN ('REQUESTED', 'ACTIVE', 'REJECTED')) = (closed_at IS NULL)),
  -- R197: whoever has a part in it does not decide it, whatever the code above thinks.
  CONSTRAINT access_grant_second_person CHECK (
    decided_by_id NOT IN (grantee_id, requested_by_id) AND (covered_id IS NULL OR decided_by_id <> covered_id))
);
CREATE INDEX access_grant_list ON access_grant (created_at DESC, id DESC);
CREATE INDEX access_grant_open_of_grantee ON access_grant (grantee_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX access_grant_open_of_covered ON access_grant (covered_id) WHERE status IN ('REQUESTED', 'ACTIVE');
CREATE INDEX access_grant_lent ON access_grant (starts_at) WHERE kind = 'BREAK_GLASS';

-- What was asked under grants, in every service (授权使用记录). Never changed.
CREATE TABLE access_grant_use (
  id          uuid           PRIMARY KEY,
  service     text           NOT NULL,
  employee_id uuid,
  grant_ids   uuid[]         NOT NULL,
  operation   text,
  kind        text           NOT NULL,
  request_id  text           NOT NULL,
  fields      jsonb          NOT NULL,
  used_at     timestamptz(3) NOT NULL
);
CREATE INDEX access_grant_use_of_grant ON access_grant_use USING gin (grant_ids);

-- Clients without a person (接口客户端): what a machine may do at most, and on which rows.
CREATE TABLE api_client (
  id               uuid           PRIMARY KEY,
  version          int            NOT NULL CHECK (version > 0),
  created_at       timestamptz(3) NOT NULL,
  updated_at       timestamptz(3) NOT NULL,
  account          text           NOT NULL CHECK (btrim(account) <> ''),
  name             text           NOT NULL,
  purpose          text           NOT NULL,
  owner_id         uuid           NOT NULL REFERENCES employee,
  status           text           NOT NULL CHECK (status IN ('REQUESTED', 'ACTIVE', 'CLOSED')),
  roles            text[]         NOT NULL CHECK (cardinality(roles) > 0),
  scopes           text[]         NOT NULL,
  row_scope        text           NOT NULL CHECK (row_scope IN ('ALL', 'TEAMS', 'CUSTOMERS')),
  team_ids         uuid[]         NOT NULL,
  customer_ids     uuid[]         NOT NULL,
  expires_at       timestamptz(3) NOT NULL,
  registered_by_id uuid           NOT NULL REFERENCES employee,
  approved_by_id   uuid           REFERENCES employee,
  approved_at      timestamptz(3),
  closed_by_id     uuid           REFERENCES employee,
  closed_at        timestamptz(3),
  CONSTRAINT api_client_rows CHECK ((row_scope = 'TEAMS') = (cardinality(team_ids) > 0)
    AND (row_scope = 'CUSTOMERS') = (cardinality(customer_ids) > 0)),
  CONSTRAINT api_client_approved CHECK (status <> 'ACTIVE' OR (approved_by_id IS NOT NULL AND approved_at IS NOT NULL)),
  CONSTRAINT api_client_closed CHECK ((status = 'CLOSED') = (closed_at IS NOT NULL)),
  -- R197: a second person.
  CONSTRAINT api_client_second_person CHECK (approved_by_id NOT IN (registered_by_id, owner_id))
);
CREATE UNIQUE INDEX api_client_one_active ON api_client (account) WHERE status = 'ACTIVE';
CREATE INDEX api_client_list ON api_client (account, id);
