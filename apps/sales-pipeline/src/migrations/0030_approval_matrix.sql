-- The approval matrix (审批矩阵) is part of the pricing policy: who may have to decide, in which order, and from which
-- value on. A rule without a threshold goes by the limit that the policy has for its trigger, one without a level says
-- that nobody may approve. What was in force before asked for a director outside any limit, and still does.
ALTER TABLE pricing_policy
  ADD COLUMN overdue_limit numeric(19, 4) NOT NULL DEFAULT 0 CHECK (overdue_limit >= 0),
  ADD COLUMN overdue_days  int            NOT NULL DEFAULT 30 CHECK (overdue_days >= 0),
  ADD COLUMN levels        jsonb          NOT NULL DEFAULT '[
    {"code": "SUPERIOR", "name": "Superior", "nameZh": "直属上级", "role": "MANAGER", "workingHours": null, "functional": false},
    {"code": "FINANCE", "name": "Finance", "nameZh": "财务", "role": "FINANCE", "workingHours": null, "functional": true},
    {"code": "LEGAL", "name": "Legal", "nameZh": "法务", "role": "LEGAL", "workingHours": null, "functional": true},
    {"code": "DIRECTOR", "name": "Director", "nameZh": "销售总监", "role": "DIRECTOR", "workingHours": null, "functional": false}
  ]',
  ADD COLUMN rules         jsonb          NOT NULL DEFAULT '[
    {"trigger": "DISCOUNT", "threshold": null, "family": null, "level": "DIRECTOR"},
    {"trigger": "LINE_MARGIN", "threshold": null, "family": null, "level": "DIRECTOR"},
    {"trigger": "QUOTE_MARGIN", "threshold": null, "family": null, "level": "DIRECTOR"},
    {"trigger": "AMOUNT", "threshold": null, "family": null, "level": "DIRECTOR"},
    {"trigger": "CREDIT_DAYS", "threshold": null, "family": null, "level": "DIRECTOR"},
    {"trigger": "OVERDUE", "threshold": null, "family": null, "level": "DIRECTOR"}
  ]',
  ADD CONSTRAINT pricing_policy_has_superior CHECK (levels -> 0 ->> 'code' = 'SUPERIOR');
