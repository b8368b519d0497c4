-- What somebody won or lost, and open deals by when they close, are read from indexes alone.
CREATE INDEX opportunity_closed_by_owner ON opportunity (owner_id, id)
  INCLUDE (stage, team_id, customer_id, amount, currency, loss_reason, competitor)
  WHERE stage IN ('WON', 'LOST');
CREATE INDEX opportunity_forecast ON opportunity (close_date)
  INCLUDE (id, stage, amount, currency, probability, forecast_category, owner_id, team_id, customer_id)
  WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
DROP INDEX opportunity_open_by_close_date;
