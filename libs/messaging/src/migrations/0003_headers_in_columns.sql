-- Every header of a message has a column of its own, as exact text, so that Debezium's outbox event router puts the
-- same headers on the wire as the relay does. What its connector can add by itself has none; the version of CloudEvents
-- it could not: Kafka Connect takes a constant 1.0 for a number and sends 1.
ALTER TABLE sys.outbox
  ADD ce_specversion text NOT NULL DEFAULT '1.0',
  ADD ce_time text,                                         -- RFC 3339, UTC, milliseconds
  ADD traceparent text,
  ADD ce_requestid text,
  ADD ce_rowversion text,                                   -- of state: version of the row
  ADD ce_deleted text CHECK (ce_deleted IN ('true', 'false')), -- of state: whether the row is gone
  ALTER "timestamp" SET DEFAULT clock_timestamp(),          -- when it was written: how long it waits
  ADD resends smallint NOT NULL DEFAULT 0,                  -- how often it was to go out once more: a mark is for one of those
  ADD CHECK ((ce_rowversion IS NULL) = (ce_deleted IS NULL));

-- Read from a position on, so that a relay can read ahead while it sends; at most so many rows, and no more once
-- `enough_bytes` of payload are together, so that a batch of large rows stays small in memory. Plan pinned as before.
-- A copy of the service from before this migration may go on writing `headers` while it is replaced. Its relay finds
-- the old function gone and stands still: it would leave out the headers that are columns now.
DROP FUNCTION sys.next_outbox_rows(smallint[], int);
CREATE FUNCTION sys.next_outbox_rows(buckets smallint[], after_seq bigint, at_most int, enough_bytes bigint)
RETURNS TABLE (
  seq bigint, id uuid, aggregatetype text, aggregateid text, type text, payload text, bucket smallint,
  resends smallint, ce_time text, traceparent text, ce_requestid text, ce_rowversion text, ce_deleted text
)
LANGUAGE sql STABLE
SET enable_bitmapscan = off
SET enable_seqscan = off
SET enable_sort = off
AS $$
  SELECT w.seq, w.id, w.aggregatetype, w.aggregateid, w.type, w.payload, w.bucket, w.resends,
         COALESCE(w.ce_time, to_char(w."timestamp" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')),
         COALESCE(w.traceparent, w.headers ->> 'traceparent'),
         COALESCE(w.ce_requestid, w.headers ->> 'ce_requestid'),
         COALESCE(w.ce_rowversion, w.headers ->> 'ce_rowversion'),
         COALESCE(w.ce_deleted, w.headers ->> 'ce_deleted',
                  CASE WHEN w.headers ? 'ce_rowversion' THEN 'false' END)
  FROM (
    SELECT o.*, sum(octet_length(o.payload)) OVER (ORDER BY o.seq ROWS UNBOUNDED PRECEDING)
                - COALESCE(octet_length(o.payload), 0) AS bytes_before
    FROM sys.outbox o
    WHERE o.published_at IS NULL AND o.bucket = ANY (buckets) AND o.seq > after_seq
    ORDER BY o.seq
    LIMIT at_most
  ) w
  WHERE COALESCE(w.bytes_before, 0) < enough_bytes
  ORDER BY w.seq
$$;
