-- What words an item has, as functions that a generated column may use.
CREATE FUNCTION array_text(words text[]) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(word, ' '), '') FROM unnest(words) AS word
$$;
CREATE FUNCTION texts_of(content jsonb) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(string_agg(text #>> '{}', ' '), '')
    FROM jsonb_path_query(content, 'strict $.** ? (@.type() == "string")') AS text
$$;

-- The sales playbook (话术库, R058). A row is one version of an item; what was published is never changed.
CREATE TABLE playbook_item (
  id            uuid           PRIMARY KEY,
  version       int            NOT NULL CHECK (version > 0),
  created_at    timestamptz(3) NOT NULL,
  updated_at    timestamptz(3) NOT NULL,
  -- The item across its versions: the id of its first.
  item_id       uuid           NOT NULL REFERENCES playbook_item,
  revision      int            NOT NULL CHECK (revision > 0),
  kind          text           NOT NULL
                CHECK (kind IN ('FAB_CARD', 'OBJECTION_HANDLING', 'CLOSING_TECHNIQUE', 'SALES_SCRIPT', 'CASE_STUDY',
                                'COMPETITOR_COMPARISON')),
  status        text           NOT NULL
                CHECK (status IN ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'SUPERSEDED', 'RETIRED')),
  title         text,
  title_en      text,
  product_id    uuid           REFERENCES product,
  family        text,
  stage         text           CHECK (stage IN ('RECEPTION', 'NEEDS', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION',
                                                'CONTRACTING')),
  industry      text,
  tags          text[]         NOT NULL,
  -- { "chinese": {…}, "english": {…} }: the texts of the kind, by language.
  content       jsonb          NOT NULL,
  author_id     uuid           NOT NULL,
  submitted_at  timestamptz(3),
  return_reason text,
  reviewed_by   uuid,
  published_at  timestamptz(3),
  -- R078: what the catalogue said of the product when a reviewer compared the item with it.
  checked_facts jsonb,
  retired_at    timestamptz(3),
  retire_reason text,
  search        tsvector       GENERATED ALWAYS AS (
                  setweight(sys.search_vector(coalesce(title, '') || ' ' || coalesce(title_en, '')), 'A') ||
                  setweight(sys.search_vector(array_text(tags) || ' ' || coalesce(family, '') || ' ' ||
                    coalesce(industry, '')), 'B') ||
                  sys.search_vector(texts_of(content))
                ) STORED,
  CONSTRAINT playbook_item_revision UNIQUE (item_id, revision),
  CONSTRAINT playbook_item_titled CHECK (title IS NOT NULL OR title_en IS NOT NULL),
  CONSTRAINT playbook_item_published CHECK (
    (status IN ('PUBLISHED', 'SUPERSEDED', 'RETIRED')) = (published_at IS NOT NULL AND reviewed_by IS NOT NULL)),
  CONSTRAINT playbook_item_by_two CHECK (published_at IS NULL OR reviewed_by <> author_id),
  CONSTRAINT playbook_item_retired CHECK ((status = 'RETIRED') = (retired_at IS NOT NULL AND retire_reason IS NOT NULL))
);

-- One version of an item holds, and one is being written.
CREATE UNIQUE INDEX playbook_item_in_force ON playbook_item (item_id) WHERE status = 'PUBLISHED';
CREATE UNIQUE INDEX playbook_item_in_writing ON playbook_item (item_id)
  WHERE status IN ('DRAFT', 'IN_REVIEW', 'RETURNED');
CREATE INDEX playbook_item_list ON playbook_item (created_at DESC, id DESC);
CREATE INDEX playbook_item_by_status ON playbook_item (status, created_at DESC, id DESC);
CREATE INDEX playbook_item_search ON playbook_item USING gin (search);

CREATE FUNCTION keep_published_item() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.published_at IS NOT NULL AND
     (to_jsonb(OLD) - '{version,updated_at,status,retired_at,retire_reason,search}'::text[]) IS DISTINCT FROM
     (to_jsonb(NEW) - '{version,updated_at,status,retired_at,retire_reason,search}'::text[]) THEN
    RAISE EXCEPTION '% of a published playbook item is not allowed: write a new version', TG_OP;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER playbook_item_permanent BEFORE UPDATE OR DELETE ON playbook_item
  FOR EACH ROW EXECUTE FUNCTION keep_published_item();

-- That an item was used on a deal (话术使用记录): what its win rate is made of.
CREATE TABLE playbook_use (
  id               uuid           PRIMARY KEY,
  opportunity_id   uuid           NOT NULL REFERENCES opportunity,
  playbook_item_id uuid           NOT NULL REFERENCES playbook_item,
  item_id          uuid           NOT NULL REFERENCES playbook_item,
  occasion         text           NOT NULL
                   CHECK (occasion IN ('PRESENTATION', 'OBJECTION', 'NEGOTIATION', 'CLOSING', 'VISIT', 'CALL', 'OTHER')),
  presentation_id  uuid           REFERENCES presentation,
  used_on          date           NOT NULL,
  note             text,
  used_by          uuid,
  recorded_at      timestamptz(3) NOT NULL,
  CONSTRAINT playbook_use_shown CHECK (presentation_id IS NULL OR occasion = 'PRESENTATION')
);
CREATE INDEX playbook_use_of_deal ON playbook_use (opportunity_id, id);
CREATE INDEX playbook_use_of_item ON playbook_use (item_id, recorded_at) INCLUDE (opportunity_id);
CREATE INDEX playbook_use_of_presentation ON playbook_use (presentation_id) WHERE presentation_id IS NOT NULL;
CREATE TRIGGER playbook_use_permanent BEFORE UPDATE OR DELETE ON playbook_use
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Deals that are decided, by the day: what the win rate of an item is compared with.
CREATE INDEX opportunity_decided ON opportunity (stage_since) INCLUDE (stage) WHERE stage IN ('WON', 'LOST');
