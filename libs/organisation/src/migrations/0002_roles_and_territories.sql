-- Roles granted by performance. Null while nobody has set them: those of the token count.
ALTER TABLE sys.org_employee ADD COLUMN roles text[];

ALTER TABLE sys.org_team ADD COLUMN territory_id uuid;
CREATE INDEX org_team_territory ON sys.org_team (territory_id);

-- A copy of the territories (区域): CN/EAST lies within CN.
CREATE TABLE sys.org_territory (
  id      uuid PRIMARY KEY,
  path    text NOT NULL,
  name    text NOT NULL,
  name_en text,
  version int  NOT NULL
);

-- Who answers for a territory, from the first to the last day. Whether it is so today is told when it is used.
CREATE TABLE sys.org_territory_appointment (
  id           uuid PRIMARY KEY,
  territory_id uuid NOT NULL REFERENCES sys.org_territory ON DELETE CASCADE,
  employee_id  uuid NOT NULL,
  from_date    date NOT NULL,
  to_date      date
);
CREATE INDEX org_territory_appointment_employee ON sys.org_territory_appointment (employee_id);
CREATE INDEX org_territory_appointment_territory ON sys.org_territory_appointment (territory_id);
