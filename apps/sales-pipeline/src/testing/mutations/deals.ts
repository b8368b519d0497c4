import { newId } from '@sellgraph/kernel'
import { cny, must, openDeal, type Person, tellCustomer } from '../sales-floor.ts'
import type { Stage } from './stage.ts'
import type { Deeds, Ready } from './walk.ts'

type Input = Record<string, unknown>

const FIRST = 'is the first version of what it makes'

/** On a new deal of the consultant, by them unless told. */
const onDeal =
  (more: (stage: Stage) => Input, by: (stage: Stage) => Person = ({ consultant }) => consultant) =>
  async (stage: Stage): Promise<Ready> => {
    const { id, version } = await openDeal(stage)
    return { who: by(stage), input: { opportunityId: id, version, ...more(stage) } }
  }

/** On a deal after another step of it. */
const onDealAfter =
  (field: string, done: Input, more: Input, by: (stage: Stage) => Person = ({ consultant }) => consultant) =>
  async (stage: Stage): Promise<Ready> => {
    const { id, version } = await openDeal(stage)
    const input = { opportunityId: id, version, ...done }
    const { opportunity } = await must(stage, stage.consultant, field, input, 'opportunity { version }')
    return { who: by(stage), input: { opportunityId: id, version: opportunity.version, ...more } }
  }

const superior = ({ manager }: Stage) => manager

export const opportunityDeeds: Deeds = {
  openOpportunity: {
    ready: async (stage) => {
      const { consultant, teamId } = stage
      const customerId = newId()
      await tellCustomer(stage, customerId, { ownerId: consultant.employeeId, teamId })
      const referral = { employeeId: stage.colleague.employeeId }
      return { who: consultant, input: { customerId, title: '备件年度采购', needSummary: '滚珠丝杠', referral } }
    },
    unversioned: FIRST,
  },
  recordOpportunityNeed: {
    ready: onDeal(() => ({ summary: '两台加工中心', purchaseBy: '2026-06-30', decisionMaker: '张经理' })),
  },
  forecastOpportunity: {
    ready: onDeal(() => ({
      amount: cny('900000'),
      closeDate: '2026-05-31',
      probability: 40,
      category: 'BEST_CASE',
    })),
  },
  recordPresentation: {
    ready: onDeal(({ productId }) => ({
      kind: 'DEMONSTRATION',
      heldOn: '2026-03-02',
      audience: '生产部',
      content: '样件试切',
      productIds: [productId],
    })),
  },
  advanceOpportunity: { ready: onDeal(() => ({ to: 'NEEDS', note: '需求已明确' })) },
  moveOpportunityBack: {
    ready: onDealAfter('advanceOpportunity', { to: 'NEEDS' }, { to: 'RECEPTION', reason: '需求有变' }),
  },
  suspendOpportunity: { ready: onDeal(() => ({ reason: '客户预算冻结', resumeOn: '2026-04-01' })) },
  resumeOpportunity: {
    ready: onDealAfter('suspendOpportunity', { reason: '客户预算冻结' }, { note: '预算已批' }),
  },
  loseOpportunity: { ready: onDeal(() => ({ reason: 'COMPETITOR', competitor: '北方机床', note: '交期更短' })) },
  planNextStep: { ready: onDeal(() => ({ what: '拜访张经理', dueOn: '2026-03-06' })) },
  completeNextStep: {
    ready: onDealAfter(
      'planNextStep',
      { what: '拜访张经理', dueOn: '2026-03-06' },
      { result: '同意试切', next: { what: '试切', dueOn: '2026-03-10' } },
    ),
  },
  reopenOpportunity: {
    ready: onDealAfter('loseOpportunity', { reason: 'PRICE' }, { reason: '客户回头' }, superior),
  },
  setDealTeam: {
    ready: onDeal(
      ({ colleague }) => ({ members: [{ employeeId: colleague.employeeId, role: 'SUPPORT', work: '样件试切' }] }),
      superior,
    ),
  },
  splitCredit: {
    ready: onDeal(
      ({ consultant, colleague }) => ({
        splits: [
          { employeeId: consultant.employeeId, role: 'OWNER', percent: '70' },
          { employeeId: colleague.employeeId, role: 'SUPPORT', percent: '30' },
        ],
      }),
      superior,
    ),
  },
  concludeStrategyReview: {
    ready: async (stage) => {
      const { id, customerId } = await openDeal(stage)
      await stage.service.deliver({
        type: 'crm.RiskAlertRaised.v1',
        aggregateId: customerId,
        data: {
          alertId: newId(),
          customerId,
          customerName: '苏州恒力机械有限公司',
          ownerId: stage.consultant.employeeId,
          teamId: stage.teamId,
          kind: 'CHURN',
          severity: 'HIGH',
          reason: '两个季度未下单',
          raisedAt: '2026-03-02T01:00:00Z',
        },
      })
      const [review] = await stage.service.db.query<{ id: string; version: number }>(
        `SELECT r.id, o.version FROM strategy_review r JOIN opportunity o ON o.id = r.opportunity_id
          WHERE o.id = $1`,
        [id],
      )
      const input = { opportunityId: id, version: review?.version, strategyReviewId: review?.id }
      return { who: stage.manager, input: { ...input, conclusion: '总监陪同拜访' } }
    },
  },
}

