import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import { policyParameters, type PolicyValue } from '@sellgraph/policies'
import {
  act,
  addProduct,
  type Answer,
  ask,
  must,
  openSalesFloor,
  type Person,
  reachContracting,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let machine: { id: string }
let planner: Person

const texts = {
  PRODUCT: ['产品：{productList}', 'Products: {productList}'],
  SPECIFICATION: ['规格：{specificationList}', 'Specification: {specificationList}'],
  QUANTITY: ['数量：{quantityList}', 'Quantity: {quantityList}'],
  PRICE: ['含税总价 {grossTotal}，大写{grossTotalInCapitals}', 'Total with tax {grossTotal}'],
  DELIVERY: ['{deliveryTerms}；{deliveryPromise}', '{deliveryTerms}; {deliveryPromise}'],
  PAYMENT: ['{paymentTerms}。', '{paymentTerms}.'],
  QUALITY_STANDARD: ['按国家标准验收。', 'By national standard.'],
  AFTER_SALES: ['{afterSalesTerms}', '{afterSalesTerms}'],
  LIABILITY: ['逾期交货每日按 0.05 % 支付违约金。', '0.05 % of the price for each day of delay.'],
} as const
type Kind = keyof typeof texts
const kinds = Object.keys(texts) as Kind[]

beforeAll(async () => {
  floor = await openSalesFloor()
  machine = await addProduct(floor, { price: '33333.33', cost: '20000' })
  planner = await floor.service.employee({ roles: ['PRODUCTION'], teamId: newId() })
  for (const kind of kinds) await publishTemplate(kind, texts[kind])
})
afterAll(() => floor.service.stop())

async function publishTemplate(
  kind: Kind,
  [textZh, textEn]: readonly [string, string],
  effectiveFrom = '2026-03-02',
): Promise<string> {
  const draft = { kind, textZh, textEn, effectiveFrom, reason: '公司统一文本' }
  const { clauseTemplate } = await must(floor, floor.lawyer, 'draftClauseTemplate', draft, 'clauseTemplate { id }')
  const id = clauseTemplate.id as string
  await must(floor, floor.director, 'publishClauseTemplate', { clauseTemplateId: id, version: 1 })
  return id
}

const CONTRACT = `query ($id: ID!) { contract(id: $id) { id version number status language returnReason explainedTo
  netTotal { amount } grossTotal { amount }
  lines { seq quantity grossAmount { amount } promisedOn } instalments { trigger percent amount { amount } daysAfter }
  clauses { kind text template { edition } }
  reviews { round kind status reasons dueAt checklist { item answer comment } }
  deviations { id round subject field standard deviating decidedIn reason status decidedBy { id } template { kind } }
  signatures { party capacity seal } signatureGaps { party missing } signedCopySha256
  explanations { explainedTo points { kind risks } questions { question answer } formalities }
  changeRequests { id seq status clause term outcome outcomeText redraftRound opinions { kind opinion givenBy { id } } }
  archiveNumber archiveLocation retainedUntil originalLoans { borrower { id } dueOn returnedAt } } }`

async function contractAs(who: Person, id: string): Promise<Answer> {
  return (await ask(floor, who, CONTRACT, { id })).contract
}

/** The contract as it is, by its own version: what a person does who has just reloaded the page. */
async function step(who: Person, field: string, id: string, more: Record<string, unknown> = {}): Promise<void> {
  await must(floor, who, field, await inputFor(id, more))
}

async function refused(who: Person, field: string, id: string, more: Record<string, unknown> = {}): Promise<Answer> {
  return act(floor, who, field, await inputFor(id, more))
}

async function inputFor(id: string, more: Record<string, unknown>): Promise<Record<string, unknown>> {
  const [row] = await floor.service.db.query<{ version: number }>('SELECT version FROM contract WHERE id = $1', [id])
  return { contractId: id, version: row?.version, ...more }
}

async function drafted(input: Record<string, unknown> = {}, change: Record<string, unknown> = {}): Promise<string> {
  const lines = [{ productId: machine.id, quantity: '3', promisedOn: '2026-04-30' }]
  const { quoteId } = await reachContracting(floor, lines, change)
  const draft = { quoteId, ...input }
  return (await must(floor, floor.consultant, 'draftContract', draft, 'contract { id }')).contract.id as string
}

async function inReview(input: Record<string, unknown> = {}): Promise<string> {
  const id = await drafted(input)
  await step(floor.consultant, 'submitContract', id)
  return id
}

async function approve(id: string): Promise<void> {
  await step(floor.lawyer, 'approveContractReview', id, { kind: 'LEGAL' })
  await step(floor.accountant, 'approveContractReview', id, { kind: 'FINANCE' })
}

async function signing(id: string): Promise<void> {
  await approve(id)
  await step(floor.consultant, 'releaseContract', id, { explainedTo: '张经理', explainedOn: '2026-03-02' })
}

async function signed(id: string): Promise<void> {
  await signing(id)
  await step(floor.consultant, 'recordSignature', id, theirs)
  await step(floor.lawyer, 'recordSignature', id, ours)
}

const ours = { party: 'COMPANY', signatory: '赵国强', sealed: true, seal: 'CONTRACT_SEAL', signedOn: '2026-03-02' }
const theirs = { party: 'CUSTOMER', signatory: '张经理', sealed: true, seal: 'COMPANY_SEAL', signedOn: '2026-03-02' }

async function waits(kind: string, id: string): Promise<Answer[]> {
  return floor.service.db.query(
    `SELECT role, assignee_ids AS "assigneeIds", except_ids AS "exceptIds", due_at AS "dueAt", outcome
       FROM sys.work_item WHERE kind = $1 AND subject_id = $2 ORDER BY created_at, role`,
    [kind, id],
  )
}

describe('clause templates', () => {
  test('R067: legal words them, another person puts them into force, and nobody changes them afterwards', async () => {
    const draft = { kind: 'WARRANTY', textZh: '{warrantyMonths}', textEn: '{warrantyMonths}', reason: '试行' }
    const input = { ...draft, effectiveFrom: '2026-03-09' }
    expect(await act(floor, floor.consultant, 'draftClauseTemplate', input)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await act(floor, floor.lawyer, 'draftClauseTemplate', { ...input, textEn: '{warranty}' })).toMatchObject({
      fields: [{ path: 'textEn', message: '{warranty} is no placeholder' }],
    })
    expect(
      await act(floor, floor.lawyer, 'draftClauseTemplate', { ...input, effectiveFrom: '2026-03-01' }),
    ).toMatchObject({ fields: [{ path: 'effectiveFrom' }] })
    const answer = await must(
      floor,
      floor.lawyer,
      'draftClauseTemplate',
      input,
      'clauseTemplate { id edition optional }',
    )
    expect(answer.clauseTemplate).toMatchObject({ edition: 1, optional: true })
    const at = { clauseTemplateId: answer.clauseTemplate.id as string, version: 1 }
    expect(await act(floor, floor.lawyer, 'publishClauseTemplate', at)).toMatchObject({ code: 'SELF_PUBLISHED' })
    expect(await act(floor, floor.manager, 'publishClauseTemplate', at)).toMatchObject({ code: 'FORBIDDEN' })
    await must(floor, floor.director, 'publishClauseTemplate', at)
    const twice = { ...at, version: 2, reason: '不用了' }
    expect(await act(floor, floor.lawyer, 'withdrawClauseTemplate', twice)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'PUBLISHED',
    })
    await expect(
      floor.service.db.query(`UPDATE clause_template SET text_zh = '另' WHERE id = $1`, [at.clauseTemplateId]),
    ).rejects.toThrow('permanent record')

    const inForce = 'query ($on: Date) { clauseTemplatesInForce(on: $on) { kind } }'
    const on = async (day: string) =>
      (await ask(floor, floor.lawyer, inForce, { on: day })).clauseTemplatesInForce.map((one: Answer) => one.kind)
    expect(await on('2026-03-08')).not.toContain('WARRANTY')
    expect(await on('2026-03-09')).toContain('WARRANTY')
  })

  test('R067, R068: a contract is worded by the templates in force, filled from the accepted quote', async () => {
    const id = await drafted()
    const contract = await contractAs(floor.consultant, id)
    expect(contract.clauses.map(({ kind, template }: Answer) => [kind, template.edition])).toEqual(
      kinds.map((kind) => [kind, 1]),
    )
    const textOf = (kind: Kind) => contract.clauses.find((clause: Answer) => clause.kind === kind).text as string
    expect(textOf('PRICE')).toBe('含税总价 CNY 112,999.99，大写人民币壹拾壹万贰仟玖佰玖拾玖元玖角玖分')
    expect(textOf('DELIVERY')).toMatch(/^送货至买方工厂；1\. 五轴加工中心 SKU-\S+，2026-04-30$/)
    expect(textOf('PAYMENT')).toBe(
      '合同签订后 10 日内支付合同总价的 30 %，计 CNY 33,900.00；货物签收后 30 日内支付合同总价的 70 %，计 CNY 79,099.99。',
    )
    expect(contract).toMatchObject({ language: 'ZH', deviations: [] })
  })

  test('R067: a contract may be written in English', async () => {
    const { language, clauses } = await contractAs(floor.consultant, await drafted({ language: 'EN' }))
    expect(language).toBe('EN')
    expect(clauses.find(({ kind }: Answer) => kind === 'PAYMENT').text).toBe(
      '30 % of the total price, CNY 33,900.00, within 10 days of signing; 70 % of the total price, CNY 79,099.99, within 30 days of receipt of the goods.',
    )
  })

  test('R067: a new edition leaves the contracts as they are that were drafted before', async () => {
    const before = await drafted()
    await publishTemplate('QUALITY_STANDARD', ['按国家标准及技术协议验收。', 'By national standard and annex.'])
    const after = await drafted()
    const editionOf = async (id: string) =>
      (await contractAs(floor.consultant, id)).clauses.find(({ kind }: Answer) => kind === 'QUALITY_STANDARD')
    expect(await editionOf(before)).toMatchObject({ text: '按国家标准验收。', template: { edition: 1 } })
    expect(await editionOf(after)).toMatchObject({ text: '按国家标准及技术协议验收。', template: { edition: 2 } })
  })
})

