-- Inquiries (客户询价, R061): what a customer asked prices for, and how soon they had them.
CREATE TABLE inquiry (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  number         text           NOT NULL UNIQUE,
  -- Null while no deal was made of it.
  opportunity_id uuid           REFERENCES opportunity,
  customer_id    uuid           NOT NULL,
  customer_name  text           NOT NULL,
  owner_id       uuid,
  team_id        uuid,
  status         text           NOT NULL CHECK (status IN ('OPEN', 'QUOTED', 'DECLINED', 'CLOSED')),
  received_at    timestamptz(3) NOT NULL,
  channel        text           NOT NULL
                 CHECK (channel IN ('PHONE', 'EMAIL', 'MESSAGE', 'MEETING', 'TENDER', 'WEBSITE', 'OTHER')),
  asked_by       text           NOT NULL,
  note           text,
  recorded_by    uuid           NOT NULL,
  -- The clock: until when it is to be answered, by which policy, and when it was.
  due_at         timestamptz(3) NOT NULL,
  policy_version int            NOT NULL,
  answered_at    timestamptz(3),
  ended_why      text,
  CONSTRAINT inquiry_answered CHECK ((status = 'OPEN') = (answered_at IS NULL)),
  CONSTRAINT inquiry_ended_why CHECK ((status IN ('DECLINED', 'CLOSED')) = (ended_why IS NOT NULL))
);
CREATE INDEX inquiry_list ON inquiry (received_at DESC, id DESC);
CREATE INDEX inquiry_by_owner ON inquiry (owner_id, received_at DESC, id DESC);
CREATE INDEX inquiry_by_team ON inquiry (team_id, received_at DESC, id DESC);
CREATE INDEX inquiry_by_customer ON inquiry (customer_id, received_at DESC, id DESC);
CREATE INDEX inquiry_by_opportunity ON inquiry (opportunity_id, id);

CREATE TABLE inquiry_line (
  id            uuid           PRIMARY KEY,
  inquiry_id    uuid           NOT NULL REFERENCES inquiry,
  seq           int            NOT NULL CHECK (seq > 0),
  product_id    uuid           REFERENCES product,
  description   text           NOT NULL,
  specification text,
  quantity      numeric(18, 6) NOT NULL CHECK (quantity > 0),
  unit          text           NOT NULL,
  needed_by     date,
  UNIQUE (inquiry_id, seq)
);
CREATE TRIGGER inquiry_line_permanent BEFORE UPDATE OR DELETE ON inquiry_line
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The inquiry that a quote answers.
ALTER TABLE quote ADD COLUMN inquiry_id uuid REFERENCES inquiry;
CREATE INDEX quote_by_inquiry ON quote (inquiry_id) WHERE inquiry_id IS NOT NULL;