async function objection(stage: Stage) {
  const { id, version } = await openDeal(stage)
  const input = { opportunityId: id, version, category: 'PRICE', statement: '价格高' }
  const { objection: raised } = await must(stage, stage.consultant, 'recordObjection', input, 'objection { id }')
  return { opportunityId: id, objectionId: raised.id as string }
}

async function objectionAfter(stage: Stage, ...steps: [string, Input][]) {
  const at = await objection(stage)
  for (const [index, [field, more]] of steps.entries()) {
    await must(stage, stage.consultant, field, { ...at, version: index + 1, ...more })
  }
  return { ...at, version: steps.length + 1 }
}

const answered: [string, Input] = ['answerObjection', { response: '按总成本算更低' }]
const settled: [string, Input] = ['settleObjection', { outcome: 'RESOLVED', note: '客户认可' }]

export const objectionDeeds: Deeds = {
  recordObjection: {
    ready: onDeal(() => ({ category: 'PRICE', statement: '价格高', cause: '预算少', raisedBy: '张经理' })),
  },
  answerObjection: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { ...(await objectionAfter(stage)), ...answered[1], evidence: '能耗对比' },
    }),
  },
  settleObjection: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { ...(await objectionAfter(stage, answered)), ...settled[1] },
    }),
  },
  reopenObjection: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { ...(await objectionAfter(stage, answered, settled)), reason: '客户再次提出' },
    }),
  },
}

const script = { title: '嫌贵', salesScript: { chinese: { occasion: '谈价', script: '先谈总成本' } } }

async function playbookItem(stage: Stage, ...steps: [(stage: Stage) => Person, string][]) {
  const drafted = await must(stage, stage.consultant, 'draftPlaybookItem', script, 'playbookItem { id }')
  const playbookItemId = drafted.playbookItem.id as string
  for (const [index, [who, field]] of steps.entries()) {
    await must(stage, who(stage), field, { playbookItemId, version: index + 1 })
  }
  return { playbookItemId, version: steps.length + 1 }
}

const author = ({ consultant }: Stage) => consultant
const submitted: [(stage: Stage) => Person, string] = [author, 'submitPlaybookItem']
const published: [(stage: Stage) => Person, string] = [superior, 'publishPlaybookItem']

export const playbookDeeds: Deeds = {
  draftPlaybookItem: {
    ready: ({ consultant, productId }) => ({ who: consultant, input: { ...script, productId, industry: '汽车' } }),
    other: { title: '嫌慢' },
    unversioned: FIRST,
    // Whoever sells may write an item.
    mayNot: ({ auditor }) => [auditor],
  },
  rewritePlaybookItem: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { ...(await playbookItem(stage)), ...script, title: '嫌价格贵' },
    }),
  },
  submitPlaybookItem: {
    ready: async (stage) => ({ who: stage.consultant, input: await playbookItem(stage) }),
  },
  returnPlaybookItem: {
    ready: async (stage) => ({
      who: stage.manager,
      input: { ...(await playbookItem(stage, submitted)), reason: '缺少依据' },
    }),
  },
  publishPlaybookItem: {
    ready: async (stage) => ({ who: stage.manager, input: await playbookItem(stage, submitted) }),
  },
  retirePlaybookItem: {
    ready: async (stage) => ({
      who: stage.manager,
      input: { ...(await playbookItem(stage, submitted, published)), reason: '政策已变' },
    }),
  },
  usePlaybookItem: {
    ready: async (stage) => {
      const { playbookItemId } = await playbookItem(stage, submitted, published)
      const { id, version } = await openDeal(stage)
      const use = { playbookItemId, occasion: 'CALL', usedOn: '2026-03-02', note: '电话中' }
      return { who: stage.consultant, input: { opportunityId: id, version, ...use } }
    },
  },
}

