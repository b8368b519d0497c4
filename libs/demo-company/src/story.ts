import { randomUUID } from 'node:crypto'
import { addDays } from '@sellgraph/calendar'
import { type Company, cny } from './company.ts'
import type { GraphClient } from './graph-client.ts'
import { answerObjection, inquire, move, negotiate, planVisit, receiveContract } from './in-full.ts'
import { people } from './personas.ts'

/** The steps of a deal, in their order. A deal may stop after any of them. */
export const steps = [
  'lead',
  'customer',
  'opportunity',
  'quote',
  'contract',
  'order',
  'delivery',
  'payment',
  'visit',
] as const
export type Step = (typeof steps)[number]

export interface DealPlan {
  readonly manager: string
  readonly consultant: string
  readonly companyName: string
  readonly contactName: string
  readonly phone: string
  readonly today: string
  readonly lines: readonly { readonly sku: string; readonly quantity: string; readonly discountPercent: string }[]
  /** Credit given to the customer before the order is submitted. */
  readonly creditLimit: string
  /** Also plays what a deal need not have: next steps, an objection, an inquiry, a negotiation, receipts. */
  readonly inFull?: boolean
  readonly stopAfter?: Step
  /** Called after each step with the time it took, in milliseconds. */
  readonly onStep?: (step: Step, milliseconds: number) => void
}

/** A deal over a lathe with 9 % off, more than a manager may give, two vices and a training. */
export function plainDeal(
  plan: Pick<DealPlan, 'manager' | 'consultant' | 'companyName' | 'phone' | 'today'> & Partial<DealPlan>,
): DealPlan {
  return {
    contactName: '周晓明',
    lines: [
      { sku: 'LTH-6140', quantity: '1', discountPercent: '9' },
      { sku: 'FIX-HV', quantity: '2', discountPercent: '0' },
      { sku: 'SV-TR', quantity: '1', discountPercent: '0' },
    ],
    creditLimit: '500000.00',
    ...plan,
  }
}

/** The ids of what a deal has come to. */
export interface Deal {
  leadId: string
  customerId?: string
  opportunityId?: string
  quoteId?: string
  contractId?: string
  orderId?: string
  shipmentId?: string
  receiptId?: string
  visitId?: string
}

type Act = (graph: GraphClient, company: Company, plan: DealPlan, deal: Deal) => Promise<void>

const acts: Record<Step, Act> = {
  lead: meet,
  customer: winCustomer,
  opportunity: pitch,
  quote,
  contract: agree,
  order,
  delivery: deliver,
  payment: collect,
  visit,
}

/** Plays a deal from the first contact on, each step by the person whose work it is. */
export async function playDeal(graph: GraphClient, company: Company, plan: DealPlan): Promise<Deal> {
  return await continueDeal(graph, company, plan, { leadId: '' })
}

/** Plays a deal on from a step, with what it has come to by then. */
export async function continueDeal(
  graph: GraphClient,
  company: Company,
  plan: DealPlan,
  deal: Deal,
  from: Step = 'lead',
): Promise<Deal> {
  const last = steps.indexOf(plan.stopAfter ?? 'visit')
  for (const step of steps.slice(steps.indexOf(from), last + 1)) {
    const started = performance.now()
    await acts[step](graph, company, plan, deal)
    plan.onStep?.(step, performance.now() - started)
  }
  return deal
}

async function meet(graph: GraphClient, company: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { manager, consultant, companyName, contactName, phone } = plan
  const lead = { channel: 'TRADE_FAIR', companyName, contactName, phone }
  const captured = await graph.mutate(manager, 'captureLead', lead, 'leadId lead { version }')
  deal.leadId = captured.leadId
  const ownerId = company.employees.get(consultant)
  await graph.mutateOnceKnown(
    manager,
    'assignLead',
    { leadId: deal.leadId, version: captured.lead.version, ownerId },
    'lead { version }',
  )
}

