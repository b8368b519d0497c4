-- The pipeline as it was on any day: every state of a deal as far as forecasts go by it, each with its time. A trigger
-- writes it, so that no way to change an opportunity can forget it.
CREATE TABLE opportunity_history (
  id                bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  opportunity_id    uuid           NOT NULL REFERENCES opportunity,
  valid_from        timestamptz(3) NOT NULL,
  valid_to          timestamptz(3) NOT NULL DEFAULT 'infinity',
  stage             text           NOT NULL,
  amount            numeric(19, 4),
  currency          text           NOT NULL,
  probability       int            NOT NULL,
  forecast_category text           NOT NULL,
  close_date        date,
  -- Given where this state began by moving the close date.
  close_date_before date,
  owner_id          uuid,
  team_id           uuid,
  UNIQUE (opportunity_id, valid_from),
  CONSTRAINT opportunity_history_lasts CHECK (valid_from < valid_to)
);
CREATE UNIQUE INDEX opportunity_history_now ON opportunity_history (opportunity_id) WHERE valid_to = 'infinity';
-- As of a day: what was to close in a period then. By owner and team, who are asked for by name.
CREATE INDEX opportunity_history_by_close_date ON opportunity_history (close_date, valid_from)
  WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
CREATE INDEX opportunity_history_by_owner ON opportunity_history (owner_id, close_date)
  WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
CREATE INDEX opportunity_history_by_team ON opportunity_history (team_id, close_date)
  WHERE stage NOT IN ('WON', 'LOST', 'SUSPENDED');
CREATE INDEX opportunity_history_slips ON opportunity_history (valid_from) WHERE close_date_before IS NOT NULL;

-- How long a deal stood in each stage. Resting does not end a stay, it stops its clock; coming back is another stay.
CREATE TABLE opportunity_stay (
  id             bigint         GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  opportunity_id uuid           NOT NULL REFERENCES opportunity,
  stage          text           NOT NULL CHECK (stage <> 'SUSPENDED'),
  entered_at     timestamptz(3) NOT NULL,
  left_at        timestamptz(3),
  left_for       text,
  rests_since    timestamptz(3),
  rested_seconds numeric(15, 3) NOT NULL DEFAULT 0 CHECK (rested_seconds >= 0),
  CONSTRAINT opportunity_stay_left CHECK ((left_at IS NULL) = (left_for IS NULL)),
  CONSTRAINT opportunity_stay_lasts CHECK (left_at >= entered_at)
);
CREATE UNIQUE INDEX opportunity_stay_now ON opportunity_stay (opportunity_id) WHERE left_at IS NULL;
CREATE INDEX opportunity_stay_of ON opportunity_stay (opportunity_id, id);
CREATE INDEX opportunity_stay_entered ON opportunity_stay (entered_at);
CREATE INDEX opportunity_stay_closed ON opportunity_stay (entered_at) WHERE stage IN ('WON', 'LOST') AND left_at IS NULL;

-- What is past does not change: only the last state and the last stay are still written to.
CREATE TRIGGER opportunity_history_past BEFORE UPDATE ON opportunity_history
  FOR EACH ROW WHEN (OLD.valid_to <> 'infinity') EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opportunity_history_permanent BEFORE DELETE ON opportunity_history
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opportunity_stay_past BEFORE UPDATE ON opportunity_stay
  FOR EACH ROW WHEN (OLD.left_at IS NOT NULL) EXECUTE FUNCTION refuse_change();
CREATE TRIGGER opportunity_stay_permanent BEFORE DELETE ON opportunity_stay
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE FUNCTION begin_opportunity_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO opportunity_history (opportunity_id, valid_from, stage, amount, currency, probability, forecast_category,
                                   close_date, owner_id, team_id)
  SELECT id, updated_at, stage, amount, currency, probability, forecast_category, close_date, owner_id, team_id
    FROM begun ORDER BY id;
  INSERT INTO opportunity_stay (opportunity_id, stage, entered_at, rests_since)
  SELECT id, coalesce(suspended_from, stage), updated_at, CASE WHEN suspended_from IS NOT NULL THEN updated_at END
    FROM begun ORDER BY id;
  RETURN NULL;