describe('deviations of clauses', () => {
  const reworded = (kind: Kind, text: string, reason?: string) =>
    kinds.map((one) => (one === kind ? { kind, text, reason } : { kind: one }))

  test('R067: another wording and a missing clause are deviations, with a reason before anybody reviews them', async () => {
    const clauses = reworded('PAYMENT', '款到发货。').filter(({ kind }) => kind !== 'LIABILITY')
    const id = await drafted({ clauses })
    expect((await contractAs(floor.consultant, id)).deviations).toMatchObject([
      { round: 1, field: 'PAYMENT', deviating: '款到发货。', decidedIn: 'LEGAL', reason: null, status: 'OPEN' },
      { round: 1, field: 'LIABILITY', standard: texts.LIABILITY[0], deviating: null, decidedIn: 'LEGAL' },
    ])
    expect(await refused(floor.consultant, 'submitContract', id)).toMatchObject({ code: 'DEVIATION_WITHOUT_REASON' })
    await step(floor.consultant, 'reviseContract', id, {
      clauses: reworded('PAYMENT', '款到发货。', '客户信用不足').filter(({ kind }) => kind !== 'LIABILITY'),
      omissions: [{ kind: 'LIABILITY', reason: '金额小' }],
    })
    await step(floor.consultant, 'submitContract', id)
    expect((await contractAs(floor.consultant, id)).deviations).toMatchObject([
      { field: 'PAYMENT', reason: '客户信用不足' },
      { field: 'LIABILITY', reason: '金额小' },
    ])
  })

  test('R067: blanks and line ends make no other clause', async () => {
    const id = await drafted({ clauses: reworded('QUALITY_STANDARD', ' 按国家标准及技术协议验收。\n') })
    expect((await contractAs(floor.consultant, id)).deviations).toEqual([])
  })

  test('R069: each deviation is decided on its own, and a review passes none that is not approved', async () => {
    const clauses = kinds.map((kind) =>
      kind === 'PAYMENT' || kind === 'LIABILITY' ? { kind, text: '另议。', reason: '客户要求' } : { kind },
    )
    const id = await inReview({ clauses })
    const [payment, liability] = (await contractAs(floor.lawyer, id)).deviations
    const legal = { kind: 'LEGAL' }
    expect(await refused(floor.lawyer, 'approveContractReview', id, legal)).toMatchObject({
      code: 'DEVIATION_UNDECIDED',
      message: expect.stringContaining('PAYMENT, LIABILITY'),
    })
    const decide = (decisions: Record<string, unknown>[], more: Record<string, unknown> = legal) => ({
      ...more,
      decisions,
    })
    const yes = { deviationId: payment.id, approved: true }
    expect(
      await refused(floor.lawyer, 'decideDeviations', id, decide([{ deviationId: liability.id, approved: false }])),
    ).toMatchObject({ fields: [{ path: 'decisions.0.comment' }] })
    expect(await refused(floor.accountant, 'decideDeviations', id, decide([yes]))).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refused(floor.accountant, 'decideDeviations', id, decide([yes], { kind: 'FINANCE' }))).toMatchObject({
      fields: [{ path: 'decisions.0.deviationId' }],
    })
    expect(await refused(floor.consultant, 'decideDeviations', id, decide([yes]))).toMatchObject({ code: 'FORBIDDEN' })

    const no = { deviationId: liability.id, approved: false, comment: '必须约定违约责任' }
    await step(floor.lawyer, 'decideDeviations', id, decide([yes, no]))
    expect(await refused(floor.lawyer, 'approveContractReview', id, legal)).toMatchObject({ code: 'DEVIATION_REFUSED' })
    await step(floor.lawyer, 'returnContract', id, { ...legal, reason: '违约责任不得改动' })
    const [event] = (await floor.service.published('sales-pipeline.ContractReturned.v1')).filter(
      (one) => one.aggregateId === id,
    )
    expect(event?.data).toMatchObject({ review: 'LEGAL', reason: '违约责任不得改动' })

    await step(floor.consultant, 'reviseContract', id, { clauses: reworded('PAYMENT', '另议。', '客户要求') })
    await step(floor.consultant, 'submitContract', id)
    const now = (await contractAs(floor.lawyer, id)).deviations
    expect(now.map(({ round, field, status }: Answer) => [round, field, status])).toEqual([
      [1, 'PAYMENT', 'APPROVED'],
      [1, 'LIABILITY', 'REFUSED'],
      [2, 'PAYMENT', 'OPEN'],
    ])
    await step(floor.lawyer, 'decideDeviations', id, decide([{ deviationId: now[2].id, approved: true }]))
    await approve(id)
    expect((await contractAs(floor.lawyer, id)).status).toBe('APPROVED')
  })

  test('R078: what a clause says of the product otherwise than the template is judged by those who make it', async () => {
    const id = await inReview({ clauses: reworded('SPECIFICATION', '定位精度 0.001 mm。', '客户要求写明精度') })
    const { reviews, deviations } = await contractAs(floor.consultant, id)
    expect(reviews).toMatchObject([
      { kind: 'LEGAL', reasons: ['ALWAYS'] },
      { kind: 'FINANCE', reasons: ['ALWAYS'] },
      { kind: 'TECHNICAL', reasons: ['DEVIATION'] },
    ])
    await approve(id)
    expect((await contractAs(floor.consultant, id)).status).toBe('IN_REVIEW')
    const technical = { kind: 'TECHNICAL' }
    expect(await refused(floor.lawyer, 'approveContractReview', id, technical)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refused(planner, 'approveContractReview', id, technical)).toMatchObject({
      code: 'DEVIATION_UNDECIDED',
    })
    const decisions = [{ deviationId: deviations[0].id, approved: true }]
    await step(planner, 'decideDeviations', id, { ...technical, decisions })
    await step(planner, 'approveContractReview', id, technical)
    expect((await contractAs(floor.consultant, id)).status).toBe('APPROVED')
    expect(
      (await floor.service.published('sales-pipeline.ContractApproved.v1')).filter((one) => one.aggregateId === id),
    ).toHaveLength(1)
  })
})

