import type { FeatureModule } from '@sellgraph/service-kit'
import { onContractAmended, onContractTerminated } from './events/react-contract-changed.ts'
import { onContractEffective } from './events/react-contract-effective.ts'
import { onPaymentAllocated, onPaymentReversed } from './events/react-payment.ts'
import { onReturnVisitDone } from './events/react-return-visit-done.ts'
import { kpiFactSensitiveState, kpiFactState } from './events/state.ts'
import { KpiFact } from './resolvers/KpiFact.ts'
import { Query } from './resolvers/Query.ts'
import { Target } from './resolvers/Target.ts'
import { KpiFactEntity } from './store/kpi-fact-store.ts'

/** What people are measured by, taken from what happened and never typed in. */
export const kpiFacts: FeatureModule = {
  name: 'kpi-facts',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['KpiFact'],
  resolvers: { Query, KpiFact, Target },
  entities: [KpiFactEntity],
  states: [kpiFactSensitiveState, kpiFactState],
  reactions: [
    onContractEffective,
    onContractAmended,
    onContractTerminated,
    onPaymentAllocated,
    onPaymentReversed,
    onReturnVisitDone,
  ],
}
