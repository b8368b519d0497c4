import { addDays } from '@sellgraph/calendar'
import type { Company } from './company.ts'
import type { GraphClient } from './graph-client.ts'
import { people } from './personas.ts'
import type { Deal, DealPlan } from './story.ts'

/** One change of the deal's opportunity, by its consultant; the version it has then. */
export async function move(
  graph: GraphClient,
  { consultant }: DealPlan,
  { opportunityId }: Deal,
  mutation: string,
  version: number,
  input: object,
): Promise<number> {
  const { opportunity } = await graph.mutate(
    consultant,
    mutation,
    { opportunityId, version, ...input },
    'opportunity { version }',
  )
  return opportunity.version as number
}

/** What was agreed to do next, which the presentation then answers. */
export async function planVisit(graph: GraphClient, plan: DealPlan, deal: Deal, version: number): Promise<number> {
  return await move(graph, plan, deal, 'planNextStep', version, {
    what: '到厂演示样件试切',
    dueOn: addDays(plan.today, 3),
  })
}

/** R058, R059: the customer finds it dear; the playbook has an answer, and it convinces. */
export async function answerObjection(
  graph: GraphClient,
  plan: DealPlan,
  deal: Deal,
  presented: number,
): Promise<number> {
  const { consultant, contactName, today } = plan
  const { opportunityId } = deal
  const { playbook } = await graph.run(
    consultant,
    'query Answers { playbook(search: "单件成本", kind: OBJECTION_HANDLING, first: 1) { id } }',
  )
  const playbookItemId = playbook[0].id
  const next = { what: '按询价报价', dueOn: addDays(today, 5) }
  let version = await move(graph, plan, deal, 'completeNextStep', presented, { result: '样件合格，客户嫌贵', next })
  version = await move(graph, plan, deal, 'usePlaybookItem', version, { playbookItemId, occasion: 'OBJECTION' })
  const said = { category: 'PRICE', statement: '比同行贵百分之八', cause: '只比较单价', raisedBy: contactName }
  const selection = 'objection { id version }'
  const raised = await graph.mutate(consultant, 'recordObjection', { opportunityId, version, ...said }, selection)
  const objectionId = raised.objection.id as string
  const response = { response: '按寿命折算，单件成本低百分之十二', evidence: '试切报告', playbookItemId }
  const answered = await graph.mutate(
    consultant,
    'answerObjection',
    { opportunityId, objectionId, version: raised.objection.version, ...response },
    selection,
  )
  await graph.mutate(
    consultant,
    'settleObjection',
    { opportunityId, objectionId, version: answered.objection.version, outcome: 'RESOLVED' },
    '__typename',
  )
  const { opportunity } = await graph.run(consultant, 'query Version($id: ID!) { opportunity(id: $id) { version } }', {
    id: opportunityId,
  })
  return opportunity.version as number
}

/** R061: the customer asks for a price of what the deal is about; the inquiry that the quote answers. */
export async function inquire(
  graph: GraphClient,
  company: Company,
  { consultant, contactName, lines, today }: DealPlan,
  { opportunityId }: Deal,
): Promise<string> {
  const asked = lines.map(({ sku, quantity }) => ({
    productId: company.products.get(sku),
    quantity,
    neededBy: addDays(today, 45),
  }))
  const { inquiry } = await graph.mutate(
    consultant,
    'recordInquiry',
    { opportunityId, receivedAt: new Date().toISOString(), channel: 'EMAIL', askedBy: contactName, lines: asked },
    'inquiry { id }',
  )
  return inquiry.id as string
}

/** R065, R066: a round about the payment, and what both sides then intend; the version the quote has after that. */
export async function negotiate(
  graph: GraphClient,
  company: Company,
  { consultant, contactName, today }: DealPlan,
  quoteId: string,
  sent: number,
): Promise<number> {
  const round = {
    heldOn: today,
    customerPeople: contactName,
    ourPeople: [company.employees.get(consultant)],
    points: [
      {
        topic: 'PAYMENT',
        asked: '签收后六十日付清',
        offered: '维持签收后三十日',
        measure: 'DAYS',
        askedValue: '60',
        offeredValue: '30',
      },
    ],
  }
  const selection = 'quote { version }'
  const held = await graph.mutate(consultant, 'recordNegotiationRound', { quoteId, version: sent, ...round }, selection)
  const intention = { reachedOn: today, reachedWith: contactName, agreed: '按现有报价签约，付款条件不变' }
  const { quote } = await graph.mutate(
    consultant,
    'recordIntention',
    { quoteId, version: held.quote.version, ...intention },
    selection,
  )
  return quote.version as number
}

/** R073: those who carry the contract out say that they have it. */
export async function receiveContract(graph: GraphClient, contractId: string, version: number): Promise<void> {
  const departments = [
    [people.accountant, 'FINANCE'],
    [people.logistics, 'LOGISTICS'],
    [people.production, 'PRODUCTION'],
  ] as const
  for (const [who, department] of departments) {
    await graph.mutate(who, 'confirmContractReceipt', { contractId, version, department }, '__typename')
  }
}
