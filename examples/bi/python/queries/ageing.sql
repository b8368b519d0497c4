-- Open instalments by how long they are overdue (账龄), per currency.
SELECT open_currency AS currency,
       CASE WHEN due_on IS NULL THEN 'not due yet: waits for its event'
            WHEN due_on >= current_date THEN 'not due yet'
            WHEN current_date - due_on <= 30 THEN '1-30 days'
            WHEN current_date - due_on <= 60 THEN '31-60 days'
            WHEN current_date - due_on <= 90 THEN '61-90 days'
            ELSE 'over 90 days' END AS age,
       count(*) AS instalments, sum(open) AS open
FROM finance_expense_instalment WHERE open > 0 GROUP BY ALL ORDER BY currency, age;
