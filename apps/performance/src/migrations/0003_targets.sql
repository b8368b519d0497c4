-- Monthly targets (销售任务) of a person or a team. A revision is a new row; the one it replaces stays.
CREATE TABLE target (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  status         text           NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'SUPERSEDED')),
  metric         text           NOT NULL CHECK (metric IN ('SIGNED_AMOUNT', 'COLLECTED_AMOUNT', 'NEW_CUSTOMERS')),
  scope          text           NOT NULL CHECK (scope IN ('EMPLOYEE', 'TEAM')),
  employee_id    uuid           REFERENCES employee,
  team_id        uuid           REFERENCES team,
  month          text           NOT NULL CHECK (month ~ '^\d{4}-(0[1-9]|1[0-2])$'),
  amount         numeric(19, 4) CHECK (amount > 0),
  currency       text,
  count          int            CHECK (count > 0),
  target_version int            NOT NULL CHECK (target_version > 0),
  drafted_by     text           NOT NULL,
  published_by   text,
  published_at   timestamptz(3),
  CONSTRAINT target_subject CHECK ((scope = 'EMPLOYEE') = (employee_id IS NOT NULL) AND (scope = 'EMPLOYEE' OR team_id IS NOT NULL)),
  CONSTRAINT target_measure CHECK (
    CASE WHEN metric = 'NEW_CUSTOMERS' THEN count IS NOT NULL AND amount IS NULL AND currency IS NULL
         ELSE amount IS NOT NULL AND currency IS NOT NULL AND count IS NULL END),
  CONSTRAINT target_published CHECK ((status = 'DRAFT') = (published_at IS NULL))
);
CREATE UNIQUE INDEX target_version_of_employee ON target (employee_id, metric, month, target_version) WHERE scope = 'EMPLOYEE';
CREATE UNIQUE INDEX target_version_of_team ON target (team_id, metric, month, target_version) WHERE scope = 'TEAM';
-- One target counts.
CREATE UNIQUE INDEX target_one_of_employee ON target (employee_id, metric, month) WHERE scope = 'EMPLOYEE' AND status = 'PUBLISHED';
CREATE UNIQUE INDEX target_one_of_team ON target (team_id, metric, month) WHERE scope = 'TEAM' AND status = 'PUBLISHED';
CREATE INDEX target_list ON target (month DESC, id DESC);
