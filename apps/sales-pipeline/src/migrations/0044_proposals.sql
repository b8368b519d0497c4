-- Proposals (销售方案, R060): alternatives side by side, with what they cost the customer. A change is a new revision of
-- the same number; what a revision says never changes.
CREATE TABLE proposal (
  id                 uuid           PRIMARY KEY,
  version            int            NOT NULL CHECK (version > 0),
  created_at         timestamptz(3) NOT NULL,
  updated_at         timestamptz(3) NOT NULL,
  number             text           NOT NULL,
  revision           int            NOT NULL CHECK (revision > 0),
  opportunity_id     uuid           NOT NULL REFERENCES opportunity,
  customer_id        uuid           NOT NULL,
  customer_name      text           NOT NULL,
  owner_id           uuid,
  team_id            uuid,
  prepared_by        uuid           NOT NULL,
  -- Content.
  title              text           NOT NULL,
  currency           text           NOT NULL CHECK (currency ~ '^[A-Z]{3}$'),
  priced_on          date           NOT NULL,
  alternatives       jsonb          NOT NULL CHECK (jsonb_array_length(alternatives) > 0),
  discount_policy    text,
  service_commitment text           NOT NULL,
  delivery_time      text           NOT NULL,
  delivery_method    text           NOT NULL,
  -- Progress.
  status             text           NOT NULL
                     CHECK (status IN ('DRAFT', 'PRESENTED', 'CHOSEN', 'REJECTED', 'SUPERSEDED')),
  presented_on       date,
  presented_to       text,
  chosen             text,
  decided_at         timestamptz(3),
  reject_reason      text,
  CONSTRAINT proposal_revision_unique UNIQUE (number, revision),
  CONSTRAINT proposal_presented CHECK ((presented_on IS NULL) = (presented_to IS NULL)),
  CONSTRAINT proposal_chosen CHECK ((chosen IS NOT NULL) = (status = 'CHOSEN'))
);
CREATE INDEX proposal_by_opportunity ON proposal (opportunity_id, id);
CREATE INDEX proposal_by_customer ON proposal (customer_id, id);
CREATE TRIGGER proposal_permanent BEFORE DELETE ON proposal FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER proposal_content_permanent BEFORE UPDATE ON proposal
  FOR EACH ROW
  WHEN ((OLD.number, OLD.revision, OLD.opportunity_id, OLD.prepared_by, OLD.title, OLD.currency, OLD.priced_on,
         OLD.alternatives, OLD.discount_policy, OLD.service_commitment, OLD.delivery_time, OLD.delivery_method)
     IS DISTINCT FROM
        (NEW.number, NEW.revision, NEW.opportunity_id, NEW.prepared_by, NEW.title, NEW.currency, NEW.priced_on,
         NEW.alternatives, NEW.discount_policy, NEW.service_commitment, NEW.delivery_time, NEW.delivery_method))
  EXECUTE FUNCTION refuse_change();

-- The proposal that a quote was made from.
ALTER TABLE quote ADD COLUMN proposal_id uuid REFERENCES proposal;