describe('claims about products in clauses', () => {
  const technical = { kind: 'TECHNICAL' }
  beforeAll(async () => {
    const inspector = await floor.service.employee({ roles: ['PRODUCTION'] })
    const said = { productId: machine.id, code: 'POSITIONING', name: 'Positioning accuracy', nameZh: '定位精度' }
    const drafted = { ...said, value: '0.005', unit: 'mm', source: '型式检验报告' }
    const { fact } = await must(floor, planner, 'draftProductFact', drafted, 'fact { id version }')
    await must(floor, inspector, 'publishProductFact', { factId: fact.id, version: fact.version })
  })
  const afterSales = (text: string) =>
    kinds.map((kind) => (kind === 'AFTER_SALES' ? { kind, text, reason: '客户要求' } : { kind }))
  const claimsOf = async (id: string) =>
    (await contractAs(floor.consultant, id)).deviations.filter(({ subject }: Answer) => subject === 'CLAIM')

  test('R078: a claim in any clause is marked and approved by those who make the product before the contract is', async () => {
    const clauses = afterSales('整机保修 24 个月，主轴可连续运行十年。定位精度 0.003 mm。')
    const marked = { clause: 'AFTER_SALES', line: 1, text: '主轴可连续运行十年' }
    const id = await drafted({ clauses, claims: [marked] })
    const published = '定位精度：0.005 mm'
    const told = { decidedIn: 'TECHNICAL', standard: published, status: 'OPEN' }
    expect(await claimsOf(id)).toMatchObject([
      { ...told, field: 'AFTER_SALES.1', deviating: '主轴可连续运行十年', reason: null },
      { ...told, field: 'AFTER_SALES.2', deviating: '定位精度 0.003 mm。', reason: '客户要求' },
    ])
    expect(await refused(floor.consultant, 'submitContract', id)).toMatchObject({ code: 'DEVIATION_WITHOUT_REASON' })
    await step(floor.consultant, 'reviseContract', id, { clauses, claims: [{ ...marked, reason: '厂家测试' }] })
    await step(floor.consultant, 'submitContract', id)
    const wording = (await contractAs(floor.lawyer, id)).deviations.find(({ subject }: Answer) => subject === 'CLAUSE')
    const decisions = [{ deviationId: wording.id, approved: true }]
    await step(floor.lawyer, 'decideDeviations', id, { kind: 'LEGAL', decisions })
    await approve(id)
    expect((await contractAs(floor.consultant, id)).status).toBe('IN_REVIEW')
    const [endurance, accuracy] = await claimsOf(id)
    const no = { deviationId: accuracy.id, approved: false, comment: '实测 0.005 mm' }
    await step(planner, 'decideDeviations', id, {
      ...technical,
      decisions: [{ deviationId: endurance.id, approved: true }, no],
    })
    expect(await refused(planner, 'approveContractReview', id, technical)).toMatchObject({ code: 'DEVIATION_REFUSED' })
    await step(planner, 'decideDeviations', id, { ...technical, decisions: [{ ...no, approved: true }] })
    await step(planner, 'approveContractReview', id, technical)
    expect((await contractAs(floor.consultant, id)).status).toBe('APPROVED')
    const state = (await floor.service.publishedState('state.sales-pipeline.contract.v1')).filter(
      (one) => one.aggregateId === id,
    )
    expect(state.at(-1)?.data.deviations?.map(({ subject }: Answer) => subject)).toEqual(['CLAUSE', 'CLAIM', 'CLAIM'])
  })

  test('R078: what is published, and what the accepted quote said and was reviewed with, needs no further word', async () => {
    const claims = [{ line: 1, text: '主轴可连续运行十年' }]
    const clauses = afterSales('定位精度 0.005 mm。主轴可连续运行十年。')
    const id = await drafted({ clauses, claims: [{ ...claims[0], clause: 'AFTER_SALES' }] }, { claims })
    expect(await claimsOf(id)).toEqual([])
  })

  test('R078: what is marked stands in its clause and is about a line of the contract', async () => {
    const id = await drafted()
    const marked = { clause: 'AFTER_SALES', text: '主轴可连续运行十年' }
    expect(await refused(floor.consultant, 'reviseContract', id, { claims: [marked] })).toMatchObject({
      fields: [{ path: 'claims.0.text' }],
    })
    const clauses = afterSales('主轴可连续运行十年。')
    expect(
      await refused(floor.consultant, 'reviseContract', id, { clauses, claims: [{ ...marked, line: 2 }] }),
    ).toMatchObject({ fields: [{ path: 'claims.0.line' }] })
  })
})

