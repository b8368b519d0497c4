-- Interactions (跟进记录, 沟通记录): append-only. A correction is a row of its own that names what it corrects.
CREATE TABLE interaction (
  id           uuid           PRIMARY KEY,
  created_at   timestamptz(3) NOT NULL,
  lead_id      uuid           REFERENCES lead,
  customer_id  uuid           REFERENCES customer,
  kind         text           NOT NULL CHECK (kind IN ('PHONE', 'EMAIL', 'SMS', 'VISIT', 'CHAT', 'RECEPTION')),
  occurred_at  timestamptz(3) NOT NULL,
  participants text[]         NOT NULL,
  content      text           NOT NULL,
  need_change  text,
  progress     text,
  next_step    text,
  next_step_on date,
  logged_by    uuid           NOT NULL,
  corrects_id  uuid           CONSTRAINT interaction_corrected_once UNIQUE REFERENCES interaction,
  CONSTRAINT interaction_with_one CHECK ((lead_id IS NULL) <> (customer_id IS NULL)),
  CONSTRAINT interaction_not_in_future CHECK (occurred_at <= created_at)
);
CREATE INDEX interaction_by_lead ON interaction (lead_id, occurred_at DESC, id DESC);
CREATE INDEX interaction_by_customer ON interaction (customer_id, occurred_at DESC, id DESC);

CREATE FUNCTION interaction_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'interactions are append-only: add a correction';
END
$$;
CREATE TRIGGER interaction_append_only BEFORE UPDATE OR DELETE ON interaction
  FOR EACH ROW EXECUTE FUNCTION interaction_is_append_only();

-- What happened with a customer, in this service and in others, in one list.
CREATE TABLE timeline_entry (
  id          uuid           PRIMARY KEY,
  customer_id uuid           NOT NULL REFERENCES customer,
  kind        text           NOT NULL,
  occurred_at timestamptz(3) NOT NULL,
  summary     text           NOT NULL,
  subject_id  uuid           NOT NULL, -- the record it is about: interaction, quote, order, shipment …
  source      text           NOT NULL CONSTRAINT timeline_entry_source UNIQUE
);
CREATE INDEX timeline_entry_list ON timeline_entry (customer_id, occurred_at DESC, id DESC);
