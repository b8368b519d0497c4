-- Trigrams find similar names. pg_trgm is a trusted extension: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

ALTER TABLE lead
  ADD COLUMN name_key    text,           -- company name as it is compared: folded, without legal form
  ADD COLUMN name_code   text,           -- the same in ASCII: see modules/leads/domain/company-name.ts
  ADD COLUMN captured_by text,           -- subject of who entered it
  ADD COLUMN import_id   uuid,
  ADD COLUMN score       int CHECK (score BETWEEN 0 AND 100),
  ADD COLUMN assigned_at timestamptz(3),
  ADD COLUMN pooled_at   timestamptz(3); -- when it was last put into the pool; stays after a claim
UPDATE lead SET name_key = lower(company_name), name_code = lower(company_name), captured_by = '';
ALTER TABLE lead
  ALTER COLUMN name_key    SET NOT NULL,
  ALTER COLUMN name_code   SET NOT NULL,
  ALTER COLUMN captured_by SET NOT NULL,
  ADD CONSTRAINT lead_pooled_since CHECK (status <> 'POOLED' OR pooled_at IS NOT NULL);

CREATE INDEX lead_by_phone ON lead (phone);
CREATE INDEX lead_by_email ON lead (email);
CREATE INDEX lead_by_name ON lead (name_key);
CREATE INDEX lead_similar_name ON lead USING gin (name_code gin_trgm_ops);
CREATE INDEX lead_pool ON lead (pooled_at DESC, id DESC) WHERE status = 'POOLED';
-- Who waits for a first response.
CREATE INDEX lead_response_due ON lead (first_response_due) WHERE first_response_due IS NOT NULL;
