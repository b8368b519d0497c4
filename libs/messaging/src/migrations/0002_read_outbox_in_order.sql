-- The next rows of some buckets, read along the index and no further than asked. When nearly every row is published,
-- as on any good day, the planner takes the waiting ones for few and would sort a whole backlog for each batch: right
-- when the broker comes back after an outage. So the plan is pinned.
CREATE FUNCTION sys.next_outbox_rows(buckets smallint[], at_most int) RETURNS SETOF sys.outbox
LANGUAGE sql STABLE
SET enable_bitmapscan = off
SET enable_seqscan = off
SET enable_sort = off
AS $$
  SELECT * FROM sys.outbox o
  WHERE o.published_at IS NULL AND o.bucket = ANY (buckets)
  ORDER BY o.seq
  LIMIT at_most
$$;
