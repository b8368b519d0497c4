import type { ServiceName } from '@sellgraph/config'
import {
  businessToday,
  type Company,
  type Deal,
  type DealPlan,
  foundCompany,
  type GraphClient,
  people,
  plainDeal,
  playDeal,
  salesTeam,
} from '@sellgraph/demo-company'
import type { Tx } from '@sellgraph/db-kit'
import { newId, unwrap } from '@sellgraph/kernel'
import { publish, type SalesPipelineContractEffectiveV1 } from '@sellgraph/messaging'
import { draftPolicy, policyParameters, publishPolicy } from '@sellgraph/policies'
import type { TestService } from '@sellgraph/service-kit/testing'
import type { LocalSystem } from './local-system.ts'

/** A company and as many deals as it takes for every reaction of every service to have something to do. */
export async function playEveryReaction(system: LocalSystem): Promise<void> {
  const { graph } = system
  const today = businessToday()
  const company = await foundCompany(graph, today)
  const plan = (team: string, serial: number, over: Partial<DealPlan>): DealPlan => {
    const { manager, consultants } = salesTeam(team)
    return plainDeal({
      manager,
      consultant: consultants[0] ?? manager,
      companyName: `测试客户${String(serial)}有限公司`,
      phone: `1390000000${String(serial)}`,
      today,
      ...over,
    })
  }
  await Promise.all([
    playDeal(graph, company, plan('east', 1, {})).then((deal) => payCommission(graph, company, deal, today)),
    // Credit is refused.
    playDeal(graph, company, plan('south', 2, { creditLimit: '1000.00', stopAfter: 'order' })).then((deal) =>
      amend(system, deal),
    ),
    changeTimeLimits(system),
    playDeal(graph, company, plan('north', 3, { stopAfter: 'order' })).then((deal) => terminate(system, deal)),
    playDeal(graph, company, plan('key-accounts', 4, { stopAfter: 'payment' })),
    standIn(system, company),
    unsettleDeals(system, company, plan),
    setTarget(graph, company, today),
    nameDeputy(graph, company, today),
  ])
  await reclassify(system)
  await askForImprovement(system)
}

/** A manager says what a seller is to reach. */
async function setTarget(graph: GraphClient, company: Company, today: string): Promise<void> {
  const { manager, consultants } = salesTeam('north')
  const employeeId = company.employees.get(consultants[0] ?? '')
  const asked = { metric: 'NEW_CUSTOMERS', employeeId, month: today.slice(0, 7), count: 3 }
  const { target } = await graph.mutate(manager, 'draftTarget', asked, 'target { id version }')
  await graph.mutate(manager, 'publishTarget', { targetId: target.id, version: target.version }, '__typename')
}

