-- Customers (客户) as crm tells them: who owns them today.
CREATE TABLE customer (
  id       uuid PRIMARY KEY,
  version  int  NOT NULL CHECK (version > 0),
  name     text NOT NULL,
  owner_id uuid,
  team_id  uuid
);
