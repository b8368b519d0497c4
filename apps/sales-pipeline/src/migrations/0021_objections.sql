-- What customers hold against a deal (客户异议, R059): what they say, what is behind it, what they were answered.
CREATE TABLE objection (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  status         text           NOT NULL
                 CHECK (status IN ('OPEN', 'ANSWERED', 'RESOLVED', 'ACCEPTED_AS_IS', 'UNRESOLVED')),
  category       text           NOT NULL
                 CHECK (category IN ('PRICE', 'QUALITY', 'DELIVERY', 'PAYMENT', 'TRUST', 'NEED', 'TIMING', 'COMPETITOR',
                                     'OTHER')),
  statement      text           NOT NULL,
  cause          text,
  raised_by      text,
  raised_on      date           NOT NULL,
  outcome_note   text,
  recorded_by    uuid
);
CREATE INDEX objection_of_deal ON objection (opportunity_id, id);
CREATE INDEX objection_open ON objection (opportunity_id) WHERE status = 'OPEN';

-- Every answer stays, also one that did not convince.
CREATE TABLE objection_answer (
  id               uuid           PRIMARY KEY,
  objection_id     uuid           NOT NULL REFERENCES objection,
  response         text           NOT NULL,
  evidence         text,
  playbook_use_id  uuid           REFERENCES playbook_use,
  playbook_item_id uuid           REFERENCES playbook_item,
  answered_by      uuid,
  answered_at      timestamptz(3) NOT NULL,
  CONSTRAINT objection_answer_use CHECK ((playbook_use_id IS NULL) = (playbook_item_id IS NULL))
);
CREATE INDEX objection_answer_of ON objection_answer (objection_id, id);
CREATE TRIGGER objection_answer_permanent BEFORE UPDATE OR DELETE ON objection_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
