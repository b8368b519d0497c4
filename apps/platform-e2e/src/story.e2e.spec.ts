import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect } from '@jest/globals'
import { addDays } from '@sellgraph/calendar'
import { cny, leadsFile, people } from '@sellgraph/demo-company'
import { pdfText } from '@sellgraph/testing'
import { inSequence } from './test/in-sequence.ts'
import { type Data, openStage, type Stage } from './test/stage.ts'

// Whose deal it is. No other spec sells through these two: what they earn depends on all they collect in a month.
const manager = 'chen.min'
const seller = 'wang.lei'
const helper = 'shen.hao'
const { director, finance, accountant, legal, production, logistics, service } = people
const buyer = '何建国'

const test = inSequence()
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Ids and versions the steps hand on to each other. */
const deal = {
  leadId: '',
  customerId: '',
  opportunityId: '',
  inquiryId: '',
  quoteId: '',
  contractId: '',
  orderId: '',
  instalments: [] as { id: string; seq: number }[],
  commissionLineId: '',
}

const run = (who: string, query: string, variables: Record<string, unknown> = {}) =>
  stage.graph.run(who, query, variables)
const act = (who: string, mutation: string, input: Record<string, unknown>, selection: string) =>
  stage.graph.mutate(who, mutation, input, selection)
const amounts = (list: { amount: { amount: string } }[]) => list.map(({ amount }) => amount.amount)

