-- Customers (客户). One owner at a time (R052).
CREATE TABLE customer (
  id              uuid           PRIMARY KEY,
  version         int            NOT NULL CHECK (version > 0),
  created_at      timestamptz(3) NOT NULL,
  updated_at      timestamptz(3) NOT NULL,
  code            text           NOT NULL CONSTRAINT customer_code UNIQUE,
  name            text           NOT NULL,
  name_key        text           NOT NULL,
  name_code       text           NOT NULL,
  registration_no text,
  industry        text,
  business_scope  text,
  address         text,
  channel         text,
  referrer_id     uuid,
  partner_name    text,
  lifecycle_stage text           NOT NULL CHECK (lifecycle_stage IN ('POTENTIAL', 'INTENDING', 'PROSPECTIVE', 'WON')),
  value_class     text           CHECK (value_class IN ('A', 'B', 'C')),
  owner_id        uuid           NOT NULL,
  team_id         uuid,
  lead_id         uuid           CONSTRAINT customer_lead UNIQUE REFERENCES lead
);
CREATE INDEX customer_list ON customer (created_at DESC, id DESC);
CREATE INDEX customer_by_owner ON customer (owner_id, created_at DESC, id DESC);
CREATE INDEX customer_by_team ON customer (team_id, created_at DESC, id DESC);
CREATE INDEX customer_by_name ON customer (name_key);
CREATE INDEX customer_similar_name ON customer USING gin (name_code gin_trgm_ops);

-- What may belong to one customer only: two that are entered at the same moment meet here.
CREATE TABLE customer_key (
  kind        text NOT NULL CHECK (kind IN ('REGISTRATION_NO', 'PHONE', 'EMAIL')),
  value       text NOT NULL,
  customer_id uuid NOT NULL REFERENCES customer,
  PRIMARY KEY (kind, value)
);
CREATE INDEX customer_key_by_customer ON customer_key (customer_id);

CREATE TABLE contact (
  id          uuid           PRIMARY KEY,
  version     int            NOT NULL CHECK (version > 0),
  created_at  timestamptz(3) NOT NULL,
  updated_at  timestamptz(3) NOT NULL,
  customer_id uuid           NOT NULL REFERENCES customer,
  name        text           NOT NULL,
  title       text,
  buying_role text           CHECK (buying_role IN ('DECIDER', 'INFLUENCER', 'USER', 'GATEKEEPER', 'PAYER')),
  phone       text,
  email       text
);
CREATE INDEX contact_by_customer ON contact (customer_id, created_at, id);

-- Where the customer's opportunities stand, as sales-pipeline told last.
CREATE TABLE customer_opportunity (
  opportunity_id uuid PRIMARY KEY,
  customer_id    uuid NOT NULL REFERENCES customer,
  stage          text NOT NULL
);
CREATE INDEX customer_opportunity_by_customer ON customer_opportunity (customer_id);
