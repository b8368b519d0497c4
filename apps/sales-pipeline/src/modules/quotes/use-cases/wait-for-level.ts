import { type Approval, stepsOf } from '@sellgraph/approvals'
import { chineseOfficeCalendar, halfOfWorkingTime } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { closeWorkOf, openWork } from '@sellgraph/work'
import type { QuoteRow } from '../store/quote-store.ts'

const KIND = 'QUOTE_APPROVAL'

/** Puts the level that decides now into the inboxes of those who may: half of its time later it is brought to mind. */
export async function waitForLevel(
  tx: Tx,
  quote: Pick<QuoteRow, 'id' | 'number' | 'teamId' | 'customerId'>,
  approval: Approval,
): Promise<void> {
  const level = approval.levels[approval.currentLevel - 1]
  if (level?.role === undefined) throw new Error(`approval ${approval.id} waits for no role`)
  const deciders = (await stepsOf(tx, approval.id)).flatMap(({ kind, actorId, onBehalfOfId }) =>
    kind === 'APPROVED' ? [actorId, onBehalfOfId] : [],
  )
  await openWork(tx, {
    key: `quote-approval:${approval.id}:${String(approval.currentLevel)}`,
    kind: KIND,
    title: 'Decide on the quote',
    titleZh: '审批报价单',
    subject: { type: 'Quote', id: quote.id, label: quote.number },
    customerId: quote.customerId,
    role: level.role,
    // A manager decides for the own team and those below.
    teamId: level.role === 'MANAGER' ? quote.teamId : null,
    exceptIds: [
      ...new Set(
        [approval.requesterId, approval.preparerId, ...approval.beneficiaryIds, ...deciders].filter(
          (id) => id !== null,
        ),
      ),
    ],
    byDeputy: true,
    dueAt: approval.levelDueAt,
    remindAt: halfOfWorkingTime(chineseOfficeCalendar(), tx.now, approval.levelDueAt),
    escalateTo: { role: 'DIRECTOR' },
  })
}

/** Nobody waits for a decision any more: it was made, or it is not needed. */
export async function endWait(tx: Tx, quoteId: string, outcome: 'DONE' | 'CANCELLED'): Promise<void> {
  await closeWorkOf(tx, { type: 'Quote', id: quoteId }, { kinds: [KIND], outcome })
}
