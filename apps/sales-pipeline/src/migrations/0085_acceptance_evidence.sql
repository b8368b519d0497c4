-- R064: the file that proves the customer's yes, and which bytes it had. What proves it is not exchanged.
ALTER TABLE quote_version
  ADD COLUMN evidence_document_id uuid,
  ADD COLUMN evidence_sha256      text CHECK (evidence_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT quote_version_evidence CHECK ((evidence_document_id IS NULL) = (evidence_sha256 IS NULL)
                                               AND (evidence_document_id IS NULL OR accepted_at IS NOT NULL));

CREATE TRIGGER quote_version_evidence_permanent BEFORE UPDATE ON quote_version
  FOR EACH ROW
  WHEN (OLD.accepted_at IS NOT NULL
        AND (OLD.evidence_document_id, OLD.evidence_sha256)
            IS DISTINCT FROM (NEW.evidence_document_id, NEW.evidence_sha256))
  EXECUTE FUNCTION refuse_change();
