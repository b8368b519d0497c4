import type { ServiceName } from '@sellgraph/config'
import {
  businessToday,
  type Company,
  type Deal,
  type DealPlan,
  foundCompany,
  type GraphClient,
  people,
  playDeal,
  salesTeam,
} from '@sellgraph/demo-company'
import { newId } from '@sellgraph/kernel'
import { publish, type SalesPipelineContractEffectiveV1 } from '@sellgraph/messaging'
import type { TestService } from '@sellgraph/service-kit/testing'
import type { LocalSystem } from './local-system.ts'

/** A company and as many deals as it takes for every reaction of every service to have something to do. */
export async function playEveryReaction(system: LocalSystem): Promise<void> {
  const { graph } = system
  const today = businessToday()
  const company = await foundCompany(graph, today)
  const plan = (team: string, serial: number, over: Partial<DealPlan>): DealPlan => {
    const { manager, consultants } = salesTeam(team)
    return {
      manager,
      consultant: consultants[0] ?? manager,
      companyName: `测试客户${String(serial)}有限公司`,
      contactName: '周晓明',
      phone: `1390000000${String(serial)}`,
      today,
      lines: [
        { sku: 'LTH-6140', quantity: '1', discountPercent: '9' },
        { sku: 'FIX-HV', quantity: '2', discountPercent: '0' },
        { sku: 'SV-TR', quantity: '1', discountPercent: '0' },
      ],
      creditLimit: '500000.00',
      ...over,
    }
  }
  await Promise.all([
    playDeal(graph, company, plan('east', 1, {})).then((deal) => payCommission(graph, company, deal, today)),
    // Credit is refused.
    playDeal(graph, company, plan('south', 2, { creditLimit: '1000.00', stopAfter: 'order' })),
    playDeal(graph, company, plan('north', 3, { stopAfter: 'order' })).then((deal) => terminate(system, deal)),
    playDeal(graph, company, plan('key-accounts', 4, { stopAfter: 'payment' })),
    standIn(system, company),
  ])
  await reclassify(system)
  await askForImprovement(system)
}

/** Somebody who sells nothing here stands in for a colleague, and asks each service once while it counts. */
async function standIn({ graph, services }: LocalSystem, company: Company): Promise<void> {
  const { manager, consultants } = salesTeam('north')
  const [, , , grantee = '', covered = ''] = [manager, ...consultants]
  const input = {
    granteeId: company.employees.get(grantee),
    coveredId: company.employees.get(covered),
    to: new Date(Date.now() + 3_600_000).toISOString(),
    reason: '休假代管',
  }
  const { grant: asked } = await graph.mutate(covered, 'requestCover', input, 'grant { id version }')
  const decision = { grantId: asked.id, version: asked.version }
  await graph.mutate(manager, 'approveGrant', decision, 'grant { id }')
  for (const [name, { db }] of services) {
    // Not asked before: the first request of the grantee is the one that is told.
    await graph.until(`the grant in ${name}`, async () => {
      const rows = await db.query(`SELECT 1 FROM sys.access_grant WHERE id = $1 AND status = 'ACTIVE'`, [asked.id])
      return rows.length === 1
    })
    await graph.run(grantee, `{ ${askedOf[name]} }`)
  }
}

/** A question that one service answers by itself. */
const askedOf: Record<ServiceName, string> = {
  crm: 'customers(first: 1) { totalCount }',
  'sales-pipeline': 'contracts(first: 1) { totalCount }',
  fulfillment: 'orders(first: 1) { totalCount }',
  'after-sales': 'returnVisits(first: 1) { totalCount }',
  performance: 'me { id }',
  'finance-expense': 'receivables(first: 1) { totalCount }',
}

