-- Operators see values masked; who has one shown in full says what for, and that is kept with what they did.
ALTER TABLE sys.event_operation
  DROP CONSTRAINT event_operation_action_check,
  ADD CONSTRAINT event_operation_action_check
    CHECK (action IN ('RETRY', 'CORRECT', 'SKIP', 'REPLAY', 'STOP_REPLAY', 'REVEAL'));
