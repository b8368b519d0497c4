-- Roles (角色) that HR has granted. Null: nobody has set them yet, and those of the account count as before.
ALTER TABLE employee ADD COLUMN roles text[];

-- Territories (区域). A path never changes and lies below an existing one, so that what lies within what is told by paths.
CREATE TABLE territory (
  id         uuid           PRIMARY KEY,
  version    int            NOT NULL CHECK (version > 0),
  created_at timestamptz(3) NOT NULL,
  updated_at timestamptz(3) NOT NULL,
  path       text           NOT NULL CONSTRAINT territory_path_unique UNIQUE
                            CHECK (path ~ '^[A-Z0-9]{1,12}(/[A-Z0-9]{1,12}){0,5}$'),
  name       text           NOT NULL,
  name_en    text
);

-- Who answers for a territory (区域负责人), from the first to the last day. One withdrawn before it began ends a day early.
CREATE TABLE territory_appointment (
  id           uuid           PRIMARY KEY,
  territory_id uuid           NOT NULL REFERENCES territory,
  employee_id  uuid           NOT NULL REFERENCES employee,
  from_date    date           NOT NULL,
  to_date      date           CHECK (to_date >= from_date - 1),
  reason       text           NOT NULL,
  created_at   timestamptz(3) NOT NULL,
  updated_at   timestamptz(3) NOT NULL
);
CREATE INDEX territory_appointment_by_territory ON territory_appointment (territory_id);
CREATE INDEX territory_appointment_by_employee ON territory_appointment (employee_id);

-- A team may be moved below another from now on; use cases keep the tree free of loops.
ALTER TABLE team ADD COLUMN territory_id uuid REFERENCES territory;

-- The request that planned the move, so that the day on which it takes effect can still tell where it came from.
ALTER TABLE team_membership ADD COLUMN request_id text;

-- What reach was made of, and when it held: [since, until). Nothing is ever taken out.
CREATE TABLE reach_fact (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  kind           text           NOT NULL,
  employee_id    uuid           REFERENCES employee,
  team_id        uuid           REFERENCES team,
  parent_team_id uuid           REFERENCES team,
  territory_id   uuid           REFERENCES territory,
  value          text,
  since          timestamptz(3) NOT NULL,
  until          timestamptz(3) CHECK (until >= since),
  since_request  text,
  until_request  text,
  CONSTRAINT reach_fact_whole CHECK (CASE kind
    WHEN 'STATUS'            THEN employee_id IS NOT NULL AND value IS NOT NULL
    WHEN 'ROLE'              THEN employee_id IS NOT NULL AND value IS NOT NULL
    WHEN 'MEMBER'            THEN employee_id IS NOT NULL AND team_id IS NOT NULL
    WHEN 'LEADER'            THEN employee_id IS NOT NULL AND team_id IS NOT NULL
    WHEN 'PARENT'            THEN team_id IS NOT NULL AND parent_team_id IS NOT NULL
    WHEN 'TEAM_TERRITORY'    THEN team_id IS NOT NULL AND territory_id IS NOT NULL
    WHEN 'TERRITORY_MANAGER' THEN employee_id IS NOT NULL AND territory_id IS NOT NULL
    ELSE FALSE END)
);
CREATE INDEX reach_fact_by_employee ON reach_fact (employee_id, since);
CREATE INDEX reach_fact_by_team ON reach_fact (team_id, since);
CREATE INDEX reach_fact_of_structure ON reach_fact (kind, since) WHERE kind IN ('PARENT', 'TEAM_TERRITORY');

CREATE FUNCTION reach_fact_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what reach was made of is history: end the fact % instead', OLD.id;
END $$;
CREATE TRIGGER reach_fact_stays BEFORE DELETE ON reach_fact FOR EACH ROW EXECUTE FUNCTION reach_fact_stays();
CREATE TRIGGER reach_fact_keeps_what_it_says BEFORE UPDATE ON reach_fact FOR EACH ROW
  WHEN ((OLD.kind, OLD.employee_id, OLD.team_id, OLD.parent_team_id, OLD.territory_id, OLD.value, OLD.since, OLD.since_request)
        IS DISTINCT FROM
        (NEW.kind, NEW.employee_id, NEW.team_id, NEW.parent_team_id, NEW.territory_id, NEW.value, NEW.since, NEW.since_request))
  EXECUTE FUNCTION reach_fact_stays();

-- The history of those who are here already, as far as it is known. A move took effect on its day, or when it was
-- recorded if that was later; leadership and status are known as they were last written, and roles are the account's.
INSERT INTO reach_fact (id, version, created_at, updated_at, kind, employee_id, team_id, since, until)
SELECT gen_random_uuid(), 1, now(), now(), 'MEMBER', employee_id, team_id, since,
       CASE WHEN next IS NOT NULL THEN greatest(next, since)
            WHEN status = 'LEFT' THEN greatest(updated_at, since) END
  FROM (SELECT m.employee_id, m.team_id, e.status, e.updated_at,
               greatest(m.created_at, m.from_date::timestamp AT TIME ZONE 'Asia/Shanghai') AS since,
               lead(greatest(m.created_at, m.from_date::timestamp AT TIME ZONE 'Asia/Shanghai'))
                 OVER (PARTITION BY m.employee_id ORDER BY m.from_date) AS next
          FROM team_membership m JOIN employee e ON e.id = m.employee_id
         WHERE m.applied) moves
 WHERE team_id IS NOT NULL;
INSERT INTO reach_fact (id, version, created_at, updated_at, kind, employee_id, value, since)
SELECT gen_random_uuid(), 1, now(), now(), 'STATUS', id, status, updated_at FROM employee;
INSERT INTO reach_fact (id, version, created_at, updated_at, kind, employee_id, value, since)
SELECT gen_random_uuid(), 1, now(), now(), 'ROLE', id, 'OF_ACCOUNT', created_at FROM employee WHERE status <> 'LEFT';
INSERT INTO reach_fact (id, version, created_at, updated_at, kind, employee_id, team_id, since)
SELECT gen_random_uuid(), 1, now(), now(), 'LEADER', manager_id, id, updated_at FROM team WHERE manager_id IS NOT NULL;
INSERT INTO reach_fact (id, version, created_at, updated_at, kind, team_id, parent_team_id, since)
SELECT gen_random_uuid(), 1, now(), now(), 'PARENT', id, parent_team_id, created_at FROM team WHERE parent_team_id IS NOT NULL;
