CREATE TABLE deal (
  id          uuid PRIMARY KEY,
  owner_id    uuid,
  team_id     uuid,
  customer_id uuid NOT NULL
);
