import type { FeatureModule } from '@sellgraph/service-kit'
import { onContractEffective } from './events/react-contract-effective.ts'
import { onPaymentAllocated, onPaymentReversed } from './events/react-payment.ts'
import { onPayoutCompleted } from './events/react-payout-completed.ts'
import {
  commissionAccumulatorContractSensitiveState,
  commissionAccumulatorSensitiveState,
  commissionLineSensitiveState,
  commissionPlanSensitiveState,
  commissionPlanState,
  commissionStatementSensitiveState,
} from './events/state.ts'
import { Allocation } from './resolvers/Allocation.ts'
import { CommissionLine } from './resolvers/CommissionLine.ts'
import { CommissionPlan } from './resolvers/CommissionPlan.ts'
import { CommissionStatement } from './resolvers/CommissionStatement.ts'
import { Contract } from './resolvers/Contract.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { CommissionLineEntity } from './store/line-store.ts'
import { CommissionPlanEntity } from './store/plan-store.ts'
import { CommissionStatementEntity } from './store/statement-store.ts'

/** R145: plans, what each payment brings whom, and the monthly statements. */
export const commission: FeatureModule = {
  name: 'commission',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['CommissionPlan', 'CommissionLine', 'CommissionStatement'],
  resolvers: { Query, Mutation, CommissionPlan, CommissionLine, CommissionStatement, Contract, Allocation },
  entities: [CommissionPlanEntity, CommissionLineEntity, CommissionStatementEntity],
  states: [
    commissionAccumulatorContractSensitiveState,
    commissionAccumulatorSensitiveState,
    commissionLineSensitiveState,
    commissionPlanSensitiveState,
    commissionPlanState,
    commissionStatementSensitiveState,
  ],
  reactions: [onContractEffective, onPaymentAllocated, onPaymentReversed, onPayoutCompleted],
}
