-- What reports ask by day.
CREATE INDEX opportunity_open_by_close_date ON opportunity (close_date) WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
CREATE INDEX quote_version_accepted_at ON quote_version (accepted_at) WHERE accepted_at IS NOT NULL;
CREATE INDEX approval_step_at ON sys.approval_step (at);
