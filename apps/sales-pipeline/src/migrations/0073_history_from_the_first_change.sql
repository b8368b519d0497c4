-- A deal that was loaded without triggers, as large imports are, has no history to go on with. It could not be changed at
-- all; now its history begins with its first change. Nothing else is different: what is not found is null.
CREATE OR REPLACE FUNCTION continue_opportunity_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_valid opportunity_history;
  stay      opportunity_stay;
  moment    timestamptz(3);
  due       date := OLD.close_date;
BEGIN
  SELECT * INTO now_valid FROM opportunity_history WHERE opportunity_id = NEW.id AND valid_to = 'infinity';
  SELECT * INTO stay FROM opportunity_stay WHERE opportunity_id = NEW.id AND left_at IS NULL;
  moment := greatest(
    CASE WHEN NEW.version <> OLD.version THEN NEW.updated_at ELSE clock_timestamp() END,
    now_valid.valid_from, stay.entered_at, stay.rests_since);

  IF moment = now_valid.valid_from THEN
    SELECT close_date INTO due FROM opportunity_history WHERE opportunity_id = NEW.id AND valid_to = moment;
    UPDATE opportunity_history
       SET stage = NEW.stage, amount = NEW.amount, currency = NEW.currency, probability = NEW.probability,
           forecast_category = NEW.forecast_category, close_date = NEW.close_date,
           close_date_before = CASE WHEN due <> NEW.close_date THEN due END,
           owner_id = NEW.owner_id, team_id = NEW.team_id
     WHERE id = now_valid.id;
  ELSE
    UPDATE opportunity_history SET valid_to = moment WHERE id = now_valid.id;
    INSERT INTO opportunity_history (opportunity_id, valid_from, stage, amount, currency, probability,
                                     forecast_category, close_date, close_date_before, owner_id, team_id)
    VALUES (NEW.id, moment, NEW.stage, NEW.amount, NEW.currency, NEW.probability, NEW.forecast_category,
            NEW.close_date, CASE WHEN due <> NEW.close_date THEN due END, NEW.owner_id, NEW.team_id);
  END IF;

  IF NEW.stage = OLD.stage THEN
    NULL;
  ELSIF NEW.stage = 'SUSPENDED' THEN
    UPDATE opportunity_stay SET rests_since = moment WHERE id = stay.id;
  ELSIF NEW.stage = stay.stage THEN
    UPDATE opportunity_stay
       SET rested_seconds = rested_seconds + extract(epoch FROM moment - rests_since), rests_since = NULL
     WHERE id = stay.id;
  ELSE
    UPDATE opportunity_stay
       SET left_at = moment, left_for = NEW.stage, rests_since = NULL,
           rested_seconds = rested_seconds + coalesce(extract(epoch FROM moment - rests_since), 0)
     WHERE id = stay.id;
    INSERT INTO opportunity_stay (opportunity_id, stage, entered_at) VALUES (NEW.id, NEW.stage, moment);
  END IF;
  RETURN NULL;
END $$;
