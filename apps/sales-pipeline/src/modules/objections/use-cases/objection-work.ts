import type { Tx } from '@sellgraph/db-kit'
import { closeWork, openWork } from '@sellgraph/work'
import { isOpen, type OpportunityStage } from '../../opportunities/domain/opportunity.ts'
import { findOpenObjections } from '../store/objection-store.ts'

interface Deal {
  readonly id: string
  readonly stage: OpportunityStage
  readonly title: string
  readonly ownerId: string | null
  readonly teamId: string | null
}

const keyOf = (objectionId: string) => `objection:${objectionId}`

/** An unanswered objection waits for the owner of the deal, and for the team's manager while it has none. */
export async function openObjectionWork(tx: Tx, deal: Deal, objectionId: string): Promise<void> {
  await openWork(tx, {
    key: keyOf(objectionId),
    kind: 'OBJECTION',
    title: 'Answer an objection of the customer',
    titleZh: '答复客户异议',
    subject: { type: 'Opportunity', id: deal.id, label: deal.title },
    ...(deal.ownerId === null ? { role: 'MANAGER', teamId: deal.teamId } : { assigneeIds: [deal.ownerId] }),
    dueAt: null,
  })
}

export async function closeObjectionWork(tx: Tx, objectionId: string): Promise<void> {
  await closeWork(tx, keyOf(objectionId))
}

/** After a deal has got another owner or stage: its open objections wait for the new owner, or for nobody any more. */
export async function followDeal(tx: Tx, deal: Deal): Promise<void> {
  for (const { id } of await findOpenObjections(tx, deal.id)) {
    if (isOpen(deal.stage)) await openObjectionWork(tx, deal, id)
    else await closeWork(tx, keyOf(id), 'CANCELLED')
  }
}
