import { addWorkingTime, chineseOfficeCalendar, halfOfWorkingTime, workingHours } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { unwrap } from '@sellgraph/kernel'
import { policyAt } from '@sellgraph/policies'
import { closeWork, openWork, superiorsOf } from '@sellgraph/work'
import { isOpen, type OpportunityStage } from '../../opportunities/domain/opportunity.ts'
import { findOpenObjections, type ObjectionRow, updateObjection } from '../store/objection-store.ts'

interface Deal {
  readonly id: string
  readonly stage: OpportunityStage
  readonly title: string
  readonly customerId: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

type AnswerClock = Pick<ObjectionRow, 'owedSince' | 'dueAt' | 'policyVersion'>

const stopped: AnswerClock = { owedSince: null, dueAt: null, policyVersion: null }

const keyOf = (objectionId: string) => `objection:${objectionId}`

/** Until when an answer that is owed from now on is to be given (P14). */
export async function answerClock(tx: Tx): Promise<AnswerClock> {
  const { value, version } = await policyAt(tx, 'P14', tx.now)
  const hours = workingHours(value.objectionAnswerWorkingHours)
  return {
    owedSince: tx.now,
    dueAt: addWorkingTime(chineseOfficeCalendar(), tx.now, hours),
    policyVersion: version,
  }
}

/**
 * An unanswered objection waits for the owner of the deal, and for the team's manager while it has none; for the
 * superiors too when the time for an answer is over.
 */
export async function openObjectionWork(tx: Tx, deal: Deal, objection: ObjectionRow): Promise<void> {
  const { owedSince, dueAt, policyVersion } = objection
  await openWork(tx, {
    key: keyOf(objection.id),
    kind: 'OBJECTION',
    title: 'Answer an objection of the customer',
    titleZh: '答复客户异议',
    subject: { type: 'Opportunity', id: deal.id, label: deal.title },
    customerId: deal.customerId,
    ...(deal.ownerId === null ? { role: 'MANAGER', teamId: deal.teamId } : { assigneeIds: [deal.ownerId] }),
    remindAt:
      owedSince === null || dueAt === null ? null : halfOfWorkingTime(chineseOfficeCalendar(), owedSince, dueAt),
    dueAt,
    escalateTo: await superiorsOf(tx, deal),
    policy: policyVersion === null ? null : { parameter: 'P14', version: policyVersion },
  })
}

export async function closeObjectionWork(tx: Tx, objectionId: string): Promise<void> {
  await closeWork(tx, keyOf(objectionId))
}

/**
 * After a deal has got another owner or stage: its open objections wait for the new owner. While the deal rests they
 * wait for nobody, and the time for an answer begins anew when it is taken up again.
 */
export async function followDeal(tx: Tx, deal: Deal): Promise<void> {
  for (const objection of await findOpenObjections(tx, deal.id)) {
    if (isOpen(deal.stage)) {
      const clock = objection.dueAt === null ? await answerClock(tx) : {}
      await openObjectionWork(tx, deal, await withClock(tx, objection, clock))
    } else {
      await withClock(tx, objection, objection.dueAt === null ? {} : stopped)
      await closeWork(tx, keyOf(objection.id), 'CANCELLED')
    }
  }
}

/** Its deal is locked, and with it the objection. */
async function withClock(tx: Tx, objection: ObjectionRow, clock: Partial<AnswerClock>): Promise<ObjectionRow> {
  return Object.keys(clock).length === 0 ? objection : unwrap(await updateObjection(tx, objection, clock))
}
