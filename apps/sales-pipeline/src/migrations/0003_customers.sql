-- What this service must know of crm's customers, fed by state.crm.customer.
CREATE TABLE customer_replica (
  id         uuid           PRIMARY KEY,
  version    int            NOT NULL,
  code       text           NOT NULL,
  name       text           NOT NULL,
  owner_id   uuid,
  team_id    uuid,
  updated_at timestamptz(3) NOT NULL
);
