-- What an amendment or an early end of the contract leaves nothing of stays as an instalment of nothing, with its
-- allocations and their reversals.
ALTER TABLE instalment DROP CONSTRAINT instalment_amount_check;
ALTER TABLE instalment ADD CONSTRAINT instalment_amount_check CHECK (amount >= 0);
-- The contract ended early: from then on what is delivered is all that is owed.
ALTER TABLE receivable ADD COLUMN ended_on date;