describe('terms that are not those of the quote', () => {
  const prepaid = [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }]
  const approveTerms = async (id: string) => {
    const { deviations } = await contractAs(floor.accountant, id)
    const decisions = deviations
      .filter(({ decidedIn }: Answer) => decidedIn === 'FINANCE')
      .map((deviation: Answer) => ({ deviationId: deviation.id, approved: true }))
    await step(floor.accountant, 'decideDeviations', id, { kind: 'FINANCE', decisions })
  }

  test('R069: the contract takes effect with what it says, once finance has approved each difference', async () => {
    const terms = { paymentTerms: prepaid, lines: [{ seq: 1, quantity: '2' }], reason: '客户减少数量并预付' }
    const id = await inReview({ terms })
    const contract = await contractAs(floor.accountant, id)
    expect(contract).toMatchObject({
      netTotal: { amount: '66666.66' },
      grossTotal: { amount: '75333.33' },
      lines: [{ quantity: '2', grossAmount: { amount: '75333.33' }, promisedOn: '2026-04-30' }],
      instalments: [{ trigger: 'SIGNED', percent: '100', amount: { amount: '75333.33' }, daysAfter: 0 }],
    })
    expect(contract.deviations.map(({ field, standard, deviating }: Answer) => [field, standard, deviating])).toEqual([
      ['lines.1.quantity', '3', '2'],
      ['lines.1.netAmount', '99999.99', '66666.66'],
      ['lines.1.taxAmount', '13000', '8666.67'],
      ['lines.1.grossAmount', '112999.99', '75333.33'],
      ['netTotal', '99999.99', '66666.66'],
      ['taxTotal', '13000', '8666.67'],
      ['grossTotal', '112999.99', '75333.33'],
      ['paymentTerms', 'SIGNED 30 % + 10 d; DELIVERED 70 % + 30 d', 'SIGNED 100 % + 0 d'],
    ])
    expect(await refused(floor.accountant, 'approveContractReview', id, { kind: 'FINANCE' })).toMatchObject({
      code: 'DEVIATION_UNDECIDED',
    })
    await approveTerms(id)
    await signed(id)
    // Somebody changes it past the approval: then it is not what was approved.
    await floor.service.db.query('UPDATE contract_line SET quantity = 1 WHERE contract_id = $1', [id])
    expect(await refused(floor.lawyer, 'archiveContract', id, { location: 'A' })).toMatchObject({
      code: 'DIFFERS_FROM_QUOTE',
      message: expect.stringContaining('lines.1.quantity'),
    })
    await floor.service.db.query('UPDATE contract_line SET quantity = 2 WHERE contract_id = $1', [id])
    await step(floor.lawyer, 'archiveContract', id, { location: 'A' })
    const [event] = (await floor.service.published('sales-pipeline.ContractEffective.v1')).filter(
      (one) => one.aggregateId === id,
    )
    expect(event?.data).toMatchObject({
      netTotal: { amount: '66666.66' },
      lines: [{ quantity: '2' }],
      instalments: [{ percent: '100' }],
    })
  })

  test('R063: terms that would be worse than what was approved need another quote', async () => {
    const { quoteId } = await reachContracting(floor, [{ productId: machine.id }])
    const later = [{ trigger: 'DELIVERED', percent: '100', daysAfter: 60 }]
    const draft = (terms: Record<string, unknown>) =>
      act(floor, floor.consultant, 'draftContract', { quoteId, terms: { reason: '客户要求', ...terms } })
    expect(await draft({ paymentTerms: later })).toMatchObject({ rule: 'R063', code: 'WORSE_THAN_APPROVED' })
    // 31 machines are more than a million, which a director would have been asked about.
    expect(await draft({ lines: [{ seq: 1, quantity: '31' }] })).toMatchObject({
      code: 'WORSE_THAN_APPROVED',
      message: expect.stringContaining('the amount'),
    })
    expect(await draft({ lines: [{ seq: 1, quantity: '1.5' }] })).toMatchObject({
      fields: [{ path: 'terms.lines.0.quantity' }],
    })
    expect(await draft({ lines: [{ seq: 2, quantity: '1' }] })).toMatchObject({
      fields: [{ path: 'terms.lines.0.seq' }],
    })
    const half = [{ trigger: 'SIGNED', percent: '50', daysAfter: 0 }]
    expect(await draft({ paymentTerms: half })).toMatchObject({ __typename: 'ValidationError' })
  })

  test('R069: another day of delivery is for those who make it; back at the quote, there is nothing to decide', async () => {
    const id = await drafted({ terms: { lines: [{ seq: 1, promisedOn: '2026-04-15' }], reason: '客户急用' } })
    expect((await contractAs(floor.consultant, id)).deviations).toMatchObject([
      { field: 'lines.1.promisedOn', standard: '2026-04-30', deviating: '2026-04-15', decidedIn: 'TECHNICAL' },
    ])
    // Words alone change nothing of the terms, nor of the reason for them.
    await step(floor.consultant, 'reviseContract', id)
    expect((await contractAs(floor.consultant, id)).deviations).toMatchObject([{ reason: '客户急用' }])
    await step(floor.consultant, 'reviseContract', id, { terms: { reason: '恢复报价交期' } })
    expect(await contractAs(floor.consultant, id)).toMatchObject({
      deviations: [],
      lines: [{ promisedOn: '2026-04-30' }],
    })
  })
})