describe('One deal, from the first contact to the commission', () => {
  test('R006: a spreadsheet of leads is imported, and every row that is not is accounted for', async () => {
    const { leadImport } = await act(
      manager,
      'importLeads',
      {
        fileName: 'leads.csv',
        contentBase64: (await readFile(leadsFile)).toString('base64'),
        encoding: 'UTF_8',
        channel: 'TRADE_FAIR',
      },
      `leadImport {
        rowCount importedCount invalidCount duplicateCount
        rows(outcome: INVALID, first: 5) { totalCount edges { node { rowNumber issues { code blocking } } } }
      }`,
    )
    const { rowCount, importedCount, invalidCount, duplicateCount, rows } = leadImport
    expect(rowCount).toBe(300)
    expect(importedCount + invalidCount + duplicateCount).toBe(300)
    expect(importedCount).toBeGreaterThan(200)
    expect(duplicateCount).toBeGreaterThan(0)
    expect(rows.totalCount).toBe(invalidCount)
    for (const { node } of rows.edges)
      expect(node.issues.map((issue: { blocking: boolean }) => issue.blocking)).toContain(true)
  })

  test('R053–R055: the seller plans the month under the plan of the team, and what is missing to it shows', async () => {
    const { salesPlans } = await run(
      seller,
      `query Team($month: Date!) { salesPlans(level: TEAM, status: APPROVED, periodStart: $month, first: 10) {
        edges { node { id periodKind periodStart parent { level goals { target allocated } } goals { id target } } }
      } }`,
      { month: `${stage.today.slice(0, 7)}-01` },
    )
    expect(salesPlans.edges).toHaveLength(1)
    const team = salesPlans.edges[0].node
    // 15 sellers at 300 000, of whom four are in the East China team.
    expect(team).toMatchObject({
      parent: { level: 'COMPANY', goals: [{ target: '4500000.00', allocated: '4500000.00' }] },
      goals: [{ target: '1200000.00' }],
    })
    const plan = {
      level: 'PERSON',
      periodKind: team.periodKind,
      periodStart: team.periodStart,
      parentId: team.id,
      currency: 'CNY',
      strategy: '跟进展会线索，主攻液压件客户',
      goals: [{ metric: 'SIGNED_AMOUNT', target: '280000', weight: '100', alignsWith: team.goals[0].id }],
    }
    const { salesPlan } = await act(seller, 'draftSalesPlan', plan, 'salesPlan { id version }')
    const at = { salesPlanId: salesPlan.id, version: salesPlan.version }
    expect(await stage.graph.refusal(seller, 'submitSalesPlan', at)).toMatchObject({
      code: 'BELOW_SHARE',
      rule: 'R055',
    })
    const submitted = await act(
      seller,
      'submitSalesPlan',
      { ...at, shortfallReason: '一周外出培训' },
      'salesPlan { version }',
    )
    const approved = await act(
      manager,
      'approveSalesPlan',
      { ...at, version: submitted.salesPlan.version },
      'salesPlan { status shortfallReason goals { target share shareGap alignsWith { level } } }',
    )
    expect(approved.salesPlan).toEqual({
      status: 'APPROVED',
      shortfallReason: '一周外出培训',
      goals: [{ target: '280000.00', share: '300000.00', shareGap: '20000.00', alignsWith: { level: 'TEAM' } }],
    })
  })

  test('R008–R012: a lead is captured, assigned, contacted, qualified and becomes a customer with one owner', async () => {
    const captured = await act(
      manager,
      'captureLead',
      { channel: 'TRADE_FAIR', companyName: '宁波恒远精密机械有限公司', contactName: buyer, phone: '13905740001' },
      'leadId lead { version status }',
    )
    deal.leadId = captured.leadId
    const { lead } = await act(
      manager,
      'assignLead',
      { leadId: deal.leadId, version: captured.lead.version, ownerId: stage.company.employees.get(seller) },
      'lead { status owner { name } firstResponseDue }',
    )
    expect(lead).toMatchObject({ status: 'ASSIGNED', owner: { name: '王磊' }, firstResponseDue: expect.any(String) })
    const { lead: contacted } = await act(
      seller,
      'logInteraction',
      {
        leadId: deal.leadId,
        kind: 'PHONE',
        occurredAt: new Date().toISOString(),
        participants: [buyer],
        content: '现有设备精度不足，计划更新。',
        nextStep: '到厂演示',
        nextStepOn: addDays(stage.today, 3),
      },
      'lead { status version firstRespondedAt firstResponseOverdue }',
    )
    expect(contacted).toMatchObject({
      status: 'CONTACTED',
      firstRespondedAt: expect.any(String),
      firstResponseOverdue: false,
    })
    const { lead: qualified } = await act(
      seller,
      'qualifyLead',
      {
        leadId: deal.leadId,
        version: contacted.version,
        need: {
          summary: '更新老旧机床',
          products: ['CNC-3X-850'],
          budget: cny('400000.00'),
          purchaseBy: addDays(stage.today, 60),
          scenario: '液压件批量加工',
          painPoints: ['精度不足'],
          deliveryNeed: '45 天内到货',
        },
        decision: { deciders: [buyer], process: '技术评审后总经理批准', decisionOn: addDays(stage.today, 20) },
      },
      'lead { status version }',
    )
    expect(qualified.status).toBe('QUALIFIED')
    const { customer } = await act(
      seller,
      'convertLead',
      {
        leadId: deal.leadId,
        version: qualified.version,
        industry: '机械制造',
        contacts: [{ name: buyer, title: '总经理', buyingRole: 'DECIDER', phone: '13905740001' }],
      },
      'customer { id code lifecycleStage owner { name } contacts { name buyingRole } lead { status } }',
    )
    expect(customer).toMatchObject({
      owner: { name: '王磊' },
      contacts: [{ name: buyer, buyingRole: 'DECIDER' }],
      lead: { status: 'CONVERTED' },
    })
    deal.customerId = customer.id
  })

  test('R056, R057, R076: the opportunity opens by itself, two people share it, and it advances when the criteria are met', async () => {
    const opened = await stage.graph.until('the opportunity of the lead', async () => {
      const { lead } = await run(
        seller,
        'query Opened($id: ID!) { lead(id: $id) { opportunity { id version stage exitCriteria { code met } } } }',
        { id: deal.leadId },
      )
      return lead.opportunity
    })
    deal.opportunityId = opened.id
    expect(opened.stage).toBe('RECEPTION')
    const at = { opportunityId: opened.id }
    // Nothing has been shown to the customer yet: that is named, and nothing moves.
    expect(
      await stage.graph.refusal(seller, 'advanceOpportunity', { ...at, version: opened.version, to: 'PROPOSAL' }),
    ).toMatchObject({ __typename: 'RuleError', rule: 'R056', message: expect.stringContaining('PRESENTED') })

    const next = async (who: string, mutation: string, version: number, input: object): Promise<number> =>
      (await act(who, mutation, { ...at, version, ...input }, 'opportunity { version }')).opportunity.version
    const { employees } = stage.company
    let version = await next(manager, 'splitCredit', opened.version, {
      splits: [
        { employeeId: employees.get(seller), role: 'OWNER', percent: '70' },
        { employeeId: employees.get(helper), role: 'TECHNICAL', percent: '30' },
      ],
    })
    version = await next(seller, 'forecastOpportunity', version, {
      amount: cny('350000.00'),
      closeDate: addDays(stage.today, 30),
      category: 'COMMIT',
    })
    const visit = { what: '到厂演示', dueOn: addDays(stage.today, 3) }
    version = await next(seller, 'planNextStep', version, visit)
    version = await next(seller, 'advanceOpportunity', version, { to: 'PRESENTATION' })
    version = await next(seller, 'recordPresentation', version, {
      kind: 'DEMONSTRATION',
      heldOn: stage.today,
      audience: '生产部',
      content: '样件试切',
    })
    const waiting = await waitingFor(seller, 'NEXT_STEP', opened.id)
    expect(waiting).toMatchObject({ service: 'sales-pipeline', titleZh: '完成商机的下一步工作' })
    const quoting = { what: '报价', dueOn: addDays(stage.today, 5) }
    await next(seller, 'completeNextStep', version, { result: '样件合格', next: quoting })
    const { opportunity } = await run(
      seller,
      'query Steps($id: ID!) { opportunity(id: $id) { nextStep { what assignee { name } } nextSteps { what status result } } }',
      { id: opened.id },
    )
    expect(opportunity.nextStep).toEqual({ what: '报价', assignee: { name: '王磊' } })
    expect(opportunity.nextSteps).toContainEqual({ what: '到厂演示', status: 'DONE', result: '样件合格' })
  })

  test('R058, R059: the customer finds it dear; the seller answers with the playbook, and the deal goes on', async () => {
    const { opportunityId } = deal
    const { playbook } = await run(
      seller,
      'query Answers { playbook(search: "单件成本", kind: OBJECTION_HANDLING, first: 5) { id title status effect { uses } } }',
    )
    const [item] = playbook
    expect(item).toMatchObject({ title: '嫌贵：先谈单件成本', status: 'PUBLISHED' })
    const { opportunity } = await act(
      seller,
      'usePlaybookItem',
      { opportunityId, version: await dealVersion(), playbookItemId: item.id, occasion: 'OBJECTION' },
      'opportunity { version playbookUses { item { title } occasion usedBy { name } } }',
    )
    expect(opportunity.playbookUses).toEqual([
      { item: { title: item.title }, occasion: 'OBJECTION', usedBy: { name: '王磊' } },
    ])
    const selection = 'objection { id version status answers { response playbookItem { title } } }'
    const { objection } = await act(
      seller,
      'recordObjection',
      { opportunityId, version: opportunity.version, category: 'PRICE', statement: '比同行贵', raisedBy: buyer },
      selection,
    )
    expect(objection.status).toBe('OPEN')
    const answer = { response: '按寿命折算单件成本更低', cause: '只比较单价', playbookItemId: item.id }
    const { objection: answered } = await act(
      seller,
      'answerObjection',
      { opportunityId, objectionId: objection.id, version: objection.version, ...answer },
      selection,
    )
    expect(answered).toMatchObject({ status: 'ANSWERED', answers: [{ playbookItem: { title: item.title } }] })
    const { objection: settled } = await act(
      seller,
      'settleObjection',
      { opportunityId, objectionId: objection.id, version: answered.version, outcome: 'RESOLVED' },
      selection,
    )
    expect(settled.status).toBe('RESOLVED')
    await act(
      seller,
      'advanceOpportunity',
      { opportunityId, version: await dealVersion(), to: 'PROPOSAL' },
      '__typename',
    )
  })

  test('R061: the customer asks for a price, and the reply is due within working hours', async () => {
    const { products } = stage.company
    const asked = [
      { productId: products.get('CNC-3X-850'), quantity: '2', neededBy: addDays(stage.today, 45) },
      { description: '刀片', specification: 'CNMG 120408', quantity: '7', unit: '支' },
    ]
    const { inquiry } = await act(
      seller,
      'recordInquiry',
      {
        opportunityId: deal.opportunityId,
        receivedAt: new Date().toISOString(),
        channel: 'EMAIL',
        askedBy: buyer,
        lines: asked,
      },
      'inquiry { id number status dueAt lines { description quantity unit } }',
    )
    deal.inquiryId = inquiry.id
    expect(inquiry).toMatchObject({
      number: expect.stringMatching(/^XJ-/),
      status: 'OPEN',
      dueAt: expect.any(String),
      lines: [{ description: '立式加工中心 850' }, { description: '刀片', unit: '支' }],
    })
  })

  test('R060, R062: a quote is worked out to the cent, with its tax and its margin', async () => {
    const { quote } = await act(
      seller,
      'draftQuote',
      {
        opportunityId: deal.opportunityId,
        fromInquiryId: deal.inquiryId,
        ...offer(),
        deliveryTerms: '送货至买方工厂',
      },
      'quote { id inquiry { id status } }',
    )
    deal.quoteId = quote.id
    expect(quote.inquiry).toEqual({ id: deal.inquiryId, status: 'OPEN' })

    const { quote: seen } = await run(
      finance,
      `query Priced($id: ID!) { quote(id: $id) { number current {
        lines { sku netAmount { amount } taxAmount { amount } grossAmount { amount } margin { amount { amount } margin } }
        listTotal { amount } netTotal { amount } taxTotal { amount } grossTotal { amount } creditDays
        margin { costTotal { amount } financeCost { amount } amount { amount } margin }
      } } }`,
      { id: deal.quoteId },
    )
    expect(seen.number).toMatch(/^QT-\d{4}-\d+$/)
    const money = (amount: string) => ({ amount })
    expect(seen.current.lines).toEqual([
      // 2 × 198 000 × 0.88 = 348 480; 13 % = 45 302.40; (348 480 − 2 × 147 000) ÷ 348 480 = 0.156336
      {
        sku: 'CNC-3X-850',
        netAmount: money('348480.00'),
        taxAmount: money('45302.40'),
        grossAmount: money('393782.40'),
        margin: { amount: money('54480.00'), margin: '0.156336' },
      },
      // A service has 6 % tax: 216; (3 600 − 1 500) ÷ 3 600 = 0.583333
      {
        sku: 'SV-TR',
        netAmount: money('3600.00'),
        taxAmount: money('216.00'),
        grossAmount: money('3816.00'),
        margin: { amount: money('2100.00'), margin: '0.583333' },
      },
      // 7 × 26.50 × 0.967 = 179.3785 → 179.38; 13 % = 23.3194 → 23.32; (179.38 − 7 × 14.20) ÷ 179.38 = 0.445869
      {
        sku: 'TL-IN-CN',
        netAmount: money('179.38'),
        taxAmount: money('23.32'),
        grossAmount: money('202.70'),
        margin: { amount: money('79.98'), margin: '0.445869' },
      },
    ])
    expect(seen.current).toMatchObject({
      // 396 000 + 3 600 + 185.50
      listTotal: money('399785.50'),
      netTotal: money('352259.38'),
      taxTotal: money('45541.72'),
      grossTotal: money('397801.10'),
      // 33.33 % × 10 + 66.67 % × 30 = 23.334 days
      creditDays: '23.334',
      margin: {
        // 294 000 + 1 500 + 99.40
        costTotal: money('295599.40'),
        // 352 259.38 × 4.5 % × 23.334 ÷ 365 = 1 013.376…
        financeCost: money('1013.38'),
        // 352 259.38 − 295 599.40 − 3 000 − 5 000 − 1 013.376… = 47 646.60; ÷ 352 259.38 = 0.135260
        amount: money('47646.60'),
        margin: '0.135260',
      },
    })
  })

  test('R063, R197: the quote is outside two limits, so two levels decide, and nobody decides on their own', async () => {
    const { quoteId } = deal
    const { quote } = await run(seller, 'query Version($id: ID!) { quote(id: $id) { version } }', { id: quoteId })
    const preview = `query Preview($quoteId: ID!) { previewApproval(input: { quoteId: $quoteId }) {
      refused triggers { code line value } levels { code role candidates { name } }
    } }`
    const { previewApproval } = await run(seller, preview, { quoteId })
    expect(previewApproval).toEqual({
      refused: false,
      // The seller learns that the margin asks for the director, and not how large it is.
      triggers: [
        { code: 'DISCOUNT', line: 1, value: '12' },
        { code: 'QUOTE_MARGIN', line: null, value: null },
      ],
      levels: [
        { code: 'SUPERIOR', role: 'MANAGER', candidates: [{ name: '陈敏' }] },
        { code: 'DIRECTOR', role: 'DIRECTOR', candidates: expect.arrayContaining([{ name: '赵国强' }]) },
      ],
    })
    const { quote: submitted } = await act(
      seller,
      'submitQuote',
      { quoteId, version: quote.version },
      'quote { version status current { approvalTriggers { code line } approval { levels status currentLevel } } }',
    )
    expect(submitted).toMatchObject({
      status: 'IN_APPROVAL',
      current: {
        // 12 % is more than the 8 % a manager may give; a margin of 13.5 % is below the floor of 18 %.
        approvalTriggers: [
          { code: 'DISCOUNT', line: 1 },
          { code: 'QUOTE_MARGIN', line: null },
        ],
        approval: { levels: ['MANAGER', 'DIRECTOR'], status: 'PENDING' },
      },
    })
    const { version } = submitted
    expect(await stage.graph.refusal(seller, 'approveQuote', { quoteId, version })).toMatchObject({ code: 'FORBIDDEN' })
    const { quote: returned } = await act(
      manager,
      'returnQuote',
      { quoteId, version, reason: '请补充交付条款' },
      'quote { version status }',
    )
    expect(returned.status).toBe('RETURNED')

    // The manager prices the next version and hands it in: then it is not the manager's to approve.
    const revision = await revise(manager, returned.version, '送货至买方工厂，含卸货')
    const { quote: own } = await act(
      manager,
      'submitQuote',
      { quoteId, version: revision },
      'quote { version current { approval { levels } } }',
    )
    expect(own.current.approval.levels).toEqual(['DIRECTOR'])
    expect(await stage.graph.refusal(manager, 'approveQuote', { quoteId, version: own.version })).toMatchObject({
      __typename: 'RuleError',
      rule: 'R197',
    })
    const { quote: withdrawn } = await act(
      manager,
      'withdrawQuote',
      { quoteId, version: own.version },
      'quote { version }',
    )

    // The seller hands in a version of their own: now the manager decides first, and the director last.
    const mine = await revise(seller, withdrawn.version, '送货至买方工厂，含卸货与就位')
    const { quote: again } = await act(seller, 'submitQuote', { quoteId, version: mine }, 'quote { version }')
    const first = await act(
      manager,
      'approveQuote',
      { quoteId, version: again.version, comment: '同意' },
      'outcome quote { version status current { approval { currentLevel } } }',
    )
    expect(first).toMatchObject({ outcome: 'NEXT_LEVEL', quote: { status: 'IN_APPROVAL' } })
    expect(
      (await stage.graph.refusal(manager, 'approveQuote', { quoteId, version: first.quote.version })).__typename,
    ).toMatch(/^(RuleError|ForbiddenError)$/)
    const last = await act(
      director,
      'approveQuote',
      { quoteId, version: first.quote.version, comment: '战略客户，同意' },
      'outcome quote { status current { revision approval { status steps { kind level actor { name } } } } }',
    )
    expect(last).toMatchObject({ outcome: 'APPROVED', quote: { status: 'APPROVED', current: { revision: 3 } } })
    const approvals = last.quote.current.approval.steps.filter(({ kind }: { kind: string }) => kind === 'APPROVED')
    expect(approvals.map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual(['陈敏', '赵国强'])
  })

  test('R064: the customer is sent the approved quote, and opens it, printed, without an account', async () => {
    const { quoteId } = deal
    const { quote } = await run(seller, 'query Version($id: ID!) { quote(id: $id) { version } }', { id: quoteId })
    const sent = await act(
      seller,
      'sendQuote',
      { quoteId, version: quote.version, sentTo: buyer },
      'quote { version inquiry { status answeredInTime } current { approval { contentHash } } }',
    )
    expect(sent.quote.inquiry).toEqual({ status: 'QUOTED', answeredInTime: true })
    const { paper } = await act(seller, 'printQuote', { quoteId, language: 'ZH' }, 'paper { revision mark sha256 }')
    expect(paper).toMatchObject({ revision: 3, mark: null })
    const link = { sharedWith: buyer, language: 'ZH', until: addDays(stage.today, 7) }
    const { url, share } = await act(
      seller,
      'shareQuote',
      { quoteId, version: sent.quote.version, ...link },
      'url share { id version openings }',
    )
    expect(share.openings).toBe(0)
    const opened = await fetch(url)
    expect([opened.status, opened.headers.get('content-type')]).toEqual([200, 'application/pdf'])
    const bytes = Buffer.from(await opened.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper.sha256)
    const said = pdfText(bytes)
    expect(said).toContain('宁波恒远精密机械有限公司')
    // The price and the hash of what was approved, and neither what it costs nor what it earns.
    expect(said).toContain('397,801.10')
    expect(said).toContain(sent.quote.current.approval.contentHash)
    expect(said).not.toMatch(/295,?599\.40|47,?646\.60/)
    expect((await fetch(`${url}x`)).status).toBe(404)
  })

  test('R064–R066: the customer asks for more time to pay, and accepts the quote as it is', async () => {
    const { quoteId, opportunityId } = deal
    const { quote: sent } = await run(
      seller,
      'query Sent($id: ID!) { quote(id: $id) { version opportunity { version } papers { shares { openings sharedWith } } } }',
      { id: quoteId },
    )
    expect(sent.papers).toEqual([{ shares: [{ openings: 1, sharedWith: buyer }] }])
    await act(
      seller,
      'advanceOpportunity',
      { opportunityId, version: sent.opportunity.version, to: 'NEGOTIATION' },
      '__typename',
    )
    const point = { topic: 'PAYMENT', asked: '账期 60 天', offered: '维持 30 天', measure: 'DAYS' }
    const round = {
      heldOn: stage.today,
      customerPeople: buyer,
      ourPeople: [stage.company.employees.get(seller)],
      points: [{ ...point, askedValue: '60', offeredValue: '30' }],
    }
    const held = await act(
      seller,
      'recordNegotiationRound',
      { quoteId, version: sent.version, ...round },
      'quote { version }',
    )
    const intended = await act(
      seller,
      'recordIntention',
      { quoteId, version: held.quote.version, reachedOn: stage.today, reachedWith: buyer, agreed: '按现有报价签约' },
      `quote { version negotiation {
        rounds { onRevision points { topic asked offered } } intentions { reachedWith onRevision } firstOffer { revision }
      } }`,
    )
    // Only the third version was sent: it is the first offer.
    expect(intended.quote.negotiation).toEqual({
      rounds: [{ onRevision: 3, points: [{ topic: 'PAYMENT', asked: '账期 60 天', offered: '维持 30 天' }] }],
      intentions: [{ reachedWith: buyer, onRevision: 3 }],
      firstOffer: { revision: 3 },
    })
    // A signed copy is no acceptance without its file.
    const yes = {
      quoteId,
      version: intended.quote.version,
      acceptedBy: buyer,
      channel: 'SIGNED_COPY',
      termsExplained: true,
    }
    expect(await stage.graph.refusal(seller, 'acceptQuote', yes)).toMatchObject({
      code: 'EVIDENCE_MISSING',
      rule: 'R064',
    })
    const bytes = Buffer.from('%PDF-1.7\n报价单 回签件\n%%EOF\n')
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    const { evidence, uploadUrl } = await act(
      seller,
      'attachAcceptanceEvidence',
      { quoteId, name: '回签件.pdf', mediaType: 'application/pdf', size: bytes.length, sha256 },
      'evidence { id } uploadUrl',
    )
    const authorization = `Bearer ${await stage.system.token(seller)}`
    const headers = { authorization, 'content-type': 'application/pdf' }
    expect((await fetch(uploadUrl, { method: 'PUT', headers, body: bytes })).status).toBe(204)
    const accepted = await act(
      seller,
      'acceptQuote',
      { ...yes, evidenceId: evidence.id },
      'quote { status opportunity { version } current { acceptance { channel evidenceSha256 } } }',
    )
    expect(accepted.quote).toMatchObject({
      status: 'ACCEPTED',
      current: { acceptance: { channel: 'SIGNED_COPY', evidenceSha256: sha256 } },
    })
    await act(
      seller,
      'advanceOpportunity',
      { opportunityId, version: accepted.quote.opportunity.version, to: 'CONTRACTING' },
      '__typename',
    )
  })

  test('R067–R074: the contract has the eight clauses of the company, is reviewed by two, signed and sealed by both, archived and in force', async () => {
    const { contract } = await act(
      seller,
      'draftContract',
      { quoteId: deal.quoteId },
      `contract {
        id number version grossTotal { amount } instalments { seq trigger amount { amount } }
        clauses { kind text template { edition } } deviations { id }
      }`,
    )
    deal.contractId = contract.id
    expect(contract).toMatchObject({
      grossTotal: { amount: '397801.10' },
      // 397 801.10 × 33.33 % = 132 587.10663 twice and × 33.34 % = 132 626.88674. Rounded down, two cents are left:
      // they go to the largest remainders, the third part and, of two equal ones, the first.
      instalments: [
        { seq: 1, trigger: 'SIGNED', amount: { amount: '132587.11' } },
        { seq: 2, trigger: 'DELIVERED', amount: { amount: '132587.10' } },
        { seq: 3, trigger: 'DELIVERED', amount: { amount: '132626.89' } },
      ],
      deviations: [],
    })
    // R067: the company's own wording, filled from the quote.
    const worded = new Map<string, string>(contract.clauses.map(({ kind, text }: Data) => [kind, text]))
    expect([...worded.keys()].sort()).toEqual(
      [
        'PRODUCT',
        'SPECIFICATION',
        'QUANTITY',
        'PRICE',
        'DELIVERY',
        'PAYMENT',
        'QUALITY_STANDARD',
        'AFTER_SALES',
      ].sort(),
    )
    for (const { template } of contract.clauses) expect(template).toEqual({ edition: expect.any(Number) })
    expect(worded.get('PRODUCT')).toContain('CNC-3X-850')
    expect(worded.get('DELIVERY')).toContain('含卸货与就位')
    expect(worded.get('AFTER_SALES')).toContain('整机保修二十四个月')
    let version = contract.version as number
    const contractId = contract.id
    const next = async (who: string, mutation: string, input: object = {}) => {
      const changed = await act(who, mutation, { contractId, version, ...input }, 'contract { version status }')
      version = changed.contract.version
      return changed.contract.status
    }
    await next(seller, 'submitContract')
    expect(await waitingFor(legal, null, contractId)).toMatchObject({ subject: { label: contract.number } })
    await next(legal, 'approveContractReview', { kind: 'LEGAL' })
    expect(await next(finance, 'approveContractReview', { kind: 'FINANCE' })).toBe('APPROVED')
    await next(seller, 'releaseContract', { explainedTo: buyer, explainedOn: stage.today })
    await next(seller, 'recordSignature', { party: 'CUSTOMER', signatory: buyer, sealed: true, signedOn: stage.today })
    // One signature and no archived original: not in force.
    expect(
      await stage.graph.refusal(legal, 'archiveContract', { contractId, version, location: '档案室 A-01' }),
    ).toMatchObject({ __typename: 'RuleError', rule: 'R072' })
    await next(legal, 'recordSignature', { party: 'COMPANY', signatory: '赵国强', sealed: true, signedOn: stage.today })
    expect(await next(legal, 'archiveContract', { location: '档案室 A-01' })).toBe('EFFECTIVE')
  })

  test('R073: finance, logistics and production each have the contract on their list until they say that it is there', async () => {
    const { contractId } = deal
    const seen = async () => {
      const { contract } = await run(
        seller,
        'query Copies($id: ID!) { contract(id: $id) { version distribution { department status receivedBy { name } } } }',
        { id: contractId },
      )
      return contract
    }
    const { version, distribution } = await seen()
    expect(distribution).toHaveLength(3)
    for (const copy of distribution) expect(copy).toMatchObject({ status: 'WAITING', receivedBy: null })
    const receipt = await waitingFor(accountant, 'CONTRACT_RECEIPT', contractId)
    expect(receipt).toMatchObject({ role: 'FINANCE', dueAt: expect.any(String), overdue: false })
    expect(
      (await stage.graph.refusal(seller, 'confirmContractReceipt', { contractId, version, department: 'FINANCE' }))
        .code,
    ).toBe('FORBIDDEN')
    for (const [who, department] of [
      [accountant, 'FINANCE'],
      [logistics, 'LOGISTICS'],
      [production, 'PRODUCTION'],
    ] as const) {
      await act(who, 'confirmContractReceipt', { contractId, version, department }, '__typename')
    }
    const received = (await seen()).distribution.map(({ department, status, receivedBy }: Data) => [
      department,
      status,
      receivedBy.name,
    ])
    expect(received.sort()).toEqual([
      ['FINANCE', 'RECEIVED', '曹颖'],
      ['LOGISTICS', 'RECEIVED', '彭斌'],
      ['PRODUCTION', 'RECEIVED', '邓涛'],
    ])
    await stage.graph.until('the end of the wait', async () => {
      return !(await workOf(accountant, 'CONTRACT_RECEIPT')).some(({ subject }) => subject.id === contractId)
    })
  })

  test('R067: the contract is printed, and the customer opens it by a link until the link is ended', async () => {
    const { contractId } = deal
    const { document } = await act(seller, 'printContract', { contractId }, 'document { name sha256 }')
    expect(document.name).not.toContain('DRAFT')
    const { contract } = await run(seller, 'query Version($id: ID!) { contract(id: $id) { version number } }', {
      id: contractId,
    })
    const { url, share } = await act(
      seller,
      'shareContract',
      { contractId, version: contract.version, sharedWith: buyer, until: addDays(stage.today, 30) },
      'url share { id }',
    )
    const opened = await fetch(url)
    expect(opened.status).toBe(200)
    const bytes = Buffer.from(await opened.arrayBuffer())
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(document.sha256)
    const said = pdfText(bytes)
    for (const text of [contract.number, '宁波恒远精密机械有限公司', '397,801.10']) expect(said).toContain(text)
    const { contract: seen } = await run(
      seller,
      'query Shares($id: ID!) { contract(id: $id) { documents { shares { id version openings } } } }',
      { id: contractId },
    )
    const [made] = seen.documents.flatMap(({ shares }: Data) => shares)
    expect(made).toMatchObject({ id: share.id, openings: 1 })
    await act(
      seller,
      'revokeContractShare',
      { shareId: share.id, version: made.version, reason: '客户已收到' },
      '__typename',
    )
    expect((await fetch(url)).status).toBe(404)
  })

  test('R082–R085, R181: the order is confirmed, submitted, and approved when its credit is reserved', async () => {
    await stage.graph.mutateOnceKnown(
      finance,
      'setCreditProfile',
      {
        customerId: deal.customerId,
        limit: cny('400000.00'),
        termDays: 30,
        grade: 'B',
        overdueBlockDays: 30,
        reason: '首单授信',
      },
      '__typename',
    )
    const made = await stage.graph.until('the order of the contract', async () => {
      const { contract } = await run(
        seller,
        'query Made($id: ID!) { contract(id: $id) { order { id version status lines { ordered } amount { amount } } } }',
        { id: deal.contractId },
      )
      return contract.order
    })
    deal.orderId = made.id
    expect(made).toMatchObject({
      status: 'DRAFT',
      amount: { amount: '397801.10' },
      lines: [{ ordered: '2' }, { ordered: '1' }, { ordered: '7' }],
    })
    const { order } = await act(
      seller,
      'confirmOrder',
      { orderId: made.id, version: made.version, confirmedBy: buyer },
      'order { version }',
    )
    await act(seller, 'submitOrder', { orderId: made.id, version: order.version }, '__typename')
    await stage.graph.until('the approval of the order', async () => (await orderNow()).status === 'APPROVED')
    const { customer } = await run(
      finance,
      `query Credit($id: ID!) { customer(id: $id) { creditProfile {
        exposure { openReceivables { amount } reserved { amount } } available { amount }
      } } }`,
      { id: deal.customerId },
    )
    expect(customer.creditProfile).toEqual({
      exposure: { openReceivables: { amount: '0.00' }, reserved: { amount: '397801.10' } },
      // 400 000 − 397 801.10
      available: { amount: '2198.90' },
    })
  })

  test('R092–R099: what passed inspection is shipped in two parts, and each is signed for', async () => {
    let now = await orderNow()
    const [machine, training, inserts] = now.lines
    const step = async (who: string, mutation: string, input: object) => {
      now = (await act(who, mutation, { orderId: now.id, version: now.version, ...input }, orderSelection)).order
    }
    const send = async (trackingNo: string, lines: object[]) =>
      (
        await act(
          logistics,
          'dispatchShipment',
          { orderId: now.id, version: now.version, carrier: '德邦', mode: 'ROAD', trackingNo, lines },
          'shipment { id version }',
        )
      ).shipment
    const sign = (shipment: { id: string; version: number }) =>
      act(
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
    const quantity = (line: { id: string }, amount: string) => ({ orderLineId: line.id, quantity: amount })
    await step(production, 'markSupplyReady', {
      lines: [quantity(machine, '2'), quantity(training, '1'), quantity(inserts, '7')],
    })
    await step(production, 'recordInspection', { ...quantity(machine, '1'), outcome: 'PASSED' })
    // One of two machines has passed: two cannot be sent.
    expect(
      (
        await stage.graph.refusal(logistics, 'dispatchShipment', {
          orderId: now.id,
          version: now.version,
          carrier: '德邦',
          mode: 'ROAD',
          trackingNo: 'STORY-0',
          lines: [quantity(machine, '2')],
        })
      ).__typename,
    ).toMatch(/^(RuleError|ValidationError)$/)
    await step(production, 'recordInspection', { ...quantity(inserts, '7'), outcome: 'PASSED' })
    await sign(await send('STORY-1', [quantity(machine, '1'), quantity(inserts, '7')]))

    now = await orderNow()
    expect(now).toMatchObject({
      status: 'PARTLY_SHIPPED',
      lines: [
        { ordered: '2', delivered: '1', open: '1' },
        { ordered: '1', delivered: '0', open: '1' },
        { ordered: '7', delivered: '7', open: '0' },
      ],
    })
    // What is due on delivery waits for the last part: 393 782.40 ÷ 2 + 202.70 are delivered, and owed as credit.
    await stage.graph.until('the first delivery in finance', async () => {
      const { contract } = await run(finance, receivableQuery, { id: deal.contractId })
      return contract.receivable.delivered.amount === '197093.90'
    })
    const { contract } = await run(finance, receivableQuery, { id: deal.contractId })
    expect(contract.receivable.instalments.map(({ dueOn }: { dueOn: string | null }) => dueOn)).toEqual([
      addDays(stage.today, 10),
      null,
      null,
    ])

    await step(production, 'recordInspection', { ...quantity(machine, '1'), outcome: 'PASSED' })
    await step(production, 'recordInspection', { ...quantity(training, '1'), outcome: 'PASSED' })
    await sign(await send('STORY-2', [quantity(machine, '1'), quantity(training, '1')]))
    expect((await orderNow()).status).toBe('DELIVERED')
  })

  test('R182, R188: the receivable has the instalments of the contract, all dated once everything is delivered', async () => {
    const receivable = await stage.graph.until('the dated instalments', async () => {
      const { contract } = await run(finance, receivableQuery, { id: deal.contractId })
      const dated = contract.receivable.instalments.every(({ dueOn }: { dueOn: string | null }) => dueOn !== null)
      // The last shipment's event may come before that of the one before: they have keys of their own.
      const whole = contract.receivable.delivered.amount === contract.receivable.amount.amount
      return dated && whole ? contract.receivable : null
    })
    expect(receivable).toMatchObject({
      status: 'OPEN',
      amount: { amount: '397801.10' },
      delivered: { amount: '397801.10' },
      open: { amount: '397801.10' },
      instalments: [
        { seq: 1, dueOn: addDays(stage.today, 10), open: { amount: '132587.11' } },
        { seq: 2, dueOn: addDays(stage.today, 30), open: { amount: '132587.10' } },
        { seq: 3, dueOn: addDays(stage.today, 30), open: { amount: '132626.89' } },
      ],
    })
    deal.instalments = receivable.instalments
  })

  test('R184: a receipt is allocated in parts, one part is taken back and allocated again, and the balance is right after each', async () => {
    const [first, second, third] = deal.instalments.map(({ id }) => id)
    const { receipt } = await act(
      accountant,
      'recordReceipt',
      { customerId: deal.customerId, amount: cny('200000.00'), receivedOn: stage.today, reference: 'STORY-TT-1' },
      'receipt { id version }',
    )
    const allocate = async (from: { id: string; version: number }, parts: [string | undefined, string][]) => {
      const { receipt: changed } = await act(
        accountant,
        'allocateReceipt',
        {
          receiptId: from.id,
          version: from.version,
          allocations: parts.map(([instalmentId, amount]) => ({ instalmentId, amount })),
        },
        'receipt { id version unallocated { amount } allocations { id kind amount { amount } } }',
      )
      return changed
    }
    const one = await allocate(receipt, [[first, '132587.11']])
    await commissionLines(2)
    const two = await allocate(one, [[second, '50000.00']])
    expect(two.unallocated.amount).toBe('17412.89')
    await commissionLines(4)
    const wrong = two.allocations.find(({ amount }: { amount: { amount: string } }) => amount.amount === '50000.00')
    await act(accountant, 'reverseAllocation', { allocationId: wrong.id, reason: '客户指定用途' }, '__typename')
    // A second reversal of the same would give the money twice.
    expect(
      (await stage.graph.refusal(accountant, 'reverseAllocation', { allocationId: wrong.id, reason: '重复' }))
        .__typename,
    ).toMatch(/^(ConflictError|RuleError)$/)
    await commissionLines(6)
    const { receipt: reversed } = await run(
      accountant,
      'query Receipt($id: ID!) { receipt(id: $id) { id version unallocated { amount } } }',
      { id: receipt.id },
    )
    expect(reversed.unallocated.amount).toBe('67412.89')
    const three = await allocate(reversed, [[second, '67412.89']])
    expect(three.unallocated.amount).toBe('0.00')
    await commissionLines(8)

    const { contract } = await run(finance, receivableQuery, { id: deal.contractId })
    expect(contract.receivable).toMatchObject({
      status: 'PARTLY_PAID',
      collected: { amount: '200000.00' },
      // 397 801.10 − 200 000.00
      open: { amount: '197801.10' },
      instalments: [
        { status: 'PAID', open: { amount: '0.00' } },
        // 132 587.10 − 67 412.89
        { status: 'PARTLY_PAID', open: { amount: '65174.21' } },
        { status: 'OPEN', open: { amount: '132626.89' } },
      ],
    })

    const rest = await act(
      accountant,
      'recordReceipt',
      { customerId: deal.customerId, amount: cny('197801.10'), receivedOn: stage.today, reference: 'STORY-TT-2' },
      'receipt { id version }',
    )
    const half = await allocate(rest.receipt, [[second, '65174.21']])
    await commissionLines(10)
    await allocate(half, [[third, '132626.89']])
    await commissionLines(12)
    const { contract: paid } = await run(finance, receivableQuery, { id: deal.contractId })
    expect(paid.receivable).toMatchObject({
      status: 'PAID',
      collected: { amount: '397801.10' },
      open: { amount: '0.00' },
    })
  })

  test('R145: every payment brings both their commission to the cent, and every line explains itself', async () => {
    // Weighted value of the contract: 348 480 × 1.0 × 1.20 + 3 600 × 1.2 × 1.00 + 179.38 × 1.0 × 0.80 = 422 639.504.
    // Basis after each payment: collected ÷ 397 801.10 × 422 639.504 × share. Entitlement: 1 % up to 100 000, 1.5 % up to
    // 500 000. A line is what the rounded entitlement grew by.
    //
    // collected    basis 70 %        entitlement   line      basis 30 %        entitlement   line
    // 132 587.11    98 606.0251845    986.06       986.06     42 259.7250791    422.60       422.60
    // 182 587.11   135 791.3990812   1536.87       550.81     58 196.3138919    581.96       159.36
    // 132 587.11    98 606.0251845    986.06      −550.81     42 259.7250791    422.60      −159.36
    // 200 000.00   148 741.4955866   1731.12       745.06     63 746.3552514    637.46       214.86
    // 265 174.21   197 212.0429320   2458.18       727.06     84 519.4469709    845.19       207.73
    // 397 801.10   295 847.6528000   3937.71      1479.53    126 791.8512000   1401.88       556.69
    const lines = await commissionLines(12)
    const of = (name: string) => amounts(lines.filter(({ employee }) => employee.name === name))
    expect(of('王磊')).toEqual(['986.06', '550.81', '-550.81', '745.06', '727.06', '1479.53'])
    expect(of('沈浩')).toEqual(['422.60', '159.36', '-159.36', '214.86', '207.73', '556.69'])
    const last = lines.filter(({ employee }) => employee.name === '王磊').at(-1)
    expect(last?.explanation.steps.at(-1)).toMatchObject({ expression: '3937.71 − 2458.18', value: '1479.53' })
    deal.commissionLineId = last?.id ?? ''
  })

  test('R189, R197: the statement is prepared by one, approved by another, paid by a third', async () => {
    const month = stage.today.slice(0, 7)
    const { statement } = await act(
      finance,
      'generateCommissionStatement',
      { employeeId: stage.company.employees.get(seller), month },
      'statement { id version status amount { amount } lines { id } }',
    )
    // The entitlement of the month: 1 % × 100 000 + 1.5 % × 195 847.6528 = 3 937.714792.
    expect(statement).toMatchObject({ status: 'CALCULATED', amount: { amount: '3937.71' } })
    expect(statement.lines).toHaveLength(6)
    const statementId = statement.id
    const { statement: submitted } = await act(
      finance,
      'submitCommissionStatement',
      { statementId, version: statement.version },
      'statement { version }',
    )
    expect(
      await stage.graph.refusal(finance, 'approveCommissionStatement', { statementId, version: submitted.version }),
    ).toMatchObject({ __typename: 'RuleError', rule: 'R197', code: 'SELF_APPROVAL' })
    await act(
      director,
      'approveCommissionStatement',
      { statementId, version: submitted.version },
      'statement { status }',
    )
    const payout = await stage.graph.until('the payout instruction', async () => {
      const { commissionStatement } = await run(
        accountant,
        'query Payout($id: ID!) { commissionStatement(id: $id) { payout { id version status amount { amount } } } }',
        { id: statementId },
      )
      return commissionStatement.payout
    })
    expect(payout).toMatchObject({ status: 'INSTRUCTED', amount: { amount: '3937.71' } })
    await act(
      accountant,
      'confirmPayout',
      { payoutId: payout.id, version: payout.version, paidOn: stage.today, reference: 'STORY-PAY-1' },
      'payout { status }',
    )
    await stage.graph.until('the paid statement', async () => {
      const { commissionStatement } = await run(
        seller,
        'query Paid($id: ID!) { commissionStatement(id: $id) { status paidOn paymentReference } }',
        { id: statementId },
      )
      return commissionStatement.status === 'PAID' && commissionStatement.paymentReference === 'STORY-PAY-1'
    })
  })

  test('R108, R110, R134: each delivery is followed by a visit, and its score is a fact for the seller', async () => {
    const visits = await stage.graph.until('the return visits', async () => {
      const { order } = await run(
        service,
        'query Visits($id: ID!) { order(id: $id) { returnVisits { id version dueOn } } }',
        { id: deal.orderId },
      )
      return order.returnVisits.length === 2 && order.returnVisits
    })
    // P06 is 7 days in the company's rules.
    expect(visits.map(({ dueOn }: { dueOn: string }) => dueOn)).toEqual([
      addDays(stage.today, 7),
      addDays(stage.today, 7),
    ])
    await act(
      service,
      'recordReturnVisit',
      {
        visitId: visits[0].id,
        version: visits[0].version,
        method: 'PHONE',
        outcome: 'DONE',
        score: 4,
        answers: [{ question: '设备运行是否正常', answer: '正常' }],
      },
      '__typename',
    )
    const fact = await stage.graph.until('the fact of the visit', async () => {
      const { kpiFacts } = await run(
        seller,
        'query Facts { kpiFacts(metric: SATISFACTION, first: 10) { edges { node { value employee { name } contract { id } returnVisit { id score } } } } }',
      )
      return kpiFacts.edges[0]?.node
    })
    expect(fact).toEqual({
      value: '4.00',
      employee: { name: '王磊' },
      contract: { id: deal.contractId },
      returnVisit: { id: visits[0].id, score: 4 },
    })
  })

  test('R018: the customer has become WON by what happened elsewhere', async () => {
    await stage.graph.until('the won customer', async () => {
      const { customer } = await run(seller, 'query Stage($id: ID!) { customer(id: $id) { lifecycleStage } }', {
        id: deal.customerId,
      })
      return customer.lifecycleStage === 'WON'
    })
  })
})

describe('The figures of the month', () => {
  test('R208, R212: the funnel and the forecast count the deal as won, and lead back to it', async () => {
    const { employees, month } = { ...stage.company, month: stage.today.slice(0, 7) }
    const filter = { from: `${month}-01`, until: addDays(stage.today, 30), ownerId: employees.get(seller) }
    const { salesFunnel, salesForecast } = await run(
      director,
      `query Figures($filter: SalesReportFilter!) {
        salesFunnel(filter: $filter) {
          stages { stage entered movedOn won }
          outcomes { won winRate wonAmounts { amount } deals(first: 5) { edges { node { deal { id } outcome } } } }
        }
        salesForecast(filter: $filter) {
          figures { deals wonDeals won { amount } dealsWon(first: 5) { edges { node { deal { id } } } } }
        }
      }`,
      { filter },
    )
    const stages = new Map<string, Data>(salesFunnel.stages.map((one: Data) => [one.stage, one]))
    for (const passed of ['RECEPTION', 'PRESENTATION', 'PROPOSAL', 'NEGOTIATION', 'CONTRACTING']) {
      expect(stages.get(passed)).toMatchObject({ entered: 1, movedOn: 1, won: 1 })
    }
    const won = { deal: { id: deal.opportunityId } }
    expect(salesFunnel.outcomes).toEqual([
      {
        won: 1,
        winRate: '1.0000',
        wonAmounts: [{ amount: '352259.38' }],
        deals: { edges: [{ node: { ...won, outcome: 'WON' } }] },
      },
    ])
    expect(salesForecast.figures).toEqual([
      { deals: 0, wonDeals: 1, won: { amount: '352259.38' }, dealsWon: { edges: [{ node: won }] } },
    ])
  })
})

describe('The trace', () => {
  const chain = `
    number status
    customer { name lifecycleStage }
    quote { number status current { netTotal { amount } } }
    receivable { open { amount } instalments { seq allocations { kind amount { amount } commissionLines { amount { amount } } } } }
    commissionLines { employee { name } amount { amount } explanation { steps { label expression value } } }`
  const delivery = `number status shipments { trackingNo status signedBy } returnVisits { status score }`

  function expectChain(contract: Record<string, Data>) {
    expect(contract).toMatchObject({
      status: 'EFFECTIVE',
      customer: { name: '宁波恒远精密机械有限公司', lifecycleStage: 'WON' },
      quote: { status: 'ACCEPTED', current: { netTotal: { amount: '352259.38' } } },
      receivable: { open: { amount: '0.00' } },
    })
    expect(contract['commissionLines']).toHaveLength(12)
    const [first] = contract['receivable'].instalments
    expect(first.allocations).toEqual([
      {
        kind: 'ALLOCATION',
        amount: { amount: '132587.11' },
        commissionLines: expect.arrayContaining([{ amount: { amount: '986.06' } }, { amount: { amount: '422.60' } }]),
      },
    ])
  }

  function expectDelivery(order: Record<string, Data>) {
    expect(order['status']).toBe('DELIVERED')
    expect(order['shipments'].map(({ trackingNo }: { trackingNo: string }) => trackingNo)).toEqual([
      'STORY-1',
      'STORY-2',
    ])
    expect(order['returnVisits']).toContainEqual({ status: 'DONE', score: 4 })
  }

  test('one query from the contract shows the whole chain', async () => {
    const { contract } = await run(
      director,
      `query FromContract($id: ID!) { contract(id: $id) { ${chain} order { ${delivery} } } }`,
      {
        id: deal.contractId,
      },
    )
    expectChain(contract)
    expectDelivery(contract.order)
  })

  test('one query from the order shows the whole chain', async () => {
    const { order } = await run(
      director,
      `query FromOrder($id: ID!) { order(id: $id) { ${delivery} contract { ${chain} } } }`,
      {
        id: deal.orderId,
      },
    )
    expectChain(order.contract)
    expectDelivery(order)
  })

  test('one query from a commission line shows the whole chain', async () => {
    const { commissionLine } = await run(
      director,
      `query FromCommission($id: ID!) { commissionLine(id: $id) {
        amount { amount }
        statement { status payout { status reference } }
        allocation { amount { amount } instalment { seq } receipt { reference } }
        contract { ${chain} order { ${delivery} } }
      } }`,
      { id: deal.commissionLineId },
    )
    expect(commissionLine).toMatchObject({
      amount: { amount: '1479.53' },
      statement: { status: 'PAID', payout: { status: 'PAID', reference: 'STORY-PAY-1' } },
      allocation: { amount: { amount: '132626.89' }, instalment: { seq: 3 }, receipt: { reference: 'STORY-TT-2' } },
    })
    expectChain(commissionLine.contract)
    expectDelivery(commissionLine.contract.order)
  })

  test('the seller sees the chain of the own deal, and of the commission the own lines', async () => {
    const { contract } = await run(
      seller,
      'query Mine($id: ID!) { contract(id: $id) { order { status } receivable { status } commissionLines { employee { name } } } }',
      { id: deal.contractId },
    )
    expect(contract.order.status).toBe('DELIVERED')
    expect(contract.receivable.status).toBe('PAID')
    expect(new Set(contract.commissionLines.map(({ employee }: Data) => employee.name))).toEqual(new Set(['王磊']))
  })
})

interface Waiting {
  service: string
  titleZh: string
  role: string | null
  subject: { id: string; label: string }
  dueAt: string | null
  overdue: boolean
}

/** What waits for somebody, of one kind or of all. */
async function workOf(who: string, kind: string | null): Promise<Waiting[]> {
  const { myWork } = await run(
    who,
    `query Work($kind: String) { myWork(kind: $kind, first: 100) {
      edges { node { service titleZh role subject { id label } dueAt overdue } }
    } }`,
    { kind },
  )
  return myWork.edges.map(({ node }: { node: Waiting }) => node)
}

/** What waits for somebody because of a record, once their list has it. */
async function waitingFor(who: string, kind: string | null, subjectId: string): Promise<Waiting> {
  return await stage.graph.until(`work on ${subjectId} for ${who}`, async () => {
    return (await workOf(who, kind)).find(({ subject }) => subject.id === subjectId)
  })
}

async function dealVersion(): Promise<number> {
  const { opportunity } = await run(seller, 'query Version($id: ID!) { opportunity(id: $id) { version } }', {
    id: deal.opportunityId,
  })
  return opportunity.version
}

const orderSelection = 'order { id version status lines { id ordered delivered open } }'

async function orderNow() {
  const { order } = await run(
    logistics,
    `query OrderNow($id: ID!) { order(id: $id) { ${orderSelection.slice(8, -2)} } }`,
    {
      id: deal.orderId,
    },
  )
  return order
}

const receivableQuery = `query Receivable($id: ID!) { contract(id: $id) { receivable {
  status amount { amount } delivered { amount } collected { amount } open { amount }
  instalments { id seq status dueOn open { amount } }
} } }`

interface ShownLine {
  id: string
  employee: { name: string }
  amount: { amount: string }
  explanation: { steps: { expression: string; value: string }[] }
}

/** The commission lines of the deal in the order they were made, once there are so many. */
async function commissionLines(count: number): Promise<ShownLine[]> {
  return await stage.graph.until(`${String(count)} commission lines`, async () => {
    const { contract } = await run(
      finance,
      `query Earned($id: ID!) { contract(id: $id) { commissionLines {
        id employee { name } amount { amount } explanation { steps { expression value } }
      } } }`,
      { id: deal.contractId },
    )
    return contract.commissionLines.length === count && contract.commissionLines
  })
}

/** What is offered, whatever the delivery terms. */
function offer() {
  const { products } = stage.company
  const promisedOn = addDays(stage.today, 45)
  return {
    currency: 'CNY',
    validUntil: addDays(stage.today, 30),
    lines: [
      { productId: products.get('CNC-3X-850'), quantity: '2', discountPercent: '12', promisedOn },
      { productId: products.get('SV-TR'), quantity: '1', discountPercent: '0', promisedOn },
      { productId: products.get('TL-IN-CN'), quantity: '7', discountPercent: '3.3', promisedOn },
    ],
    freightCost: cny('3000.00'),
    installationCost: cny('5000.00'),
    paymentTerms: [
      { trigger: 'SIGNED', percent: '33.33', daysAfter: 10 },
      { trigger: 'DELIVERED', percent: '33.33', daysAfter: 30 },
      { trigger: 'DELIVERED', percent: '33.34', daysAfter: 30 },
    ],
    afterSalesTerms: '整机保修二十四个月',
  }
}

/** A new version of the quote with other delivery terms, everything else the same. */
async function revise(who: string, version: number, deliveryTerms: string): Promise<number> {
  const { quote } = await act(
    who,
    'reviseQuote',
    { quoteId: deal.quoteId, version, ...offer(), deliveryTerms },
    'quote { version }',
  )
  return quote.version
}
