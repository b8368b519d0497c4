-- Negotiation (商务谈判, R065): what the customer asked, what was offered, and what that gave away, round by round.
CREATE TABLE negotiation_round (
  id               uuid           PRIMARY KEY,
  quote_id         uuid           NOT NULL REFERENCES quote,
  seq              int            NOT NULL CHECK (seq > 0),
  held_on          date           NOT NULL,
  -- The version on the table, and the one that the round led to, where there is one already.
  quote_version_id uuid           NOT NULL REFERENCES quote_version,
  customer_people  text           NOT NULL,
  our_people       uuid[]         NOT NULL CHECK (cardinality(our_people) > 0),
  note             text,
  recorded_by      uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL,
  CONSTRAINT negotiation_round_seq_unique UNIQUE (quote_id, seq)
);

CREATE TABLE negotiation_point (
  id           uuid           PRIMARY KEY,
  round_id     uuid           NOT NULL REFERENCES negotiation_round,
  seq          int            NOT NULL CHECK (seq > 0),
  topic        text           NOT NULL CHECK (topic IN ('PRICE', 'PAYMENT', 'DELIVERY', 'CLAUSE', 'SERVICE', 'OTHER')),
  asked        text           NOT NULL,
  offered      text           NOT NULL,
  -- In numbers, where it can be said in numbers: what was asked, what we said before, and what we offered.
  measure      text           CHECK (measure IN ('AMOUNT', 'PERCENT', 'DAYS')),
  currency     text,
  asked_value  numeric(19, 4),
  previous_value     numeric(19, 4),
  offered_value numeric(19, 4),
  concession   numeric(19, 4),
  concession_percent numeric(9, 4),
  objection_id uuid,
  UNIQUE (round_id, seq),
  CONSTRAINT negotiation_point_measured CHECK ((measure IS NULL) = (offered_value IS NULL)),
  CONSTRAINT negotiation_point_currency CHECK ((measure IS NOT DISTINCT FROM 'AMOUNT') = (currency IS NOT NULL))
);

CREATE TRIGGER negotiation_round_permanent BEFORE UPDATE OR DELETE ON negotiation_round
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER negotiation_point_permanent BEFORE UPDATE OR DELETE ON negotiation_point
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The customer wants to do it (达成合作意向, R066): of a version of a quote, once.
CREATE TABLE purchase_intention (
  id               uuid           PRIMARY KEY,
  quote_id         uuid           NOT NULL REFERENCES quote,
  quote_version_id uuid           NOT NULL CONSTRAINT purchase_intention_version_unique UNIQUE REFERENCES quote_version,
  opportunity_id   uuid           NOT NULL REFERENCES opportunity,
  reached_on       date           NOT NULL,
  reached_with     text           NOT NULL,
  agreed           text           NOT NULL,
  recorded_by      uuid           NOT NULL,
  recorded_at      timestamptz(3) NOT NULL
);
CREATE INDEX purchase_intention_of_opportunity ON purchase_intention (opportunity_id);
CREATE TRIGGER purchase_intention_permanent BEFORE UPDATE OR DELETE ON purchase_intention
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
