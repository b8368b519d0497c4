-- Run once in the database of each service whose outbox Debezium sends, as its owner; the role has REPLICATION and a
-- password of its own: CREATE ROLE crm_outbox LOGIN REPLICATION PASSWORD '…'.
-- Only what is written: that a row is marked or removed later concerns nobody else, and never leaves the database.
CREATE PUBLICATION sellgraph_outbox FOR TABLE sys.outbox WITH (publish = 'insert');
GRANT USAGE ON SCHEMA sys TO crm_outbox;
GRANT SELECT ON sys.outbox TO crm_outbox;