/** One allocation was wrong and is taken back; what is left of the month's commission is paid out. */
async function payCommission(graph: GraphClient, company: Company, deal: Deal, today: string): Promise<void> {
  const { accountant, finance, director } = people
  const seller = salesTeam('east').consultants[0] ?? ''
  const { contract } = await graph.run(
    accountant,
    'query Paid($id: ID!) { contract(id: $id) { receivable { instalments { seq allocations { id } } } } }',
    { id: deal.contractId },
  )
  const allocationId = contract.receivable.instalments[0].allocations[0].id
  await graph.mutate(accountant, 'reverseAllocation', { allocationId, reason: '客户指定用途' }, '__typename')
  await graph.until('the commission that is taken back', async () => {
    const { contract: now } = await graph.run(
      seller,
      'query Lines($id: ID!) { contract(id: $id) { commissionLines { id } } }',
      { id: deal.contractId },
    )
    return now.commissionLines.length === 3
  })
  const { statement } = await graph.mutate(
    finance,
    'generateCommissionStatement',
    { employeeId: company.employees.get(seller), month: today.slice(0, 7) },
    'statement { id version }',
  )
  const statementId = statement.id
  const { statement: submitted } = await graph.mutate(
    finance,
    'submitCommissionStatement',
    { statementId, version: statement.version },
    'statement { version }',
  )
  const approved = { statementId, version: submitted.version }
  await graph.mutate(director, 'approveCommissionStatement', approved, '__typename')
  const payout = await graph.until('the payout instruction', async () => {
    const { commissionStatement } = await graph.run(
      accountant,
      'query Payout($id: ID!) { commissionStatement(id: $id) { payout { id version } } }',
      { id: statementId },
    )
    return commissionStatement.payout
  })
  const paid = { payoutId: payout.id, version: payout.version, paidOn: today, reference: 'PAY-1' }
  await graph.mutate(accountant, 'confirmPayout', paid, '__typename')
}

/** Told as crm will tell it: no run of it classifies customers yet. */
async function reclassify({ services }: LocalSystem): Promise<void> {
  const { db } = services.get('crm') as TestService
  await db.transaction(async (tx) => {
    const [customer] = await tx.query<{ id: string; ownerId: string; teamId: string }>(
      'SELECT id, owner_id AS "ownerId", team_id AS "teamId" FROM customer ORDER BY name LIMIT 1',
    )
    if (customer === undefined) throw new Error('there is no customer')
    const { id: customerId, ownerId, teamId } = customer
    const change = { from: null, to: 'A', runId: null, effectiveOn: businessToday(), reason: '年度分类' }
    await publish(tx, {
      type: 'crm.ValueClassChanged.v1',
      aggregateId: customerId,
      data: { customerId, ownerId, teamId, ...change },
    })
  })
}

/** Told as after-sales will tell it, of a product that no deal here is about. */
async function askForImprovement({ services }: LocalSystem): Promise<void> {
  const { db: pipeline } = services.get('sales-pipeline') as TestService
  const [product] = await pipeline.query<{ id: string }>(
    `SELECT id FROM product WHERE sku NOT IN ('LTH-6140', 'FIX-HV', 'SV-TR') ORDER BY sku LIMIT 1`,
  )
  const { db } = services.get('after-sales') as TestService
  const improvementId = newId()
  const requestedAt = new Date().toISOString()
  const asked = { improvementId, productId: product?.id ?? '', severity: 'SEVERE', reason: '主轴过热', requestedAt }
  await db.transaction((tx) =>
    publish(tx, { type: 'after-sales.ImprovementRequested.v1', aggregateId: improvementId, data: asked }),
  )
}

/** Told as the service will tell it: nothing in the graph ends a contract yet. */
async function terminate({ services }: LocalSystem, { contractId = '' }: Deal): Promise<void> {
  const { db } = services.get('sales-pipeline') as TestService
  await db.transaction(async (tx) => {
    const [effective] = await tx.query<{ payload: string }>(
      `SELECT payload FROM sys.outbox WHERE type = 'sales-pipeline.ContractEffective.v1' AND aggregateid = $1`,
      [contractId],
    )
    const { number, customerId, ownerId, teamId, customerName, opportunityId, quoteId } = JSON.parse(
      effective?.payload ?? '{}',
    ) as SalesPipelineContractEffectiveV1
    const of = { contractId, number, customerId, ownerId, teamId, customerName, opportunityId, quoteId }
    await publish(tx, {
      type: 'sales-pipeline.ContractTerminated.v1',
      aggregateId: contractId,
      data: { ...of, reason: '双方协商', terminatedOn: businessToday(), terminatedBy: newId() },
    })
  })
}