describe('reviews that wait', () => {
  test('R069: each waits for who may make it, within the limit of the policy, and no longer than it is open', async () => {
    const id = await inReview()
    const open = await waits('CONTRACT_REVIEW', id)
    expect(open).toMatchObject([
      { role: 'FINANCE', outcome: null },
      { role: 'LEGAL', outcome: null },
    ])
    // Sixteen working hours from Monday half past nine: two days of eight hours, minus and plus half an hour.
    for (const { dueAt, exceptIds } of open) {
      expect(dueAt.toISOString()).toBe('2026-03-04T01:30:00.000Z')
      expect(exceptIds).toContain(floor.consultant.employeeId)
    }
    expect((await contractAs(floor.lawyer, id)).reviews[0].dueAt).toEqual(open[0].dueAt)
    await step(floor.lawyer, 'approveContractReview', id, { kind: 'LEGAL' })
    await step(floor.accountant, 'returnContract', id, { kind: 'FINANCE', reason: '付款条件' })
    expect((await waits('CONTRACT_REVIEW', id)).map(({ role, outcome }) => [role, outcome])).toEqual([
      ['FINANCE', 'DONE'],
      ['LEGAL', 'DONE'],
    ])
    const other = await inReview()
    await step(floor.accountant, 'returnContract', other, { kind: 'FINANCE', reason: '付款条件' })
    expect((await waits('CONTRACT_REVIEW', other)).map(({ role, outcome }) => [role, outcome])).toEqual([
      ['FINANCE', 'DONE'],
      ['LEGAL', 'CANCELLED'],
    ])
  })

  test('R069: what a reviewer looked at is kept, and one no passes nothing', async () => {
    const id = await inReview()
    const items = ['LEGALITY', 'COMPLIANCE', 'CLARITY', 'COMPANY_INTEREST']
    const answers = items.map((item) => ({ item, answer: true }))
    const unclear = answers.map((one) =>
      one.item === 'CLARITY' ? { ...one, answer: false, comment: '条款含混' } : one,
    )
    expect(
      await refused(floor.lawyer, 'approveContractReview', id, { kind: 'LEGAL', checklist: unclear }),
    ).toMatchObject({ code: 'CHECKLIST_NEGATIVE' })
    const review = { kind: 'LEGAL', checklist: [...answers, answers[0]] }
    expect(await refused(floor.lawyer, 'approveContractReview', id, review)).toMatchObject({
      fields: [{ path: 'checklist' }],
    })
    await step(floor.lawyer, 'returnContract', id, { kind: 'LEGAL', checklist: unclear, reason: '条款含混' })
    const [legal] = (await contractAs(floor.lawyer, id)).reviews
    expect(legal.checklist).toMatchObject([
      { item: 'LEGALITY', answer: true },
      { item: 'COMPLIANCE', answer: true },
      { item: 'CLARITY', answer: false, comment: '条款含混' },
      { item: 'COMPANY_INTEREST', answer: true },
    ])
  })

  test('R069: a product made to order is looked at by those who make it', async () => {
    await floor.service.db.query(`UPDATE product SET product_class = 'CUSTOM' WHERE id = $1`, [machine.id])
    const id = await inReview()
    await floor.service.db.query(`UPDATE product SET product_class = 'STANDARD' WHERE id = $1`, [machine.id])
    expect((await contractAs(floor.lawyer, id)).reviews).toMatchObject([
      { kind: 'LEGAL' },
      { kind: 'FINANCE' },
      { kind: 'TECHNICAL', reasons: ['CUSTOM_PRODUCT'] },
    ])
  })
})

