-- What the state topics need to know of rows that did not say it: a version of their own, the quote they are part of.

-- The progress of a quote's version changes, so each change has a number and a time.
ALTER TABLE quote_version
  ADD COLUMN version    int            NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
UPDATE quote_version SET updated_at = greatest(created_at, submitted_at, approved_at, sent_at, accepted_at);

-- A line tells its quote too. It follows from the version and is never given, so that it cannot be another one.
ALTER TABLE quote_line ADD COLUMN quote_id uuid REFERENCES quote;
ALTER TABLE quote_line DISABLE TRIGGER quote_line_permanent;
UPDATE quote_line l SET quote_id = v.quote_id FROM quote_version v WHERE v.id = l.quote_version_id;
ALTER TABLE quote_line ENABLE TRIGGER quote_line_permanent;
ALTER TABLE quote_line ALTER COLUMN quote_id SET NOT NULL;
CREATE FUNCTION quote_of_line() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT quote_id INTO NEW.quote_id FROM quote_version WHERE id = NEW.quote_version_id;
  RETURN NEW;
END $$;
CREATE TRIGGER quote_line_quote BEFORE INSERT ON quote_line FOR EACH ROW EXECUTE FUNCTION quote_of_line();

-- Contracts are told with who earns on their deal, whose rows know the deal and not its contracts: a change of them
-- writes to the contracts, which changes nothing and is noted. The opportunity is locked first, as by everybody.
CREATE FUNCTION tell_contracts_of_split() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE contract SET opportunity_id = opportunity_id WHERE opportunity_id IN (OLD.opportunity_id, NEW.opportunity_id);
  RETURN NULL;
END $$;
CREATE TRIGGER credit_split_told AFTER INSERT OR UPDATE OR DELETE ON credit_split
  FOR EACH ROW EXECUTE FUNCTION tell_contracts_of_split();
