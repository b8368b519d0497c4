-- The deals of a team, and somebody's own, by when they close and by what they are worth: as the list of the company is.
CREATE INDEX opportunity_close_date_by_team ON opportunity (team_id, coalesce(close_date, '9999-12-31'), id);
CREATE INDEX opportunity_close_date_by_owner ON opportunity (owner_id, coalesce(close_date, '9999-12-31'), id);
CREATE INDEX opportunity_amount_by_team ON opportunity (team_id, coalesce(amount, -1) DESC, id DESC);
CREATE INDEX opportunity_amount_by_owner ON opportunity (owner_id, coalesce(amount, -1) DESC, id DESC);