describe('what the customer wants changed', () => {
  const request = {
    requestedBy: '张经理',
    requestedOn: '2026-03-02',
    clause: 'LIABILITY',
    askedText: '违约金每日 0.1 %。',
    reason: '总部要求',
    consults: ['LEGAL', 'FINANCE'],
  }
  const requestOf = async (id: string) => (await contractAs(floor.lawyer, id)).changeRequests.at(-1)
  const settlement = { outcome: 'COMPROMISE', text: '违约金每日 0.08 %。', reason: '双方让步' }

  test('R071: those concerned are heard, what is agreed is drafted, reviewed and signed anew', async () => {
    const id = await inReview()
    await signed(id)
    await step(floor.consultant, 'requestContractChange', id, request)
    const { id: changeRequestId } = await requestOf(id)
    expect(await waits('CONTRACT_CHANGE_OPINION', id)).toMatchObject([{ role: 'FINANCE' }, { role: 'LEGAL' }])
    // Nothing is signed into force over an open wish.
    expect(await refused(floor.lawyer, 'archiveContract', id, { location: 'A' })).toMatchObject({
      code: 'CHANGE_REQUEST_OPEN',
    })
    const at = { changeRequestId }
    expect(await refused(floor.manager, 'settleChangeRequest', id, { ...at, ...settlement })).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'OPEN',
    })
    const agree = { ...at, kind: 'LEGAL', opinion: 'AGREE_IF', text: '不超过 0.08 %' }
    await step(floor.lawyer, 'giveChangeRequestOpinion', id, agree)
    expect((await requestOf(id)).status).toBe('CONSULTING')
    expect(await refused(floor.lawyer, 'giveChangeRequestOpinion', id, agree)).toMatchObject({ code: 'OPINION_GIVEN' })
    expect(await refused(floor.manager, 'settleChangeRequest', id, { ...at, ...settlement })).toMatchObject({
      code: 'OPINIONS_MISSING',
    })
    await step(floor.accountant, 'giveChangeRequestOpinion', id, {
      ...at,
      kind: 'FINANCE',
      opinion: 'AGREE',
      text: '可',
    })
    expect((await waits('CONTRACT_CHANGE_OPINION', id)).map(({ outcome }) => outcome)).toEqual(['DONE', 'DONE'])
    expect(await refused(floor.consultant, 'settleChangeRequest', id, { ...at, ...settlement })).toMatchObject({
      code: 'FORBIDDEN',
    })
    await step(floor.manager, 'settleChangeRequest', id, { ...at, ...settlement })

    expect(await contractAs(floor.lawyer, id)).toMatchObject({
      status: 'DRAFT',
      returnReason: settlement.text,
      explainedTo: null,
      signatures: [],
      changeRequests: [{ status: 'AGREED', outcome: 'COMPROMISE', redraftRound: 2 }],
    })
    const told = (await floor.service.published('sales-pipeline.ContractChangeRequestSettled.v1')).filter(
      (one) => one.aggregateId === id,
    )
    expect(told.map(({ data }) => data)).toMatchObject([{ outcome: 'COMPROMISE', status: 'DRAFT' }])
    const clauses = kinds.map((kind) =>
      kind === 'LIABILITY' ? { kind, text: settlement.text, reason: '客户要求，已协商' } : { kind },
    )
    await step(floor.consultant, 'reviseContract', id, { clauses })
    await step(floor.consultant, 'submitContract', id)
    const { deviations } = await contractAs(floor.lawyer, id)
    const decisions = [{ deviationId: deviations[0].id, approved: true }]
    await step(floor.lawyer, 'decideDeviations', id, { kind: 'LEGAL', decisions })
    await signed(id)
    await step(floor.lawyer, 'archiveContract', id, { location: 'A' })
    expect((await contractAs(floor.lawyer, id)).status).toBe('EFFECTIVE')
  })

  test('R071: against an objection only a director agrees', async () => {
    const id = await inReview()
    await step(floor.consultant, 'requestContractChange', id, { ...request, consults: ['LEGAL'] })
    const at = { changeRequestId: (await requestOf(id)).id as string }
    await step(floor.lawyer, 'giveChangeRequestOpinion', id, { ...at, kind: 'LEGAL', opinion: 'OBJECT', text: '过高' })
    expect(await refused(floor.manager, 'settleChangeRequest', id, { ...at, ...settlement })).toMatchObject({
      code: 'CHANGE_OBJECTED',
    })
    await step(floor.director, 'settleChangeRequest', id, { ...at, ...settlement })
    expect(await contractAs(floor.lawyer, id)).toMatchObject({
      status: 'DRAFT',
      reviews: [{ status: 'CANCELLED' }, { status: 'CANCELLED' }],
    })
    expect((await waits('CONTRACT_REVIEW', id)).map(({ outcome }) => outcome)).toEqual(['CANCELLED', 'CANCELLED'])
  })

  test('R071: what is refused or withdrawn leaves the contract as it is', async () => {
    const id = await inReview()
    await approve(id)
    const release = { explainedTo: '张经理', explainedOn: '2026-03-02' }
    const about = { ...request, clause: undefined, term: 'PAYMENT_TERMS', consults: ['FINANCE'] }
    await step(floor.consultant, 'requestContractChange', id, about)
    expect(await refused(floor.consultant, 'releaseContract', id, release)).toMatchObject({
      code: 'CHANGE_REQUEST_OPEN',
    })
    const first = { changeRequestId: (await requestOf(id)).id as string }
    const opinion = { ...first, kind: 'FINANCE', opinion: 'OBJECT', text: '账期过长' }
    await step(floor.accountant, 'giveChangeRequestOpinion', id, opinion)
    const no = { ...first, outcome: 'REFUSED', text: '付款条件不变', reason: '账期过长' }
    await step(floor.manager, 'settleChangeRequest', id, no)
    await step(floor.consultant, 'requestContractChange', id, request)
    const second = { changeRequestId: (await requestOf(id)).id as string, reason: '客户不再要求' }
    await step(floor.consultant, 'withdrawChangeRequest', id, second)
    expect((await contractAs(floor.lawyer, id)).changeRequests).toMatchObject([
      { seq: 1, status: 'REFUSED', term: 'PAYMENT_TERMS', redraftRound: null },
      { seq: 2, status: 'WITHDRAWN', outcome: 'WITHDRAWN' },
    ])
    expect((await waits('CONTRACT_CHANGE_OPINION', id)).map(({ outcome }) => outcome).sort()).toEqual([
      'CANCELLED',
      'CANCELLED',
      'DONE',
    ])
    await step(floor.consultant, 'releaseContract', id, release)
  })

  test('R071: a request is about one thing, and about a contract whose wording is on the table', async () => {
    const id = await drafted()
    expect(await refused(floor.consultant, 'requestContractChange', id, request)).toMatchObject({
      code: 'WRONG_STATE',
      currentState: 'DRAFT',
    })
    await step(floor.consultant, 'submitContract', id)
    expect(
      await refused(floor.consultant, 'requestContractChange', id, { ...request, term: 'QUANTITY' }),
    ).toMatchObject({ fields: [{ path: 'clause' }] })
    expect(
      await refused(floor.consultant, 'requestContractChange', id, { ...request, requestedOn: '2026-03-03' }),
    ).toMatchObject({ fields: [{ path: 'requestedOn' }] })
  })
})