async function winCustomer(graph: GraphClient, _: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { consultant, contactName, phone, today } = plan
  const { leadId } = deal
  const called = await graph.mutate(
    consultant,
    'logInteraction',
    {
      leadId,
      kind: 'PHONE',
      occurredAt: new Date().toISOString(),
      participants: [contactName],
      content: '了解设备更新需求，预约演示。',
      nextStep: '到厂演示',
      nextStepOn: addDays(today, 3),
    },
    'lead { version }',
  )
  const qualified = await graph.mutate(
    consultant,
    'qualifyLead',
    {
      leadId,
      version: called.lead.version,
      need: {
        summary: '更新老旧机床，提高精度与节拍',
        products: plan.lines.map((line) => line.sku),
        budget: cny('1200000.00'),
        purchaseBy: addDays(today, 60),
        scenario: '汽车零部件批量加工',
        painPoints: ['精度不足', '交期紧'],
        deliveryNeed: '45 天内到货',
      },
      decision: { deciders: [contactName], process: '技术评审后总经理批准', decisionOn: addDays(today, 20) },
    },
    'lead { version }',
  )
  const converted = await graph.mutate(
    consultant,
    'convertLead',
    {
      leadId,
      version: qualified.lead.version,
      industry: '机械制造',
      contacts: [{ name: contactName, title: '采购经理', buyingRole: 'DECIDER', phone }],
    },
    'customer { id }',
  )
  deal.customerId = converted.customer.id
}

async function pitch(graph: GraphClient, _: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { consultant, today } = plan
  const opportunity = await graph.until('the opportunity of the new customer', async () => {
    const { customer } = await graph.run(
      consultant,
      'query Opportunities($id: ID!) { customer(id: $id) { opportunities(first: 10) { edges { node { id version } } } } }',
      { id: deal.customerId },
    )
    const found = customer?.opportunities.edges.map(({ node }: { node: { id: string } }) => node) as
      { id: string; version: number }[] | undefined
    return found?.find(({ id }) => deal.opportunityId === undefined || id === deal.opportunityId)
  })
  deal.opportunityId = opportunity.id
  const estimate = { amount: cny('1000000.00'), closeDate: addDays(today, 30), category: 'BEST_CASE' }
  let version = await move(graph, plan, deal, 'forecastOpportunity', opportunity.version, estimate)
  if (plan.inFull) version = await planVisit(graph, plan, deal, version)
  version = await move(graph, plan, deal, 'advanceOpportunity', version, { to: 'PRESENTATION' })
  const shown = { kind: 'DEMONSTRATION', heldOn: today, audience: '生产部', content: '样件试切与精度检测' }
  version = await move(graph, plan, deal, 'recordPresentation', version, shown)
  if (plan.inFull) version = await answerObjection(graph, plan, deal, version)
  await move(graph, plan, deal, 'advanceOpportunity', version, { to: 'PROPOSAL' })
}

/** Drafts the quote of a deal and hands it in for review. */
export async function submitQuote(
  graph: GraphClient,
  company: Company,
  plan: DealPlan,
  deal: Deal,
): Promise<{ quoteId: string; version: number }> {
  const { consultant, lines, today } = plan
  const fromInquiryId = plan.inFull ? await inquire(graph, company, plan, deal) : null
  const drafted = await graph.mutate(
    consultant,
    'draftQuote',
    {
      opportunityId: deal.opportunityId,
      fromInquiryId,
      currency: 'CNY',
      validUntil: addDays(today, 30),
      lines: lines.map(({ sku, ...line }) => ({
        productId: company.products.get(sku),
        ...line,
        promisedOn: addDays(today, 45),
      })),
      freightCost: cny('3000.00'),
      installationCost: cny('5000.00'),
      paymentTerms: [
        { trigger: 'SIGNED', percent: '30', daysAfter: 10 },
        { trigger: 'DELIVERED', percent: '70', daysAfter: 30 },
      ],
      deliveryTerms: '送货至买方工厂',
      afterSalesTerms: '整机保修，48 小时内到场',
    },
    'quote { id version }',
  )
  const quoteId = drafted.quote.id as string
  deal.quoteId = quoteId
  const submitted = await graph.mutate(
    consultant,
    'submitQuote',
    { quoteId, version: drafted.quote.version },
    'quote { version }',
  )
  return { quoteId, version: submitted.quote.version as number }
}

