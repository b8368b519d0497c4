-- A copy of the organisation, so that rows can be scoped without asking another service.
CREATE TABLE sys.org_employee (
  id             uuid PRIMARY KEY,
  subject        text NOT NULL,           -- subject of the employee's tokens
  number         text NOT NULL,
  name           text NOT NULL,
  status         text NOT NULL,
  position_level text NOT NULL,
  team_id        uuid,
  version        int  NOT NULL
);
-- Not unique: a subject may be given to a new employee before the news of the old one's leaving has come.
CREATE INDEX org_employee_subject ON sys.org_employee (subject);

CREATE TABLE sys.org_team (
  id             uuid PRIMARY KEY,
  name           text NOT NULL,
  manager_id     uuid,
  parent_team_id uuid,
  version        int  NOT NULL
);
CREATE INDEX org_team_manager ON sys.org_team (manager_id);
CREATE INDEX org_team_parent ON sys.org_team (parent_team_id);
