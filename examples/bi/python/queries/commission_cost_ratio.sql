-- Commission as a share of what was collected, per month (提成费用率). Needs a user who may read commission.
WITH commission AS (
  SELECT data->>'$.period' AS period, data->>'$.amount.currency' AS currency,
         sum(CAST(data->>'$.amount.amount' AS DECIMAL(19, 4))) AS cost
  FROM facts WHERE type = 'performance.CommissionCalculated.v1' GROUP BY ALL
), collected AS (
  SELECT substr(data->>'$.allocatedOn', 1, 7) AS period, data->>'$.amount.currency' AS currency,
         sum(CASE type WHEN 'finance-expense.PaymentReversed.v1' THEN -1 ELSE 1 END
             * CAST(data->>'$.amount.amount' AS DECIMAL(19, 4))) AS amount
  FROM facts WHERE type IN ('finance-expense.PaymentAllocated.v1', 'finance-expense.PaymentReversed.v1') GROUP BY ALL
)
SELECT period, currency, amount AS collected, cost AS commission, round(cost / nullif(amount, 0), 4) AS ratio
FROM collected JOIN commission USING (period, currency) ORDER BY period, currency;
