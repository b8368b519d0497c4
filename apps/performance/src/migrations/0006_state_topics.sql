-- Accounts and the shares of contracts in them are told on topics: one key each, and how new they are.
ALTER TABLE commission_accumulator
  ADD COLUMN version    int            NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE commission_accumulator_contract
  ADD COLUMN id         uuid           NOT NULL DEFAULT gen_random_uuid() CONSTRAINT commission_accumulator_contract_id UNIQUE,
  ADD COLUMN version    int            NOT NULL DEFAULT 1 CHECK (version > 0),
  ADD COLUMN updated_at timestamptz(3) NOT NULL DEFAULT now();

-- People are told with the level of their position. A level that changed would change rows of people that nobody wrote.
CREATE FUNCTION position_keeps_its_level() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'position % keeps its level: create another, and transfer people to it', OLD.code;
END $$;
CREATE TRIGGER position_keeps_its_level BEFORE UPDATE ON position FOR EACH ROW
  WHEN (OLD.level <> NEW.level) EXECUTE FUNCTION position_keeps_its_level();