/** Each plan is for a year of its own. */
let year = 2027
function companyPlan({ consultant }: Stage): Input {
  year += 1
  return {
    level: 'COMPANY',
    periodKind: 'YEAR',
    periodStart: `${String(year)}-01-01`,
    currency: 'CNY',
    strategy: '主攻汽车零部件',
    goals: [{ metric: 'SIGNED_AMOUNT', target: '500000', weight: '100', shares: [] }],
    measures: [{ what: '重点拜访', responsibleId: consultant.employeeId, dueOn: `${String(year)}-06-30` }],
  }
}

async function plan(stage: Stage, ...steps: [(stage: Stage) => Person, string][]) {
  const drafted = await must(stage, stage.director, 'draftSalesPlan', companyPlan(stage), 'salesPlan { id }')
  const salesPlanId = drafted.salesPlan.id as string
  for (const [index, [who, field]] of steps.entries()) {
    await must(stage, who(stage), field, { salesPlanId, version: index + 1 })
  }
  return { salesPlanId, version: steps.length + 1 }
}

const handedIn: [(stage: Stage) => Person, string] = [({ director }) => director, 'submitSalesPlan']
const approved: [(stage: Stage) => Person, string] = [({ vice }) => vice, 'approveSalesPlan']

export const planDeeds: Deeds = {
  draftSalesPlan: {
    ready: (stage) => ({ who: stage.director, input: companyPlan(stage) }),
    other: { strategy: '主攻航空' },
    unversioned: FIRST,
  },
  rewriteSalesPlan: {
    ready: async (stage) => {
      const { currency, goals, measures } = companyPlan(stage)
      const content = { currency, goals, measures, strategy: '主攻航空', analysis: '航空订单增长' }
      return { who: stage.director, input: { ...(await plan(stage)), ...content, measures: [] } }
    },
  },
  submitSalesPlan: { ready: async (stage) => ({ who: stage.director, input: await plan(stage) }) },
  withdrawSalesPlan: { ready: async (stage) => ({ who: stage.director, input: await plan(stage, handedIn) }) },
  returnSalesPlan: {
    ready: async (stage) => ({ who: stage.vice, input: { ...(await plan(stage, handedIn)), reason: '目标偏低' } }),
  },
  approveSalesPlan: { ready: async (stage) => ({ who: stage.vice, input: await plan(stage, handedIn) }) },
  closeSalesPlan: {
    ready: async (stage) => {
      const input = await plan(stage, handedIn, approved)
      stage.service.clock.set(`${String(year + 1)}-02-01T01:00:00Z`)
      return { who: stage.director, input: { ...input, conclusion: '新客户不足' } }
    },
  },
}

/** A consultant whose report of last week is due. */
async function reporter(stage: Stage): Promise<Person> {
  stage.service.clock.set('2026-03-06T02:00:00Z')
  return stage.service.employee({ roles: ['CONSULTANT'], name: 'He Jing', teamId: stage.teamId })
}

async function report(stage: Stage, who: Person) {
  const drafted = await must(stage, who, 'draftProgressReport', {}, 'report { id version }')
  return { reportId: drafted.report.id as string, version: drafted.report.version as number }
}

export const reportDeeds: Deeds = {
  draftProgressReport: {
    ready: async (stage) => ({ who: await reporter(stage), input: { to: '2026-03-05' } }),
    other: { to: '2026-03-04' },
    unversioned: 'renews the only draft that its author can have',
    // Everybody who sells reports.
    mayNot: ({ auditor }) => [auditor],
  },
  submitProgressReport: {
    ready: async (stage) => {
      const who = await reporter(stage)
      return { who, input: { ...(await report(stage, who)), comment: '本周重点跟进恒力' } }
    },
  },
  reviewProgressReport: {
    ready: async (stage) => {
      const who = await reporter(stage)
      const handIn = { ...(await report(stage, who)), comment: '本周重点跟进恒力' }
      await must(stage, who, 'submitProgressReport', handIn)
      return { who: stage.manager, input: { reportId: handIn.reportId, version: handIn.version + 1, comment: '已阅' } }
    },
  },
  closeReportPeriod: {
    ready: ({ accountant }) => ({ who: accountant, input: { period: '2026-02' } }),
    other: { period: '2026-01' },
    unversioned: 'a month is closed once',
  },
}

export const deeds: Deeds = {
  ...opportunityDeeds,
  ...objectionDeeds,
  ...playbookDeeds,
  ...planDeeds,
  ...reportDeeds,
}
