import { newId } from '@sellgraph/kernel'
import {
  addProduct,
  draftQuote,
  openDeal,
  openSalesFloor,
  type Person,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
} from '../sales-floor.ts'

/** A sales floor with everybody who has something to do with a deal, and those who have not. */
export interface Stage extends SalesFloor {
  readonly vice: Person
  readonly engineer: Person
  readonly inspector: Person
  /** Reads everything and changes nothing. */
  readonly auditor: Person
  /** A consultant of another team. */
  readonly stranger: Person
  /** List 1,000, cost 600. */
  readonly productId: string
  /** All tables but the log of what answers showed. */
  readonly tables: readonly string[]
}

export async function openStage(): Promise<Stage> {
  const floor = await openSalesFloor()
  const { service } = floor
  const tables = await service.db.query<{ name: string }>(
    `SELECT schemaname || '.' || tablename AS name FROM pg_tables WHERE schemaname IN ('public', 'sys') AND tablename <> 'read_log' ORDER BY 1`,
  )
  return {
    ...floor,
    vice: await service.employee({ roles: ['DIRECTOR'], name: 'Sun Li', teamId: null }),
    engineer: await service.employee({ roles: ['PRODUCTION'], name: 'Sun Wei' }),
    inspector: await service.employee({ roles: ['PRODUCTION'], name: 'Zhou Ping' }),
    auditor: await service.employee({ roles: ['AUDITOR'], name: 'Gu Xin', teamId: null }),
    stranger: await service.employee({ roles: ['CONSULTANT'], name: 'Qian Yu', teamId: newId() }),
    productId: (await addProduct(floor)).id,
    tables: tables.map(({ name }) => name),
  }
}

export type QuoteStatus = 'DRAFT' | 'IN_APPROVAL' | 'APPROVED' | 'SENT'

/** A quote of a deal of its own that has come so far. */
export async function quoteAt(stage: Stage, status: QuoteStatus): Promise<QuoteNow & { opportunityId: string }> {
  const deal = await openDeal(stage)
  const { consultant, manager } = stage
  let quote = await draftQuote(stage, deal, [{ productId: stage.productId, promisedOn: '2026-05-31' }])
  const steps: [QuoteStatus, Person, string, Record<string, unknown>][] = [
    ['IN_APPROVAL', consultant, 'submitQuote', {}],
    ['APPROVED', manager, 'approveQuote', {}],
    ['SENT', consultant, 'sendQuote', { sentTo: '张经理' }],
  ]
  const order: QuoteStatus[] = ['DRAFT', 'IN_APPROVAL', 'APPROVED', 'SENT']
  for (const [reached, who, field, more] of steps) {
    if (order.indexOf(reached) > order.indexOf(status)) break
    quote = await stepQuote(stage, who, field, quote, more)
  }
  return { ...quote, opportunityId: deal.id }
}
