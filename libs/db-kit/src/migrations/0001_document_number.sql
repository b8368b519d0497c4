-- Counters of human document numbers: one row per kind and year, locked while a number is taken.
CREATE TABLE sys.document_number (
  prefix text NOT NULL CHECK (prefix ~ '^[A-Z]{1,6}$'),
  year   int  NOT NULL CHECK (year BETWEEN 2000 AND 9999),
  last   int  NOT NULL CHECK (last > 0),
  PRIMARY KEY (prefix, year)
);
