import {
  addCalendarDays,
  addWorkingDays,
  addWorkingTime,
  chineseOfficeCalendar,
  DEFAULT_ZONE,
  startOfLocalDay,
  workingHours,
} from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import type { Role } from '@sellgraph/identity'
import { closeWork, closeWorkOf, openWork, type WorkToDo } from '@sellgraph/work'
import type { ReviewKind } from '../domain/review.ts'
import type { ContractRow } from '../store/contract-store.ts'

type Named = Pick<ContractRow, 'id' | 'number' | 'customerId'>

/** Who makes each kind of review. A director answers for the company where business is looked at. */
const reviewers: Readonly<Record<ReviewKind, Role>> = {
  LEGAL: 'LEGAL',
  FINANCE: 'FINANCE',
  TECHNICAL: 'PRODUCTION',
  BUSINESS: 'DIRECTOR',
}

const REVIEW = 'CONTRACT_REVIEW'
const OPINION = 'CONTRACT_CHANGE_OPINION'
const EVIDENCE = 'CONTRACT_EVIDENCE'
const ORIGINAL = 'CONTRACT_ORIGINAL'

/** When a wait of so many working hours that begins now is brought to mind, half of it gone, and when it ends. */
export function workingLimit(from: Date, hours: number): { remindAt: Date; dueAt: Date } {
  const calendar = chineseOfficeCalendar()
  return {
    remindAt: addWorkingTime(calendar, from, workingHours(hours / 2)),
    dueAt: addWorkingTime(calendar, from, workingHours(hours)),
  }
}

/** R069, P14: a review waits for whoever may make it. */
export async function openReviewWork(
  tx: Tx,
  contract: Named & Pick<ContractRow, 'reviewRound'>,
  kind: ReviewKind,
  wait: { remindAt: Date; dueAt: Date; exceptIds: readonly string[]; policyVersion: number },
): Promise<void> {
  const { policyVersion, ...limit } = wait
  await openWork(tx, {
    ...limit,
    key: reviewKey(contract.id, contract.reviewRound, kind),
    kind: REVIEW,
    title: 'Review the contract',
    titleZh: '审核合同',
    ...aboutContract(contract),
    role: reviewers[kind],
    escalateTo: { role: 'DIRECTOR' },
    policy: { parameter: 'P14', version: policyVersion },
  })
}

export function closeReviewWork(tx: Tx, contract: ContractRow, kind: ReviewKind): Promise<void> {
  return closeWork(tx, reviewKey(contract.id, contract.reviewRound, kind))
}

/** The contract went back: nobody need look at it now. */
export function cancelReviewWork(tx: Tx, contract: Named): Promise<void> {
  return closeWorkOf(tx, { type: 'Contract', id: contract.id }, { kinds: [REVIEW] })
}

/** Nobody is waited for to review the contract or to say what to answer the customer. */
export function cancelContractWork(tx: Tx, { id }: Pick<ContractRow, 'id'>): Promise<void> {
  return closeWorkOf(tx, { type: 'Contract', id }, { kinds: [REVIEW, OPINION] })
}

/** R071: somebody's opinion on what the customer wants changed. */
export async function openOpinionWork(
  tx: Tx,
  contract: Named,
  request: { id: string; kind: ReviewKind },
  wait: { remindAt: Date; dueAt: Date; exceptIds: readonly string[]; policyVersion: number },
): Promise<void> {
  const { policyVersion, ...limit } = wait
  await openWork(tx, {
    ...limit,
    key: opinionKey(request.id, request.kind),
    kind: OPINION,
    title: 'Say what to answer the customer who wants the contract changed',
    titleZh: '对客户提出的合同修改发表意见',
    ...aboutContract(contract),
    role: reviewers[request.kind],
    escalateTo: { role: 'DIRECTOR' },
    policy: { parameter: 'P14', version: policyVersion },
  })
}

export function closeOpinionWork(
  tx: Tx,
  requestId: string,
  kind: ReviewKind,
  outcome?: 'DONE' | 'CANCELLED',
): Promise<void> {
  return closeWork(tx, opinionKey(requestId, kind), outcome)
}

/** R072, P15: the scan of the signed contract may follow; until then somebody is asked for it. */
export async function openEvidenceWork(
  tx: Tx,
  contract: Named & Pick<ContractRow, 'ownerId'>,
  limit: { workingDays: number; policyVersion: number },
): Promise<void> {
  const dueAt = addWorkingDays(chineseOfficeCalendar(), tx.now, limit.workingDays)
  await openWork(tx, {
    key: `contract-evidence:${contract.id}`,
    kind: EVIDENCE,
    title: 'Attach the scan of the signed contract',
    titleZh: '上传签章合同扫描件',
    ...aboutContract(contract),
    assigneeIds: contract.ownerId === null ? [] : [contract.ownerId],
    role: 'LEGAL',
    dueAt,
    escalateTo: { role: 'DIRECTOR' },
    policy: { parameter: 'P15', version: limit.policyVersion },
  })
}

export function closeEvidenceWork(tx: Tx, contract: Named): Promise<void> {
  return closeWork(tx, `contract-evidence:${contract.id}`)
}

/** R074: who has the original out brings it back by the end of the day that was agreed. */
export async function openOriginalWork(
  tx: Tx,
  contract: Named,
  loan: { borrowerId: string; dueOn: string },
): Promise<void> {
  await openWork(tx, {
    key: `contract-original:${contract.id}`,
    kind: ORIGINAL,
    title: 'Bring the original of the contract back',
    titleZh: '归还合同原件',
    ...aboutContract(contract),
    assigneeIds: [loan.borrowerId],
    remindAt: startOfLocalDay(loan.dueOn, DEFAULT_ZONE),
    dueAt: addCalendarDays(startOfLocalDay(loan.dueOn, DEFAULT_ZONE), 1, DEFAULT_ZONE),
    escalateTo: { role: 'LEGAL' },
  })
}

export function closeOriginalWork(tx: Tx, contract: Named): Promise<void> {
  return closeWork(tx, `contract-original:${contract.id}`)
}

function aboutContract({ id, number, customerId }: Named): Pick<WorkToDo, 'subject' | 'customerId'> {
  return { subject: { type: 'Contract', id, label: number }, customerId }
}

function reviewKey(contractId: string, round: number, kind: ReviewKind): string {
  return `contract-review:${contractId}:${round}:${kind}`
}

function opinionKey(requestId: string, kind: ReviewKind): string {
  return `contract-change-opinion:${requestId}:${kind}`
}
