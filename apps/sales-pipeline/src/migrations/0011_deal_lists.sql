-- Lists of deals by what they are filtered and sorted by, and what each kind of presentation records (R057).

-- What a search finds a deal by. Trigrams need three characters, and a Chinese word has two: each Chinese character
-- counts three times, so that one alone is found by the index too.
CREATE FUNCTION search_key(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN regexp_replace(lower(words), '([㐀-鿿豈-﫿])', '\1\1\1', 'g');
CREATE INDEX opportunity_search ON opportunity USING gin (search_key(title || ' ' || customer_name) gin_trgm_ops);

CREATE INDEX opportunity_by_stage ON opportunity (stage, created_at DESC, id DESC);
CREATE INDEX opportunity_by_category ON opportunity (forecast_category, created_at DESC, id DESC);
-- What has no date or no amount comes last.
CREATE INDEX opportunity_by_close_date ON opportunity (coalesce(close_date, '9999-12-31'), id);
CREATE INDEX opportunity_by_amount ON opportunity (coalesce(amount, -1) DESC, id DESC);
CREATE INDEX opportunity_by_stage_since ON opportunity (stage_since, id);
CREATE INDEX opportunity_without_step ON opportunity (created_at DESC, id DESC)
  WHERE next_step_due_on IS NULL AND stage NOT IN ('WON', 'LOST', 'SUSPENDED');
CREATE INDEX opportunity_by_step ON opportunity (next_step_due_on, created_at DESC, id DESC)
  WHERE next_step_due_on IS NOT NULL;
-- With the indexes by owner and by team, what somebody reaches is found without reading the rest.
CREATE INDEX opportunity_by_member ON opportunity USING gin (member_ids);

ALTER TABLE presentation
  -- A demonstration: which products, and what came of it.
  ADD COLUMN product_ids        uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN result             text,
  -- A case study: whose case, and whether they agreed to be named.
  ADD COLUMN reference_case     text,
  ADD COLUMN naming_permitted   boolean,
  -- A comparison: with what of whom, and how we stand.
  ADD COLUMN competitor         text,
  ADD COLUMN competitor_product text,
  ADD COLUMN strengths          text,
  ADD COLUMN weaknesses         text,
  ADD CONSTRAINT presentation_demonstration CHECK (kind = 'DEMONSTRATION' OR (product_ids = '{}' AND result IS NULL)),
  ADD CONSTRAINT presentation_case CHECK (kind = 'CASE_STUDY' OR (reference_case IS NULL AND naming_permitted IS NULL)),
  ADD CONSTRAINT presentation_comparison
    CHECK (kind = 'COMPARISON'
           OR (competitor IS NULL AND competitor_product IS NULL AND strengths IS NULL AND weaknesses IS NULL));
