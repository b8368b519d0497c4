-- Return visits (回访): planned with the delivery (P06) or later, made by after-sales, never by the customer's owner.
CREATE TABLE return_visit (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  status         text           NOT NULL CHECK (status IN ('PLANNED', 'DUE', 'UNREACHABLE', 'ESCALATED', 'DONE')),
  kind           text           NOT NULL CHECK (kind IN ('DELIVERY', 'PERIODIC')),
  order_id       uuid           NOT NULL,
  contract_id    uuid           NOT NULL,
  -- One visit for each delivery, however often it is told.
  shipment_id    uuid           CONSTRAINT return_visit_one_per_shipment UNIQUE,
  customer_id    uuid           NOT NULL,
  customer_name  text           NOT NULL,
  owner_id       uuid,
  team_id        uuid,
  due_on         date           NOT NULL,
  due_at         timestamptz(3) NOT NULL,
  -- P06 as it was when the visit was planned; 0 is the documented default. Null for a visit planned by a person.
  policy_version int,
  tries          int            NOT NULL CHECK (tries BETWEEN 0 AND 3),
  last_tried_at  timestamptz(3),
  method         text           CHECK (method IN ('PHONE', 'ON_SITE', 'E_MAIL', 'CHAT')),
  score          int            CHECK (score BETWEEN 1 AND 5),
  usage          text,
  answers        jsonb          NOT NULL,
  suggestions    text,
  issues         text[]         NOT NULL,
  visited_by     uuid,
  done_at        timestamptz(3),
  CONSTRAINT return_visit_kind CHECK ((kind = 'DELIVERY') = (shipment_id IS NOT NULL) AND (kind = 'DELIVERY') = (policy_version IS NOT NULL)),
  CONSTRAINT return_visit_done CHECK (
    (status = 'DONE') = (done_at IS NOT NULL) AND (status = 'DONE') = (score IS NOT NULL)
    AND (status = 'DONE') = (visited_by IS NOT NULL) AND (status = 'DONE') = (method IS NOT NULL)),
  -- R110, R197: the salesperson whose work is asked about does not answer for the customer.
  CONSTRAINT return_visit_not_by_owner CHECK (visited_by <> owner_id),
  CONSTRAINT return_visit_unreachable CHECK ((status = 'ESCALATED') <= (tries = 3) AND (status = 'UNREACHABLE') <= (tries > 0))
);
CREATE INDEX return_visit_list ON return_visit (due_at, id);
CREATE INDEX return_visit_to_do ON return_visit (due_at, id) WHERE status <> 'DONE';
CREATE INDEX return_visit_by_customer ON return_visit (customer_id, due_at, id);
CREATE INDEX return_visit_by_order ON return_visit (order_id, due_at, id);
