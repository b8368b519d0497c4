-- Clause templates (合同模板): the company's own wording of each clause, by version. What was published stays as it was.
CREATE TABLE clause_template (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL DEFAULT 1 CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  kind           text           NOT NULL
                 CHECK (kind IN ('PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT',
                                 'QUALITY_STANDARD', 'AFTER_SALES', 'ACCEPTANCE', 'WARRANTY', 'RETENTION_OF_TITLE',
                                 'CONFIDENTIALITY', 'LIABILITY', 'FORCE_MAJEURE', 'DISPUTE_RESOLUTION')),
  edition        int            NOT NULL CHECK (edition > 0),
  text_zh        text           NOT NULL CHECK (text_zh <> ''),
  text_en        text           NOT NULL CHECK (text_en <> ''),
  effective_from date           NOT NULL,
  reason         text           NOT NULL,
  status         text           NOT NULL CHECK (status IN ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  drafted_by     uuid           NOT NULL,
  published_by   uuid,
  published_at   timestamptz(3),
  UNIQUE (kind, edition),
  -- R067, R197: who words what binds the company is not who puts it into force.
  CONSTRAINT clause_template_four_eyes CHECK (published_by IS NULL OR published_by <> drafted_by),
  CONSTRAINT clause_template_published CHECK ((status = 'PUBLISHED') = (published_by IS NOT NULL)
                                              AND (published_by IS NULL) = (published_at IS NULL))
);
CREATE INDEX clause_template_in_force ON clause_template (kind, effective_from DESC, edition DESC)
  WHERE status = 'PUBLISHED';
CREATE INDEX clause_template_list ON clause_template (created_at DESC, id DESC);

-- A contract names the edition its clause was filled from: what was once published is what it was.
CREATE TRIGGER clause_template_permanent BEFORE DELETE ON clause_template
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER clause_template_published_permanent BEFORE UPDATE ON clause_template
  FOR EACH ROW WHEN (OLD.status <> 'DRAFT' OR (OLD.kind, OLD.edition, OLD.text_zh, OLD.text_en, OLD.effective_from)
                     IS DISTINCT FROM (NEW.kind, NEW.edition, NEW.text_zh, NEW.text_en, NEW.effective_from))
  EXECUTE FUNCTION refuse_change();