/** A manager names a deputy for the day, and thinks better of it. */
async function nameDeputy(graph: GraphClient, company: Company, today: string): Promise<void> {
  const { manager } = salesTeam('east')
  const deputy = { delegateId: company.employees.get(salesTeam('south').manager), from: today, until: today }
  const { delegation } = await graph.mutate(manager, 'delegateApprovals', deputy, 'delegation { id }')
  await graph.mutate(manager, 'revokeApprovalDelegation', { delegationId: delegation.id }, '__typename')
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

/**
 * What other services tell of people and customers reaches three open deals: the seller of the first leaves and its
 * customer is at risk, who helps with the second moves to another team, the customer of the third is merged into that of
 * the second. The services that tell it do not do so by themselves yet.
 */
async function unsettleDeals(
  { graph, services }: LocalSystem,
  company: Company,
  plan: (team: string, serial: number, over: Partial<DealPlan>) => DealPlan,
): Promise<void> {
  const { manager, consultants } = salesTeam('south')
  const [, leaver = '', seller = '', helper = ''] = consultants
  const deals = [leaver, seller, seller].map((consultant, index) =>
    playDeal(graph, company, plan('south', 5 + index, { consultant, stopAfter: 'customer' })).then((deal) =>
      withOpportunity(graph, consultant, deal),
    ),
  )
  const [first, second, third] = (await Promise.all(deals)) as [Deal, Deal, Deal]
  const change = async (who: string, deal: Deal, mutation: string, input: object) => {
    const { opportunityId } = deal
    const found = await graph.run(who, 'query Version($id: ID!) { opportunity(id: $id) { version } }', {
      id: opportunityId,
    })
    await graph.mutate(who, mutation, { opportunityId, version: found.opportunity.version, ...input }, '__typename')
  }
  const members = [{ employeeId: company.employees.get(helper), role: 'TECHNICAL', work: '工艺方案' }]
  await change(manager, second, 'setDealTeam', { members })
  const step = { what: '拜访客户', dueOn: businessToday() }
  await change(helper, second, 'planNextStep', step)
  await change(leaver, first, 'planNextStep', step)

  const gone = (persona: string) => ({
    employeeId: company.employees.get(persona) ?? '',
    subject: persona,
    number: persona,
    teamId: null,
  })
  const performance = services.get('performance') as TestService
  await performance.db.transaction(async (tx) => {
    const left = { ...gone(leaver), leftOn: businessToday() }
    await publish(tx, { type: 'performance.EmployeeLeft.v1', aggregateId: left.employeeId, data: left })
    const moved = {
      ...gone(helper),
      fromTeamId: null,
      toTeamId: newId(),
      positionLevel: 'CONSULTANT',
      effectiveOn: businessToday(),
    }
    await publish(tx, { type: 'performance.EmployeeTransferred.v1', aggregateId: moved.employeeId, data: moved })
  })
  const crm = services.get('crm') as TestService
  await crm.db.transaction(async (tx) => {
    const at = tx.now.toISOString()
    const of = { customerName: '测试客户', ownerId: null, teamId: null }
    const risk = { alertId: newId(), kind: 'CHURN', severity: 'HIGH', reason: '长期未下单', raisedAt: at }
    const { customerId = '' } = first
    await publish(tx, { type: 'crm.RiskAlertRaised.v1', aggregateId: customerId, data: { customerId, ...of, ...risk } })
    const [stays, goes] = [second.customerId ?? '', third.customerId ?? '']
    const merge = { customerId: stays, mergedCustomerId: goes, mergedAt: at }
    await publish(tx, { type: 'crm.CustomerMerged.v1', aggregateId: stays, data: { ...of, ...merge } })
  })
}

/** The deal once its converted lead has opened it. */
async function withOpportunity(graph: GraphClient, consultant: string, deal: Deal): Promise<Deal> {
  const opened = await graph.until('the opportunity of the lead', async () => {
    const { customer } = await graph.run(
      consultant,
      'query Opened($id: ID!) { customer(id: $id) { opportunities(first: 1) { edges { node { id } } } } }',
      { id: deal.customerId },
    )
    return customer?.opportunities.edges[0]?.node as { id: string } | undefined
  })
  return { ...deal, opportunityId: opened.id }
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

/** Somebody publishes other time limits of a deal. */
async function changeTimeLimits({ services }: LocalSystem): Promise<void> {
  const { db } = services.get('performance') as TestService
  await db.transaction(async (tx) => {
    const value = { ...policyParameters.P14.default, contractReviewWorkingHours: 24 }
    const proposed = { parameter: 'P14', value, effectiveFrom: businessToday(), reason: '放宽合同审核时限' }
    const draft = unwrap(await draftPolicy(tx, { ...proposed, preparedBy: newId() }))
    unwrap(await publishPolicy(tx, { draftId: draft.id, version: draft.version, approvedBy: newId() }))
  })
}

/** Told as the service tells it, without the reviews and signatures before it. */
async function amend({ services }: LocalSystem, { contractId = '' }: Deal): Promise<void> {
  const { db } = services.get('sales-pipeline') as TestService
  await db.transaction(async (tx) => {
    const { effectiveAt: _, firstContract: __, ...terms } = await effectiveOf(tx, contractId)
    await publish(tx, {
      type: 'sales-pipeline.ContractAmended.v1',
      aggregateId: contractId,
      data: {
        ...terms,
        contractVersion: 2,
        changeId: newId(),
        reason: '客户要求',
        requestedBy: 'CUSTOMER',
        changes: [],
        amendedAt: tx.now.toISOString(),
      },
    })
  })
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

/** What the contract said when it took effect. */
async function effectiveOf(tx: Tx, contractId: string): Promise<SalesPipelineContractEffectiveV1> {
  const [effective] = await tx.query<{ payload: string }>(
    `SELECT payload FROM sys.outbox WHERE type = 'sales-pipeline.ContractEffective.v1' AND aggregateid = $1`,
    [contractId],
  )
  return JSON.parse(effective?.payload ?? '{}') as SalesPipelineContractEffectiveV1
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

/** Told as the service tells it, without the reviews before it. */
async function terminate({ services }: LocalSystem, { contractId = '' }: Deal): Promise<void> {
  const { db } = services.get('sales-pipeline') as TestService
  await db.transaction(async (tx) => {
    const { number, customerId, ownerId, teamId, customerName, opportunityId, quoteId } = await effectiveOf(
      tx,
      contractId,
    )
    const of = { contractId, number, customerId, ownerId, teamId, customerName, opportunityId, quoteId }
    await publish(tx, {
      type: 'sales-pipeline.ContractTerminated.v1',
      aggregateId: contractId,
      data: { ...of, reason: '双方协商', terminatedOn: businessToday(), terminatedBy: newId() },
    })
  })
}