END $$;
CREATE TRIGGER opportunity_history_begins AFTER INSERT ON opportunity REFERENCING NEW TABLE AS begun
  FOR EACH STATEMENT EXECUTE FUNCTION begin_opportunity_history();

-- A state begins when its transaction says it does. The deal is locked by then, so that its changes come one after the
-- other; one that began earlier and waited must not begin before the state it ends, and of several in one moment the
-- last is what counts. What is changed past the service, whose version stays, begins when it is written.
CREATE FUNCTION continue_opportunity_history() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  now_valid opportunity_history;
  stay      opportunity_stay;
  moment    timestamptz(3);
  due       date := OLD.close_date;
BEGIN
  SELECT * INTO STRICT now_valid FROM opportunity_history WHERE opportunity_id = NEW.id AND valid_to = 'infinity';
  SELECT * INTO STRICT stay FROM opportunity_stay WHERE opportunity_id = NEW.id AND left_at IS NULL;
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
CREATE TRIGGER opportunity_history_continues AFTER UPDATE ON opportunity FOR EACH ROW
  WHEN ((OLD.stage, OLD.amount, OLD.currency, OLD.probability, OLD.forecast_category, OLD.close_date, OLD.owner_id,
         OLD.team_id)
     IS DISTINCT FROM
        (NEW.stage, NEW.amount, NEW.currency, NEW.probability, NEW.forecast_category, NEW.close_date, NEW.owner_id,
         NEW.team_id))
  EXECUTE FUNCTION continue_opportunity_history();

-- Deals from before: their stages are on record with their times. Amounts and dates of then are not, so the first state
-- of a deal has those of now.
INSERT INTO opportunity_history (opportunity_id, valid_from, valid_to, stage, amount, currency, probability,
                                 forecast_category, close_date, owner_id, team_id)
SELECT o.id, c.changed_at, coalesce(lead(c.changed_at) OVER deal, 'infinity'), c.to_stage, o.amount, o.currency,
       o.probability, o.forecast_category, o.close_date, o.owner_id, o.team_id
  FROM opportunity o
  JOIN (SELECT DISTINCT ON (opportunity_id, changed_at) * FROM opportunity_stage_change
         ORDER BY opportunity_id, changed_at, id DESC) c ON c.opportunity_id = o.id
WINDOW deal AS (PARTITION BY o.id ORDER BY c.changed_at)
 ORDER BY c.changed_at, o.id;

INSERT INTO opportunity_stay (opportunity_id, stage, entered_at, left_at, left_for, rests_since, rested_seconds)
WITH entry AS (
  SELECT c.opportunity_id, c.to_stage AS stage, c.id, c.changed_at AS entered_at,
         lead(c.changed_at) OVER deal AS left_at, lead(c.to_stage) OVER deal AS left_for, lead(c.id) OVER deal AS next_id
    FROM opportunity_stage_change c
   WHERE c.to_stage <> 'SUSPENDED'
     AND (c.from_stage IS DISTINCT FROM 'SUSPENDED' OR c.to_stage IN ('WON', 'LOST'))
  WINDOW deal AS (PARTITION BY c.opportunity_id ORDER BY c.id)
), rest AS (
  SELECT opportunity_id, id, changed_at AS from_at, lead(changed_at) OVER deal AS to_at, to_stage
    FROM opportunity_stage_change WINDOW deal AS (PARTITION BY opportunity_id ORDER BY id)
)
SELECT e.opportunity_id, e.stage, e.entered_at, e.left_at, e.left_for,
       max(r.from_at) FILTER (WHERE r.to_at IS NULL), coalesce(sum(extract(epoch FROM r.to_at - r.from_at)), 0)
  FROM entry e
  LEFT JOIN rest r ON r.opportunity_id = e.opportunity_id AND r.to_stage = 'SUSPENDED' AND r.id > e.id
                  AND (e.next_id IS NULL OR r.id < e.next_id)
 GROUP BY e.opportunity_id, e.stage, e.id, e.entered_at, e.left_at, e.left_for
 ORDER BY e.entered_at, e.id;
