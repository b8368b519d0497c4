import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { salesPipeline } from '../service.ts'

export type Person = Principal & { employeeId: string; teamId: string | null }

/** A team that sells, and who reviews what it does. */
export interface SalesFloor {
  readonly service: TestService
  readonly teamId: string
  readonly consultant: Person
  readonly colleague: Person
  readonly manager: Person
  readonly director: Person
  readonly accountant: Person
  readonly lawyer: Person
}

// Answers are asserted by matchers, so their type is left open.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Answer = any

/** Monday 2 March 2026, 09:30 in Shanghai. */
export const MONDAY = '2026-03-02T01:30:00Z'

export async function openSalesFloor(): Promise<SalesFloor> {
  const service = await startTestService(salesPipeline, { at: MONDAY })
  const teamId = newId()
  const manager = await service.employee({ roles: ['MANAGER'], name: 'Chen Min', teamId, leads: [teamId] })
  const team = { id: teamId, name: '华东销售部', managerId: manager.employeeId, parentTeamId: null }
  await service.deliver({
    type: 'state.performance.team.v1',
    data: { ...team, version: 1, updatedAt: '2026-03-01T00:00:00Z' },
  })
  return {
    service,
    teamId,
    manager,
    consultant: await service.employee({ roles: ['CONSULTANT'], name: 'Wang Lei', teamId }),
    colleague: await service.employee({ roles: ['CONSULTANT'], name: 'Li Na', teamId }),
    director: await service.employee({ roles: ['DIRECTOR'], name: 'Zhao Guoqiang', teamId: null }),
    accountant: await service.employee({ roles: ['FINANCE'], name: 'Feng Yulan', teamId: newId() }),
    lawyer: await service.employee({ roles: ['LEGAL'], name: 'Han Dong', teamId: newId() }),
  }
}

/** Sends a mutation and answers its payload or its error, whichever it was. */
export async function act(
  { service }: SalesFloor,
  who: Principal,
  field: string,
  input: Record<string, unknown>,
  selection = '__typename',
): Promise<Answer> {
  const name = field.charAt(0).toUpperCase() + field.slice(1)
  const { data, errors } = await service.gql(
    who,
    `mutation ($input: ${name}Input!) {
      ${field}(input: $input) {
        __typename
        ... on ${name}Payload { ${selection} }
        ... on UserError { code message }
        ... on ValidationError { fields { path message } }
        ... on ConflictError { currentVersion currentState }
        ... on RuleError { rule }
      }
    }`,
    { input: { idempotencyKey: newId(), ...input } },
  )
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '))
  return data?.[field]
}

/** Sends a mutation that must succeed. */
export async function must(
  floor: SalesFloor,
  who: Principal,
  field: string,
  input: Record<string, unknown>,
  selection = '__typename',
): Promise<Answer> {
  const answer = await act(floor, who, field, input, selection)
  if (!String(answer.__typename).endsWith('Payload')) throw new Error(`${field}: ${JSON.stringify(answer)}`)
  return answer
}

export async function ask(
  { service }: SalesFloor,
  who: Principal,
  query: string,
  variables: Record<string, unknown> = {},
): Promise<Answer> {
  const { data, errors } = await service.gql(who, query, variables)
  if (errors !== undefined) throw new Error(errors.map(({ message }) => message).join('; '))
  return data
}

export const cny = (amount: string) => ({ amount, currency: 'CNY' })

export async function addProduct(
  floor: SalesFloor,
  product: {
    price?: string
    cost?: string
    family?: string
    taxRate?: string
    fractionDigits?: number
    productClass?: string
  } = {},
): Promise<{ id: string; version: number; sku: string }> {
  const {
    price = '1000',
    cost = '600',
    family = 'MACHINING',
    taxRate = '0.13',
    fractionDigits = 0,
    productClass = 'STANDARD',
  } = product
  const sku = `SKU-${newId()}`
  const defined = await must(
    floor,
    floor.director,
    'defineProduct',
    {
      sku,
      name: '五轴加工中心',
      specification: '行程 800 mm',
      family,
      productClass,
      difficulty: '1.2',
      unit: '台',
      fractionDigits,
      currency: 'CNY',
      taxRate,
      warrantyMonths: 24,
    },
    'product { id version }',
  )
  const { id } = defined.product
  const on = { productId: id, effectiveFrom: '2026-03-02' }
  const priced = await must(
    floor,
    floor.director,
    'setPrice',
    { ...on, version: 1, price: cny(price) },
    'product { version }',
  )
  const costed = await must(
    floor,
    floor.accountant,
    'setCost',
    { ...on, version: priced.product.version, unitCost: cny(cost) },
    'product { version }',
  )
  return { id, version: costed.product.version, sku }
}

