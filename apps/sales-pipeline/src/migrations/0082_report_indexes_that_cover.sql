-- What reports count is read from indexes alone: deals won or lost, open deals by when they close, and how long a deal
-- stood where.
CREATE INDEX opportunity_closed ON opportunity (id)
  INCLUDE (stage, owner_id, team_id, customer_id, amount, currency, loss_reason, competitor)
  WHERE stage IN ('WON', 'LOST');
CREATE INDEX opportunity_closed_by_owner ON opportunity (owner_id, id)
  INCLUDE (stage, team_id, customer_id, amount, currency, loss_reason, competitor)
  WHERE stage IN ('WON', 'LOST');
CREATE INDEX opportunity_forecast ON opportunity (close_date)
  INCLUDE (id, stage, amount, currency, probability, forecast_category, owner_id, team_id, customer_id)
  WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
DROP INDEX opportunity_open_by_close_date;
CREATE INDEX opportunity_stay_closings ON opportunity_stay (entered_at) INCLUDE (opportunity_id, stage)
  WHERE stage IN ('WON', 'LOST') AND left_at IS NULL;
DROP INDEX opportunity_stay_closed;
CREATE INDEX opportunity_stay_of_deal ON opportunity_stay (opportunity_id, entered_at)
  INCLUDE (stage, left_at, left_for, rested_seconds);
DROP INDEX opportunity_stay_of;
-- One's own moves of close dates.
CREATE INDEX opportunity_history_slips_by_owner ON opportunity_history (owner_id, valid_from)
  WHERE close_date_before IS NOT NULL;
