import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { done, park, react, skip } from '@sellgraph/messaging'
import { findEmployeeRow } from '../../organisation/store/employee-store.ts'
import { recordFact } from '../store/kpi-fact-store.ts'

/** R134: how satisfied the customer is, for whom the customer belongs to. */
export const onReturnVisitDone = react('after-sales.ReturnVisitDone.v1', async ({ tx, event }) => {
  const { visitId, contractId, customerId, ownerId, score, doneAt } = event.data
  if (ownerId === null) return skip('nobody owns the customer')
  if ((await findEmployeeRow(tx, ownerId)) === null) return park(`there is no employee ${ownerId}`)
  await recordFact(tx, {
    metric: 'SATISFACTION',
    employeeId: ownerId,
    value: String(score),
    evidence: 'RETURN_VISIT',
    evidenceId: visitId,
    contractId,
    customerId,
    on: localDate(new Date(doneAt), DEFAULT_ZONE),
  })
  return done()
})
