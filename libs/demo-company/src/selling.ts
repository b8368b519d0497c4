import type { Hired } from './company.ts'
import type { GraphClient } from './graph-client.ts'
import { people, personaTeams, salesTeam } from './personas.ts'
import { sideBySide } from './side-by-side.ts'

const clauses = [
  ['PRODUCT', '产品名称及型号：{productList}。', 'Products: {productList}.'],
  ['SPECIFICATION', '技术规格：{specificationList}。', 'Specification: {specificationList}.'],
  ['QUANTITY', '数量：{quantityList}。', 'Quantity: {quantityList}.'],
  [
    'PRICE',
    '含税总价 {grossTotal}（大写：{grossTotalInCapitals}），其中税额 {taxTotal}。',
    'Total with tax {grossTotal}, of which tax {taxTotal}.',
  ],
  ['DELIVERY', '{deliveryTerms}；交货期：{deliveryPromise}。', '{deliveryTerms}; delivery: {deliveryPromise}.'],
  ['PAYMENT', '付款方式：{paymentTerms}。', 'Payment: {paymentTerms}.'],
  ['QUALITY_STANDARD', '按国家标准及技术协议验收。', 'Inspected by national standard and the technical agreement.'],
  ['AFTER_SALES', '{afterSalesTerms}；质保期：{warrantyMonths}。', '{afterSalesTerms}; warranty: {warrantyMonths}.'],
] as const

/** R067, R068: legal words the eight clauses, the director puts them into force. */
export async function publishClauses(graph: GraphClient, today: string): Promise<void> {
  await sideBySide(clauses, async ([kind, textZh, textEn]) => {
    const wording = { kind, textZh, textEn, effectiveFrom: today, reason: '公司统一文本' }
    const { clauseTemplate } = await graph.mutateOnceKnown(
      people.legal,
      'draftClauseTemplate',
      wording,
      'clauseTemplate { id version }',
    )
    const draft = { clauseTemplateId: clauseTemplate.id, version: clauseTemplate.version }
    await graph.mutateOnceKnown(people.director, 'publishClauseTemplate', draft, '__typename')
  })
}

const playbook = [
  {
    title: '嫌贵：先谈单件成本',
    titleEn: 'Too dear: speak of the cost per part',
    stage: 'NEGOTIATION',
    tags: ['价格'],
    objectionHandling: {
      chinese: {
        objection: '你们的价格比同行高',
        cause: '只比较单价，没有比较寿命与节拍',
        response: '按设备寿命与节拍折算单件成本，并出示试切数据',
      },
      english: {
        objection: 'Your price is higher than that of others',
        cause: 'Prices are compared, service life and cycle time are not',
        response: 'Work out the cost per part over the life of the machine, and show the data of the trial cut',
      },
    },
  },
  {
    title: '立式加工中心：精度与节拍',
    titleEn: 'Vertical machining centres: precision and cycle time',
    stage: 'PRESENTATION',
    family: 'MACHINING',
    tags: ['演示'],
    fabCard: {
      chinese: {
        feature: '主轴恒温冷却',
        advantage: '连续加工八小时热变形小',
        benefit: '首件与末件尺寸一致，返工减少',
        evidence: '样件试切检测报告',
      },
      english: {
        feature: 'Spindle kept at one temperature',
        advantage: 'Little thermal growth in eight hours of cutting',
        benefit: 'The last part measures what the first did, so less is reworked',
        evidence: 'Inspection report of the trial cut',
      },
    },
  },
]

/** R058: a seller writes what has proved itself, the manager of the team reviews it. */
export async function writePlaybook(graph: GraphClient): Promise<void> {
  const { manager, consultants } = salesTeam('key-accounts')
  const author = consultants[0] ?? manager
  await sideBySide(playbook, async (item) => {
    const selection = 'playbookItem { id version }'
    const drafted = await graph.mutateOnceKnown(author, 'draftPlaybookItem', item, selection)
    const { id: playbookItemId, version } = drafted.playbookItem
    const submitted = await graph.mutate(author, 'submitPlaybookItem', { playbookItemId, version }, selection)
    const review = { playbookItemId, version: submitted.playbookItem.version }
    await graph.mutateOnceKnown(manager, 'publishPlaybookItem', review, '__typename')
  })
}

/** What each seller is to sign in a month. */
const PER_PERSON = 300_000

/** R053–R055: the company plans the month, each sales team its part, down to what is expected of each person. */
export async function planMonth(graph: GraphClient, { employees, teams }: Hired, today: string): Promise<void> {
  const { director, deputy } = people
  const sales = personaTeams
    .filter(({ kind }) => kind === 'SALES')
    .map(({ key }) => ({ teamId: teams.get(key), ...salesTeam(key) }))
  const amount = (sellers: number) => `${String(sellers * PER_PERSON)}.00`
  const sellers = sales.reduce((sum, { consultants }) => sum + consultants.length, 0)
  const period = { periodKind: 'MONTH', periodStart: `${today.slice(0, 7)}-01`, currency: 'CNY' }
  const goal = { metric: 'SIGNED_AMOUNT', weight: '100' }
  const shares = sales.map(({ teamId, consultants }) => ({ teamId, value: amount(consultants.length) }))
  const company = await decide(graph, director, deputy, {
    level: 'COMPANY',
    ...period,
    strategy: '巩固华东，开拓汽车零部件与医疗器械客户',
    goals: [{ ...goal, target: amount(sellers), shares }],
  })
  await sideBySide(sales, async ({ teamId, manager, consultants }) => {
    const expected = consultants.map((subject) => ({ employeeId: employees.get(subject), value: amount(1) }))
    await decide(graph, manager, director, {
      level: 'TEAM',
      teamId,
      ...period,
      parentId: company.id,
      strategy: '老客户复购与新客户开发并重',
      goals: [{ ...goal, target: amount(consultants.length), alignsWith: company.goals[0]?.id, shares: expected }],
    })
  })
}

interface Approved {
  readonly id: string
  readonly goals: readonly { id: string }[]
}

/** A plan that one person writes and hands in, and another approves. */
async function decide(graph: GraphClient, author: string, approver: string, plan: object): Promise<Approved> {
  const drafted = await graph.mutateOnceKnown(author, 'draftSalesPlan', { ...plan }, 'salesPlan { id version }')
  const { id: salesPlanId, version } = drafted.salesPlan
  const submitted = await graph.mutate(author, 'submitSalesPlan', { salesPlanId, version }, 'salesPlan { version }')
  const review = { salesPlanId, version: submitted.salesPlan.version }
  const approved = await graph.mutateOnceKnown(approver, 'approveSalesPlan', review, 'salesPlan { id goals { id } }')
  return approved.salesPlan as Approved
}