async function quote(graph: GraphClient, company: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { consultant, manager } = plan
  const submitted = await submitQuote(graph, company, plan, deal)
  const { quoteId } = submitted
  const approval = 'outcome quote { version }'
  let approved = await graph.mutate(manager, 'approveQuote', { ...submitted, comment: '同意' }, approval)
  if (approved.outcome === 'NEXT_LEVEL') {
    const input = { quoteId, version: approved.quote.version, comment: '同意' }
    approved = await graph.mutate(people.director, 'approveQuote', input, approval)
  }
  const sent = await graph.mutate(
    consultant,
    'sendQuote',
    { quoteId, version: approved.quote.version, sentTo: plan.contactName },
    'quote { version opportunity { version } }',
  )
  await move(graph, plan, deal, 'advanceOpportunity', sent.quote.opportunity.version, { to: 'NEGOTIATION' })
  const offered = sent.quote.version as number
  const accepted = await graph.mutate(
    consultant,
    'acceptQuote',
    {
      quoteId,
      version: plan.inFull ? await negotiate(graph, company, plan, quoteId, offered) : offered,
      acceptedBy: plan.contactName,
      channel: 'MEETING',
      termsExplained: true,
    },
    'quote { version opportunity { version } }',
  )
  await move(graph, plan, deal, 'advanceOpportunity', accepted.quote.opportunity.version, { to: 'CONTRACTING' })
}

async function agree(graph: GraphClient, _: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { consultant, today } = plan
  // R067: its clauses are the company's own, filled from the quote.
  const drafted = await graph.mutate(consultant, 'draftContract', { quoteId: deal.quoteId }, 'contract { id version }')
  const contractId = drafted.contract.id as string
  deal.contractId = contractId
  let version = drafted.contract.version as number
  const next = async (who: string, mutation: string, input: object) => {
    const { contract } = await graph.mutate(
      who,
      mutation,
      { contractId, version, ...input },
      'contract { version status reviews { kind } }',
    )
    version = contract.version
    return contract
  }
  const { reviews } = await next(consultant, 'submitContract', {})
  await next(people.legal, 'approveContractReview', { kind: 'LEGAL' })
  await next(people.finance, 'approveContractReview', { kind: 'FINANCE' })
  // Made to order: those who make it look at the contract too.
  if (reviews.some(({ kind }: { kind: string }) => kind === 'TECHNICAL')) {
    await next(people.production, 'approveContractReview', { kind: 'TECHNICAL' })
  }
  await next(consultant, 'releaseContract', { explainedTo: plan.contactName, explainedOn: today })
  await next(consultant, 'recordSignature', {
    party: 'CUSTOMER',
    signatory: plan.contactName,
    sealed: true,
    signedOn: today,
  })
  await next(people.legal, 'recordSignature', { party: 'COMPANY', signatory: '赵国强', sealed: true, signedOn: today })
  await next(people.legal, 'archiveContract', { location: '档案室 A-03' })
  if (plan.inFull) await receiveContract(graph, contractId, version)
}

async function order(graph: GraphClient, _: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { consultant } = plan
  const credit = {
    customerId: deal.customerId,
    limit: cny(plan.creditLimit),
    termDays: 30,
    grade: 'B',
    overdueBlockDays: 30,
    reason: '首单授信',
  }
  await graph.mutateOnceKnown(people.finance, 'setCreditProfile', credit, '__typename')
  const made = await graph.until('the order of the contract', async () => {
    const { contract } = await graph.run(
      consultant,
      'query OrderOfContract($id: ID!) { contract(id: $id) { order { id version } } }',
      { id: deal.contractId },
    )
    return contract?.order
  })
  deal.orderId = made.id
  const at = { orderId: deal.orderId }
  const confirmed = await graph.mutate(
    consultant,
    'confirmOrder',
    { ...at, version: made.version, confirmedBy: plan.contactName },
    'order { version }',
  )
  await graph.mutate(consultant, 'submitOrder', { ...at, version: confirmed.order.version }, 'order { version }')
  await graph.until('the credit of the order', async () => {
    const { status } = await orderNow(graph, consultant, deal)
    return status === 'APPROVED' || status === 'CREDIT_HOLD'
  })
}

