import { newVersion, type Tx } from '@sellgraph/db-kit'
import { newId } from '@sellgraph/kernel'
import { addJob } from '@sellgraph/timers'
import type { ReturnVisitKind, VisitDue } from '../domain/return-visit.ts'
import { returnVisitDue, returnVisitDueKey } from '../jobs/return-visit-due.ts'
import { insertReturnVisit, type ReturnVisitRow } from '../store/return-visit-store.ts'

export interface VisitPlan {
  readonly kind: ReturnVisitKind
  readonly orderId: string
  readonly contractId: string
  readonly shipmentId: string | null
  readonly customerId: string
  readonly customerName: string
  readonly ownerId: string | null
  readonly teamId: string | null
  readonly policyVersion: number | null
}

/** Writes a visit and starts its timer, in one transaction. */
export async function planVisit(tx: Tx, plan: VisitPlan, { dueOn, dueAt, opensAt }: VisitDue): Promise<ReturnVisitRow> {
  const visit: ReturnVisitRow = {
    id: newId(),
    ...newVersion(tx.now),
    ...plan,
    status: 'PLANNED',
    dueOn,
    dueAt,
    tries: 0,
    lastTriedAt: null,
    method: null,
    score: null,
    usage: null,
    answers: [],
    suggestions: null,
    issues: [],
    visitedBy: null,
    doneAt: null,
  }
  await insertReturnVisit(tx, visit)
  await addJob(tx, returnVisitDue, { visitId: visit.id }, { runAt: opensAt, jobKey: returnVisitDueKey(visit.id) })
  return visit
}
