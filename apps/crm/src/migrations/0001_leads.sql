-- Leads (线索): possible customers before they are one.
CREATE TABLE lead (
  id                  uuid           PRIMARY KEY,
  version             int            NOT NULL CHECK (version > 0),
  created_at          timestamptz(3) NOT NULL,
  updated_at          timestamptz(3) NOT NULL,
  status              text           NOT NULL
                      CHECK (status IN ('NEW', 'ASSIGNED', 'CONTACTED', 'QUALIFIED', 'CONVERTED', 'DISQUALIFIED', 'POOLED')),
  channel             text           NOT NULL,
  direct_sales_type   text           CHECK (direct_sales_type IN ('TELEPHONE', 'NETWORK', 'DOOR_TO_DOOR')),
  referrer_id         uuid,
  partner_name        text,
  company_name        text           NOT NULL,
  contact_name        text,
  phone               text,
  email               text,
  address             text,
  business_scope      text,
  note                text,
  owner_id            uuid,
  team_id             uuid,
  first_response_due  timestamptz(3),
  first_responded_at  timestamptz(3),
  disqualified_reason text,
  customer_id         uuid,
  -- Nobody owns a new or pooled lead; everybody else's lead has an owner.
  CONSTRAINT lead_owner_by_status CHECK ((owner_id IS NULL) = (status IN ('NEW', 'POOLED')) OR status = 'DISQUALIFIED'),
  CONSTRAINT lead_customer_when_converted CHECK ((customer_id IS NOT NULL) = (status = 'CONVERTED'))
);
CREATE INDEX lead_list ON lead (created_at DESC, id DESC);
CREATE INDEX lead_by_owner ON lead (owner_id, created_at DESC, id DESC);
CREATE INDEX lead_by_team ON lead (team_id, created_at DESC, id DESC);