/** A lead of crm is converted: there is an opportunity now. */
export async function openDeal(
  floor: SalesFloor,
  deal: { owner?: Person; teamId?: string; customerId?: string } = {},
): Promise<{ id: string; version: number; leadId: string; customerId: string }> {
  const { owner = floor.consultant, teamId = floor.teamId, customerId = newId() } = deal
  const leadId = newId()
  await floor.service.deliver({
    type: 'crm.LeadConverted.v1',
    aggregateId: leadId,
    data: {
      leadId,
      customerId,
      customerName: '苏州恒力机械有限公司',
      ownerId: owner.employeeId,
      teamId,
      channel: 'TRADE_FAIR',
      need: {
        summary: '两台五轴加工中心',
        products: ['五轴加工中心'],
        budget: cny('1200000.00'),
        purchaseBy: '2026-06-30',
      },
      convertedAt: '2026-03-02T01:00:00Z',
    },
  })
  const [row] = await floor.service.db.query<{ id: string; version: number }>(
    'SELECT id, version FROM opportunity WHERE lead_id = $1',
    [leadId],
  )
  if (row === undefined) throw new Error('no opportunity was opened')
  return { ...row, leadId, customerId }
}

/** crm tells who owns a customer. */
export async function tellCustomer(
  floor: SalesFloor,
  id: string,
  owner: { ownerId: string | null; teamId: string | null },
  version = 1,
): Promise<void> {
  await floor.service.deliver({
    type: 'state.crm.customer.v1',
    data: {
      id,
      code: `KH-${id}`,
      name: '苏州恒力机械有限公司',
      channel: 'TRADE_FAIR',
      industry: null,
      lifecycleStage: 'INTENDING',
      valueClass: null,
      keyAccount: false,
      leadId: null,
      createdAt: '2026-03-02T01:00:00Z',
      updatedAt: '2026-03-02T01:00:00Z',
      ...owner,
      version,
    },
  })
}

export interface QuoteLine {
  readonly productId: string
  readonly quantity?: string
  readonly discountPercent?: string
  readonly promisedOn?: string
}

export function quoteContent(
  lines: readonly QuoteLine[],
  change: Record<string, unknown> = {},
): Record<string, unknown> {
  return {
    currency: 'CNY',
    validUntil: '2026-03-31',
    lines: lines.map((line) => ({ quantity: '1', discountPercent: '0', ...line })),
    paymentTerms: [
      { trigger: 'SIGNED', percent: '30', daysAfter: 10 },
      { trigger: 'DELIVERED', percent: '70', daysAfter: 30 },
    ],
    deliveryTerms: '送货至买方工厂',
    afterSalesTerms: '整机保修 24 个月',
    ...change,
  }
}

export interface QuoteNow {
  readonly quoteId: string
  readonly version: number
}

export async function draftQuote(
  floor: SalesFloor,
  deal: { id: string },
  lines: readonly QuoteLine[],
  change: Record<string, unknown> = {},
  who: Person = floor.consultant,
): Promise<QuoteNow> {
  const input = { opportunityId: deal.id, ...quoteContent(lines, change) }
  const { quote } = await must(floor, who, 'draftQuote', input, 'quote { id version }')
  return { quoteId: quote.id, version: quote.version }
}

/** One step of a quote that must succeed; answers the quote after it. */
export async function stepQuote(
  floor: SalesFloor,
  who: Person,
  field: string,
  quote: QuoteNow,
  more: Record<string, unknown> = {},
): Promise<QuoteNow> {
  const answer = await must(floor, who, field, { ...quote, ...more }, 'quote { version }')
  return { quoteId: quote.quoteId, version: answer.quote.version }
}

/** A deal at the contract stage with an accepted quote. */
export async function reachContracting(
  floor: SalesFloor,
  lines: readonly QuoteLine[],
  change: Record<string, unknown> = {},
  dealOf: { customerId?: string } = {},
): Promise<{ opportunityId: string; quoteId: string; customerId: string }> {
  const { consultant, manager } = floor
  const deal = await openDeal(floor, dealOf)
  let quote = await draftQuote(floor, deal, lines, change)
  quote = await stepQuote(floor, consultant, 'submitQuote', quote)
  quote = await stepQuote(floor, manager, 'approveQuote', quote)
  quote = await stepQuote(floor, consultant, 'sendQuote', quote, { sentTo: '张经理' })
  const accepted = { acceptedBy: '张经理', channel: 'MEETING', termsExplained: true }
  quote = await stepQuote(floor, consultant, 'acceptQuote', quote, accepted)
  const at = { opportunityId: deal.id }
  const shown = { kind: 'DEMONSTRATION', heldOn: '2026-03-02', audience: '生产部', content: '样件试切' }
  const version = await versionOf(floor, deal.id)
  const presented = await must(
    floor,
    consultant,
    'recordPresentation',
    { ...at, version, ...shown },
    'opportunity { version }',
  )
  const next = { ...at, version: presented.opportunity.version, to: 'CONTRACTING' }
  await must(floor, consultant, 'advanceOpportunity', next)
  return { opportunityId: deal.id, quoteId: quote.quoteId, customerId: deal.customerId }
}

export async function versionOf(floor: SalesFloor, opportunityId: string): Promise<number> {
  const query = 'query ($id: ID!) { opportunity(id: $id) { version } }'
  return (await ask(floor, floor.director, query, { id: opportunityId })).opportunity.version as number
}

export const allClauses = [
  'PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT', 'QUALITY_STANDARD', 'AFTER_SALES',
].map((kind) => ({ kind, text: '以附件报价单为准。' })) // prettier-ignore
