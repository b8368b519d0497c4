-- Who has seen which records (R192-R196). No reference to anything: what is read about outlives what it speaks of.
-- Ids and subjects are all it holds of a person.
CREATE TABLE sys.read_log (
  at          timestamptz(3) NOT NULL,
  id          uuid           NOT NULL,
  subject     text           NOT NULL,
  employee_id uuid,
  roles       text[]         NOT NULL,
  grants      text[]         NOT NULL,
  request_id  text           NOT NULL,
  operation   text,
  type        text           NOT NULL,
  ids         text[]         NOT NULL CHECK (cardinality(ids) > 0),
  fields      text[]         NOT NULL CHECK (cardinality(fields) > 0),
  PRIMARY KEY (at, id)
);
-- Who saw this customer.
CREATE INDEX read_log_ids ON sys.read_log USING gin (ids);
-- What did this employee see.
CREATE INDEX read_log_subject ON sys.read_log (subject, at);
CREATE INDEX read_log_employee ON sys.read_log (employee_id, at) WHERE employee_id IS NOT NULL;

-- Network logs are kept for six months at least (Cybersecurity Law, article 21): no setting goes below that, and until
-- then a row can be neither changed nor removed, whoever asks.
CREATE FUNCTION sys.read_log_is_a_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.at < now() - interval '180 days' THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION '% on sys.read_log is not allowed: who read what is a record', TG_OP;
END $$;
-- The rights follow from the trigger's name, as for the audit: whoever runs the service may add and read.
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON sys.read_log
  FOR EACH ROW EXECUTE FUNCTION sys.read_log_is_a_record();
CREATE TRIGGER append_only_whole BEFORE TRUNCATE ON sys.read_log
  FOR EACH STATEMENT EXECUTE FUNCTION sys.read_log_is_a_record();

-- The one way to remove old reads for a role that may not delete; it runs with the rights of the table's owner.
CREATE FUNCTION sys.forget_reads(before timestamptz, at_most int) RETURNS int
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  gone int;
BEGIN
  DELETE FROM sys.read_log WHERE ctid = ANY (ARRAY(
    SELECT ctid FROM sys.read_log WHERE at < before ORDER BY at, id LIMIT at_most FOR UPDATE SKIP LOCKED));
  GET DIAGNOSTICS gone = ROW_COUNT;
  RETURN gone;
END $$;