describe('explaining and signing', () => {
  test('R070: what was explained, asked and is to be brought is on record', async () => {
    const id = await inReview()
    await approve(id)
    await step(floor.consultant, 'releaseContract', id, {
      explainedTo: '张经理',
      explainedOn: '2026-03-02',
      points: [{ kind: 'LIABILITY', risks: '逾期付款同样承担违约金' }, { kind: 'PAYMENT' }],
      questions: [{ question: '能否分三期付款？', answer: '须修改报价。' }],
      formalities: ['BUSINESS_LICENCE', 'SEAL', 'SEAL'],
    })
    expect((await contractAs(floor.consultant, id)).explanations).toEqual([
      {
        explainedTo: '张经理',
        points: [
          { kind: 'LIABILITY', risks: '逾期付款同样承担违约金' },
          { kind: 'PAYMENT', risks: null },
        ],
        questions: [{ question: '能否分三期付款？', answer: '须修改报价。' }],
        formalities: ['BUSINESS_LICENCE', 'SEAL'],
      },
    ])
  })

  /** A file of the contract; its bytes are the spec of libs/documents. */
  async function file(id: string, kind: string, status = 'STORED', sha256 = 'a'.repeat(64)): Promise<string> {
    const documentId = newId()
    await floor.service.db.query(
      `INSERT INTO sys.document (id, subject_type, subject_id, kind, name, media_type, size, sha256, status, object_key,
         attached_by, created_at, updated_at, stored_at, version)
       VALUES ($1, 'Contract', $2, $3, '合同.pdf', 'application/pdf', 7, $4, $5, CASE WHEN $5 = 'STORED' THEN $6 END,
         'spec', now(), now(), CASE WHEN $5 = 'STORED' THEN now() END, 1)`,
      [documentId, id, kind, sha256, status, `sales-pipeline/${documentId}/${newId()}`],
    )
    return documentId
  }

  test('R072: who is not the legal representative shows a power of attorney, and it stays with the contract', async () => {
    const id = await inReview()
    await signing(id)
    const agent = { ...theirs, capacity: 'AUTHORIZED_AGENT' }
    await step(floor.consultant, 'recordSignature', id, agent)
    await step(floor.lawyer, 'recordSignature', id, ours)
    expect((await contractAs(floor.lawyer, id)).signatureGaps).toEqual([{ party: 'CUSTOMER', missing: 'AUTHORITY' }])
    expect(await refused(floor.lawyer, 'archiveContract', id, { location: 'A' })).toMatchObject({
      code: 'SIGNATURES_INCOMPLETE',
      message: 'Still missing: the power of attorney of the customer.',
    })
    const wrong = await file(id, 'ANNEX')
    expect(
      await refused(floor.consultant, 'recordSignature', id, { ...agent, authorityDocumentId: wrong }),
    ).toMatchObject({ fields: [{ path: 'authorityDocumentId' }] })
    expect(await refused(floor.consultant, 'recordSignature', id, { ...agent, sealed: false })).toMatchObject({
      fields: [{ path: 'seal' }],
    })
    const power = await file(id, 'AUTHORIZATION')
    await step(floor.consultant, 'recordSignature', id, { ...agent, authorityDocumentId: power })
    expect((await contractAs(floor.lawyer, id)).signatureGaps).toEqual([])
    const removal = { documentId: power, version: 1, reason: '整理' }
    expect(await act(floor, floor.lawyer, 'removeContractDocument', removal)).toMatchObject({
      code: 'DOCUMENT_IS_EVIDENCE',
    })
  })

  test('R072: the scan of the signed contract is asked for until it is there, and its hash stays', async () => {
    const id = await inReview()
    await signed(id)
    await step(floor.lawyer, 'archiveContract', id, { location: 'A' })
    const [wait] = await waits('CONTRACT_EVIDENCE', id)
    expect(wait).toMatchObject({ assigneeIds: [floor.consultant.employeeId], outcome: null })
    // Five working days from Monday, to the end of business.
    expect(wait.dueAt.toISOString()).toBe('2026-03-09T10:00:00.000Z')

    const pending = await file(id, 'SIGNED_COPY', 'PENDING')
    expect(await refused(floor.consultant, 'recordSignedCopy', id, { documentId: pending })).toMatchObject({
      fields: [{ path: 'documentId' }],
    })
    const copy = await file(id, 'SIGNED_COPY', 'STORED', 'b'.repeat(64))
    const elsewhere = await inReview()
    expect(await refused(floor.consultant, 'recordSignedCopy', elsewhere, { documentId: copy })).toMatchObject({
      code: 'WRONG_STATE',
    })
    await step(floor.consultant, 'recordSignedCopy', id, { documentId: copy })
    expect((await contractAs(floor.lawyer, id)).signedCopySha256).toBe('b'.repeat(64))
    expect(await waits('CONTRACT_EVIDENCE', id)).toMatchObject([{ outcome: 'DONE' }])
    const removal = { documentId: copy, version: 1, reason: '整理' }
    expect(await act(floor, floor.lawyer, 'removeContractDocument', removal)).toMatchObject({
      code: 'DOCUMENT_IS_EVIDENCE',
    })
    const other = await file(id, 'SIGNED_COPY')
    expect(await refused(floor.consultant, 'recordSignedCopy', id, { documentId: other })).toMatchObject({
      code: 'SIGNED_COPY_RECORDED',
    })
  })
})

