-- Deals are found by words as the playbook's items are. Trigrams know no Chinese in a database of the C locale, where
-- search_key was looked for row by row. Positions are left out: a list of deals is not ranked. The function search_key
-- stays as long as an instance of the release before may ask by it.
ALTER TABLE opportunity ADD COLUMN search tsvector
  GENERATED ALWAYS AS (strip(sys.search_vector(title || ' ' || customer_name))) STORED;
DROP INDEX opportunity_search;
CREATE INDEX opportunity_search ON opportunity USING gin (search);

-- What is planned next on the deals of a team, and on somebody's own, in the order of the list; with the day, so that
-- those that are late are found without reading the others.
CREATE INDEX opportunity_step_by_team ON opportunity (team_id, created_at DESC, id DESC, next_step_due_on)
  WHERE next_step_due_on IS NOT NULL;
CREATE INDEX opportunity_step_by_owner ON opportunity (owner_id, created_at DESC, id DESC, next_step_due_on)
  WHERE next_step_due_on IS NOT NULL;
