-- Positions (岗位): what people are employed as; the level carries the promotion path.
CREATE TABLE position (
  id         uuid           PRIMARY KEY,
  version    int            NOT NULL CHECK (version > 0),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  code       text           NOT NULL CONSTRAINT position_code_unique UNIQUE,
  title      text           NOT NULL,
  title_en   text,
  level      text           NOT NULL CHECK (level IN ('JUNIOR', 'CONSULTANT', 'SENIOR', 'MANAGER', 'DIRECTOR'))
);

-- Teams (团队). A team's parent exists before it and never changes, so the tree has no cycle.
CREATE TABLE team (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  name           text           NOT NULL CONSTRAINT team_name_unique UNIQUE,
  manager_id     uuid,
  parent_team_id uuid           REFERENCES team,
  CHECK (parent_team_id <> id)
);

-- Employees (员工). team_id and position_id are those of today; team_membership has their history and future.
CREATE TABLE employee (
  id           uuid           PRIMARY KEY,
  version      int            NOT NULL CHECK (version > 0),
  created_at   timestamptz(3) NOT NULL,
  updated_at   timestamptz(3) NOT NULL,
  number       text           NOT NULL CONSTRAINT employee_number_unique UNIQUE,
  subject      text           NOT NULL,
  name         text           NOT NULL,
  name_en      text,
  status       text           NOT NULL CHECK (status IN ('ONBOARDING', 'CERTIFIED', 'ACTIVE', 'SUSPENDED', 'LEFT')),
  position_id  uuid           NOT NULL REFERENCES position,
  team_id      uuid           REFERENCES team,
  joined_on    date           NOT NULL,
  certified_on date           CHECK (certified_on >= joined_on),
  last_day     date           CHECK (last_day >= joined_on),
  CONSTRAINT employee_left_has_last_day CHECK (status <> 'LEFT' OR last_day IS NOT NULL),
  -- R157: nobody works before the certificate.
  CONSTRAINT employee_certified_before_work CHECK (status NOT IN ('CERTIFIED', 'ACTIVE') OR certified_on IS NOT NULL)
);
-- An account may be given on after its holder has left.
CREATE UNIQUE INDEX employee_subject_unique ON employee (subject) WHERE status <> 'LEFT';
CREATE INDEX employee_list ON employee (number, id);
CREATE INDEX employee_by_team ON employee (team_id);

ALTER TABLE team ADD FOREIGN KEY (manager_id) REFERENCES employee;

-- Which team and position an employee has from a day on (团队归属), until the day before the next row.
CREATE TABLE team_membership (
  id           uuid           PRIMARY KEY,
  employee_id  uuid           NOT NULL REFERENCES employee,
  from_date    date           NOT NULL,
  team_id      uuid           REFERENCES team,
  position_id  uuid           NOT NULL REFERENCES position,
  -- Whether it has become what the employee row says; a future one waits for its day.
  applied      bool           NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  CONSTRAINT team_membership_one_per_day UNIQUE (employee_id, from_date)
);