describe('the archive', () => {
  test('R074: there is one original, and it is known who has it', async () => {
    const id = await inReview()
    const loan = { borrowerId: floor.accountant.employeeId, purpose: '税务检查', dueOn: '2026-03-06' }
    expect(await refused(floor.lawyer, 'lendOriginal', id, loan)).toMatchObject({ code: 'NOT_ARCHIVED' })
    await signed(id)
    await step(floor.lawyer, 'archiveContract', id, { location: '档案室 B-17' })
    expect(await contractAs(floor.lawyer, id)).toMatchObject({
      archiveNumber: expect.stringMatching(/^DA-2026-\d{6}$/),
      retainedUntil: '2036-03-02',
    })
    expect(await refused(floor.consultant, 'lendOriginal', id, loan)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await refused(floor.lawyer, 'lendOriginal', id, { ...loan, borrowerId: newId() })).toMatchObject({
      fields: [{ path: 'borrowerId' }],
    })
    await step(floor.lawyer, 'lendOriginal', id, loan)
    expect(await refused(floor.lawyer, 'lendOriginal', id, loan)).toMatchObject({ code: 'ORIGINAL_OUT' })
    const [wait] = await waits('CONTRACT_ORIGINAL', id)
    expect(wait).toMatchObject({ assigneeIds: [floor.accountant.employeeId], outcome: null })
    expect(wait.dueAt.toISOString()).toBe('2026-03-06T16:00:00.000Z')

    const found = async (filter: Record<string, unknown>) => {
      const query = `query ($search: String, $archivedIn: String, $originalOut: Boolean) {
        contracts(search: $search, archivedIn: $archivedIn, originalOut: $originalOut, first: 100) { edges { node { id } } } }`
      return (await ask(floor, floor.lawyer, query, filter)).contracts.edges.map(({ node }: Answer) => node.id)
    }
    expect(await found({ originalOut: true })).toEqual([id])
    expect(await found({ originalOut: true, archivedIn: '档案室 B' })).toEqual([id])
    expect(await found({ archivedIn: '档案室 %' })).toEqual([])
    const { number } = await contractAs(floor.lawyer, id)
    expect(await found({ search: number.slice(3).toLowerCase() })).toEqual([id])
    expect(await found({ search: '恒力机械' })).toContain(id)
    expect(await found({ search: '恒力_械' })).toEqual([])

    await step(floor.lawyer, 'returnOriginal', id, { location: '档案室 C-01' })
    expect(await refused(floor.lawyer, 'returnOriginal', id)).toMatchObject({ code: 'ORIGINAL_IN' })
    expect(await contractAs(floor.lawyer, id)).toMatchObject({
      archiveLocation: '档案室 C-01',
      originalLoans: [{ borrower: { id: floor.accountant.employeeId }, dueOn: '2026-03-06' }],
    })
    expect(await found({ originalOut: true })).toEqual([])
    expect(await waits('CONTRACT_ORIGINAL', id)).toMatchObject([{ outcome: 'DONE' }])
  })
})

describe('a company that wants it stricter', () => {
  async function publishRules(change: Partial<PolicyValue<'P15'>>): Promise<void> {
    await floor.service.db.query(
      `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, reason, approved_by, published_at)
       VALUES ($1, 'P15', (SELECT count(*) + 1 FROM sys.policy_version WHERE parameter = 'P15'), $2, $3, '从严', $4, $3)`,
      [
        newId(),
        JSON.stringify({ ...policyParameters.P15.default, ...change }),
        floor.service.clock.now(),
        floor.director.employeeId,
      ],
    )
  }

  test('R069: looks at a first contract and at a large one as a business too, by somebody who gains nothing', async () => {
    await publishRules({ businessReviewFor: ['FIRST_CONTRACT', 'AMOUNT'], checklistRequired: true })
    const id = await inReview()
    expect((await contractAs(floor.director, id)).reviews).toMatchObject([
      { kind: 'LEGAL' },
      { kind: 'FINANCE' },
      { kind: 'BUSINESS', reasons: ['FIRST_CONTRACT'] },
    ])
    const business = { kind: 'BUSINESS' }
    expect(await refused(floor.director, 'approveContractReview', id, business)).toMatchObject({
      rule: 'P15',
      code: 'CHECKLIST_INCOMPLETE',
    })
    const stranger = await floor.service.employee({ roles: ['MANAGER'], leads: [newId()] })
    expect(await refused(stranger, 'approveContractReview', id, business)).toMatchObject({ code: 'NOT_FOUND' })
    const checklist = ['LEGALITY', 'COMPLIANCE', 'CLARITY', 'COMPANY_INTEREST'].map((item) => ({ item, answer: true }))
    await step(floor.director, 'approveContractReview', id, { ...business, checklist })
    expect((await contractAs(floor.director, id)).reviews[2]).toMatchObject({ kind: 'BUSINESS', status: 'APPROVED' })
  })

  test('R070, R072: has each clause explained, and the scan before the contract takes effect', async () => {
    await publishRules({ explainEachClause: true, signedCopyBeforeEffect: true })
    const id = await inReview()
    await approve(id)
    const release = { explainedTo: '张经理', explainedOn: '2026-03-02' }
    const points = kinds.map((kind) => ({ kind }))
    expect(
      await refused(floor.consultant, 'releaseContract', id, { ...release, points: points.slice(1) }),
    ).toMatchObject({ code: 'CLAUSES_NOT_EXPLAINED', message: expect.stringContaining('PRODUCT') })
    await step(floor.consultant, 'releaseContract', id, { ...release, points })
    await step(floor.consultant, 'recordSignature', id, theirs)
    await step(floor.lawyer, 'recordSignature', id, ours)
    expect(await refused(floor.lawyer, 'archiveContract', id, { location: 'A' })).toMatchObject({
      rule: 'P15',
      code: 'SIGNED_COPY_MISSING',
    })
  })
})
