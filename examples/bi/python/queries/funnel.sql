-- How many opportunities reached each stage (销售漏斗), what share of them went on from it, and how long they stayed.
WITH entered AS (
  SELECT data->>'$.opportunityId' AS opportunity_id, data->>'$.to' AS stage, min(time) AS entered_at
  FROM facts WHERE type = 'sales-pipeline.OpportunityStageChanged.v1' GROUP BY ALL
), stayed AS (
  SELECT *, lead(entered_at) OVER (PARTITION BY opportunity_id ORDER BY entered_at) AS left_at FROM entered
)
SELECT stage, count(*) AS reached, count(left_at) AS went_on, round(count(left_at) / count(*), 3) AS conversion,
       round(avg(epoch(left_at) - epoch(entered_at)) / 86400, 2) AS mean_days
FROM stayed GROUP BY stage ORDER BY reached DESC, min(entered_at);
