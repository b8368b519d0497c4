import { findByIds } from '@sellgraph/db-kit'
import { money } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findAccountContracts, findAccounts } from '../store/account-store.ts'
import { CommissionLineEntity } from '../store/line-store.ts'
import { CommissionPlanEntity } from '../store/plan-store.ts'
import { CommissionStatementEntity } from '../store/statement-store.ts'

export const commissionPlanState = defineState({
  type: 'state.performance.commission-plan.v1',
  tables: { commission_plan: 'id' },
  rows: (reader, ids) => findByIds(reader, CommissionPlanEntity, ids),
})

export const commissionPlanSensitiveState = defineState({
  type: 'state-sensitive.performance.commission-plan.v1',
  tables: { commission_plan: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CommissionPlanEntity, ids)).map((plan) => ({
      ...plan,
      tiers: [...plan.tiers],
      classFactors: [...plan.classFactors],
    })),
})

export const commissionAccumulatorSensitiveState = defineState({
  type: 'state-sensitive.performance.commission-accumulator.v1',
  tables: { commission_accumulator: 'id' },
  rows: findAccounts,
})

export const commissionAccumulatorContractSensitiveState = defineState({
  type: 'state-sensitive.performance.commission-accumulator-contract.v1',
  tables: { commission_accumulator_contract: 'id' },
  rows: findAccountContracts,
})

export const commissionStatementSensitiveState = defineState({
  type: 'state-sensitive.performance.commission-statement.v1',
  tables: { commission_statement: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CommissionStatementEntity, ids)).map((statement) => ({
      ...statement,
      amount: money(statement.amount, statement.currency),
    })),
})

export const commissionLineSensitiveState = defineState({
  type: 'state-sensitive.performance.commission-line.v1',
  tables: { commission_line: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, CommissionLineEntity, ids)).map((line) => ({
      ...line,
      amount: money(line.amount, line.currency),
      entitlementBefore: money(line.entitlementBefore, line.currency),
      entitlementAfter: money(line.entitlementAfter, line.currency),
    })),
})
