-- A copy of crm's customers: what they are called and whose they are.
CREATE TABLE sys.customer (
  id       uuid PRIMARY KEY,
  version  int  NOT NULL,
  name     text NOT NULL,
  owner_id uuid,
  team_id  uuid
);