interface OrderNow {
  id: string
  version: number
  status: string
  lines: { id: string; open: string; ordered: string }[]
}

async function orderNow(graph: GraphClient, who: string, deal: Deal): Promise<OrderNow> {
  const query = 'query OrderNow($id: ID!) { order(id: $id) { id version status lines { id open ordered } } }'
  return (await graph.run(who, query, { id: deal.orderId })).order as OrderNow
}

async function deliver(graph: GraphClient, _: Company, __: DealPlan, deal: Deal): Promise<void> {
  const { production, logistics } = people
  let now = await orderNow(graph, production, deal)
  const lines = now.lines.map((line) => ({ orderLineId: line.id, quantity: line.ordered }))
  const at = () => ({ orderId: now.id, version: now.version })
  const step = async (who: string, mutation: string, input: object) => {
    now = (await graph.mutate(who, mutation, { ...at(), ...input }, 'order { id version }')).order as OrderNow
  }
  await step(production, 'markSupplyReady', { lines })
  for (const line of lines) await step(production, 'recordInspection', { ...line, outcome: 'PASSED' })
  const { shipment } = await graph.mutate(
    logistics,
    'dispatchShipment',
    { ...at(), carrier: '顺丰', mode: 'ROAD', trackingNo: `SF${randomUUID().slice(0, 13)}`, lines },
    'shipment { id version }',
  )
  deal.shipmentId = shipment.id
  await graph.mutate(
    logistics,
    'signDelivery',
    {
      shipmentId: shipment.id,
      version: shipment.version,
      signedBy: '仓库 老李',
      packageIntact: true,
      quantityCorrect: true,
    },
    'shipment { status }',
  )
}

async function collect(graph: GraphClient, _: Company, plan: DealPlan, deal: Deal): Promise<void> {
  const { accountant } = people
  const receivable = await graph.until('the dated instalments', async () => {
    const { contract } = await graph.run(
      accountant,
      'query Instalments($id: ID!) { contract(id: $id) { receivable { instalments { id dueOn open { amount } } } } }',
      { id: deal.contractId },
    )
    const dated = contract?.receivable?.instalments.every((one: { dueOn: string | null }) => one.dueOn !== null)
    return dated === true ? contract.receivable : null
  })
  const allocations = receivable.instalments.map((one: { id: string; open: { amount: string } }) => ({
    instalmentId: one.id,
    amount: one.open.amount,
  }))
  const cents = (allocations as { amount: string }[]).reduce(
    (sum, one) => sum + BigInt(one.amount.replace('.', '')),
    0n,
  )
  const total = `${String(cents / 100n)}.${String(cents % 100n).padStart(2, '0')}`
  const { receipt } = await graph.mutate(
    accountant,
    'recordReceipt',
    { customerId: deal.customerId, amount: cny(total), receivedOn: plan.today, reference: `TT-${randomUUID()}` },
    'receipt { id version }',
  )
  deal.receiptId = receipt.id
  await graph.mutate(
    accountant,
    'allocateReceipt',
    { receiptId: receipt.id, version: receipt.version, allocations },
    'receipt { id }',
  )
  await graph.until('the commission', async () => {
    const { contract } = await graph.run(
      plan.consultant,
      'query CommissionOfContract($id: ID!) { contract(id: $id) { commissionLines { id } } }',
      { id: deal.contractId },
    )
    return contract.commissionLines.length >= allocations.length
  })
}

async function visit(graph: GraphClient, _: Company, __: DealPlan, deal: Deal): Promise<void> {
  const planned = await graph.until('the return visit', async () => {
    const { order: found } = await graph.run(
      people.service,
      'query Visits($id: ID!) { order(id: $id) { returnVisits { id version } } }',
      { id: deal.orderId },
    )
    return found?.returnVisits[0]
  })
  deal.visitId = planned.id
  await graph.mutate(
    people.service,
    'recordReturnVisit',
    {
      visitId: planned.id,
      version: planned.version,
      method: 'PHONE',
      outcome: 'DONE',
      score: 5,
      answers: [{ question: '设备运行是否正常', answer: '正常' }],
      suggestions: '希望增加操作培训',
    },
    '__typename',
  )
}
