-- Reports of progress to the superior (销售工作汇报, R079).

-- Until when whoever has open deals reports next, and from which day that report counts.
CREATE TABLE progress_report_clock (
  employee_id    uuid PRIMARY KEY,
  period_from    date NOT NULL,
  due_on         date NOT NULL,
  policy_version int  NOT NULL CHECK (policy_version >= 0)
);

CREATE TABLE progress_report (
  id             uuid           PRIMARY KEY,
  version        int            NOT NULL CHECK (version > 0),
  created_at     timestamptz(3) NOT NULL,
  updated_at     timestamptz(3) NOT NULL,
  -- Who reports, and their team.
  owner_id       uuid           NOT NULL,
  team_id        uuid,
  period_from    date           NOT NULL,
  period_to      date           NOT NULL,
  status         text           NOT NULL CHECK (status IN ('DRAFT', 'SUBMITTED', 'REVIEWED')),
  -- What happened, as it was known when the draft was made.
  facts          jsonb          NOT NULL,
  forecast       jsonb          NOT NULL,
  comment        text,
  submitted_at   timestamptz(3),
  review_comment text,
  reviewed_by    uuid,
  reviewed_at    timestamptz(3),
  CONSTRAINT progress_report_period CHECK (period_from <= period_to),
  CONSTRAINT progress_report_submitted CHECK ((submitted_at IS NOT NULL AND comment IS NOT NULL) = (status <> 'DRAFT')),
  CONSTRAINT progress_report_reviewed CHECK ((reviewed_at IS NOT NULL) = (status = 'REVIEWED')),
  -- R079: nobody reads their own report as the superior.
  CONSTRAINT progress_report_reviewed_by_another CHECK (reviewed_by <> owner_id)
);
CREATE UNIQUE INDEX progress_report_draft ON progress_report (owner_id) WHERE status = 'DRAFT';
CREATE INDEX progress_report_list ON progress_report (created_at DESC, id DESC);
CREATE INDEX progress_report_by_owner ON progress_report (owner_id, created_at DESC, id DESC);
CREATE INDEX progress_report_by_team ON progress_report (team_id, created_at DESC, id DESC);
-- What was handed in stays as it was handed in.
CREATE TRIGGER progress_report_permanent BEFORE UPDATE ON progress_report FOR EACH ROW
  WHEN (OLD.status <> 'DRAFT' AND (OLD.owner_id, OLD.period_from, OLD.period_to, OLD.facts, OLD.forecast, OLD.comment)
    IS DISTINCT FROM (NEW.owner_id, NEW.period_from, NEW.period_to, NEW.facts, NEW.forecast, NEW.comment))
  EXECUTE FUNCTION refuse_change();
CREATE TRIGGER progress_report_kept BEFORE DELETE ON progress_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
