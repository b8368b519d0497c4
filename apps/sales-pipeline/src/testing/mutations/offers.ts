import { newId } from '@sellgraph/kernel'
import { addProduct, cny, MONDAY, must, openDeal, type Person, quoteContent } from '../sales-floor.ts'
import { quoteAt, type QuoteStatus, type Stage } from './stage.ts'
import type { Deeds, Ready } from './walk.ts'

type Input = Record<string, unknown>

const FIRST = 'is the first version of what it makes'

/** On a quote of its own that has come so far; by the consultant unless told. */
const onQuote =
  (status: QuoteStatus, more: (stage: Stage) => Input = () => ({}), by?: (stage: Stage) => Person) =>
  async (stage: Stage): Promise<Ready> => {
    const { quoteId, version } = await quoteAt(stage, status)
    return { who: by?.(stage) ?? stage.consultant, input: { quoteId, version, ...more(stage) } }
  }

const superior = ({ manager }: Stage) => manager

const content = ({ productId }: Stage, discountPercent: string): Input =>
  quoteContent([{ productId, quantity: '2', discountPercent, promisedOn: '2026-05-31' }], {
    freightCost: cny('20'),
    installationCost: cny('30'),
    deliveryMethod: '公路运输',
    installationTerms: '三个工作日内调试完毕',
    serviceCommitment: '24 小时内到场',
    nonStandardTerms: ['驻场一个月'],
    claims: [{ line: 1, text: '主轴寿命两万小时' }],
  })

export const quoteDeeds: Deeds = {
  draftQuote: {
    ready: async (stage) => {
      const { id } = await openDeal(stage)
      return { who: stage.consultant, input: { opportunityId: id, ...content(stage, '0') } }
    },
    unversioned: FIRST,
  },
  reviseQuote: { ready: onQuote('SENT', (stage) => content(stage, '2')) },
  copyQuote: {
    ready: async (stage) => {
      const { quoteId } = await quoteAt(stage, 'DRAFT')
      const { id } = await openDeal(stage)
      return { who: stage.consultant, input: { quoteId, opportunityId: id, validUntil: '2026-03-31' } }
    },
    unversioned: FIRST,
  },
  submitQuote: { ready: onQuote('DRAFT') },
  approveQuote: { ready: onQuote('IN_APPROVAL', () => ({ comment: '同意' }), superior) },
  returnQuote: { ready: onQuote('IN_APPROVAL', () => ({ reason: '折扣过大' }), superior) },
  withdrawQuote: { ready: onQuote('IN_APPROVAL') },
  sendQuote: { ready: onQuote('APPROVED', () => ({ sentTo: '张经理' })) },
  acceptQuote: {
    ready: onQuote('SENT', () => ({
      acceptedBy: '张经理',
      channel: 'MEETING',
      termsExplained: true,
      note: '当面确认',
    })),
  },
  declineQuote: { ready: onQuote('SENT', () => ({ reason: '预算不足' })) },
}

export const negotiationDeeds: Deeds = {
  recordNegotiationRound: {
    ready: onQuote('SENT', ({ consultant }) => ({
      heldOn: '2026-03-02',
      customerPeople: '张经理、王工',
      ourPeople: [consultant.employeeId],
      note: '气氛良好',
      points: [
        {
          topic: 'PRICE',
          asked: '再降百分之十',
          offered: '九五折',
          measure: 'AMOUNT',
          askedValue: '900',
          offeredValue: '950',
        },
      ],
    })),
  },
  recordIntention: {
    ready: onQuote('SENT', () => ({ reachedOn: '2026-03-02', reachedWith: '张经理', agreed: '月底前签约' })),
  },
}

const proposal = ({ productId }: Stage): Input => ({
  title: '轴类零件加工方案',
  currency: 'CNY',
  discountPolicy: '两台以上九五折',
  serviceCommitment: '24 小时内到场',
  deliveryTime: '签约后 60 天',
  deliveryMethod: '公路整车运输',
  alternatives: [
    {
      code: 'A',
      name: '标准方案',
      configuration: '加工中心一台',
      lines: [{ productId, quantity: '1', discountPercent: '0' }],
    },
  ],
})

const presented: [string, Input] = ['presentProposal', { presentedOn: '2026-03-02', presentedTo: '张经理' }]
const chosen: [string, Input] = ['chooseProposal', { alternative: 'A' }]

/** On a proposal of a deal of its own, after these steps. */
const onProposal =
  (steps: [string, Input][], more: (stage: Stage) => Input) =>
  async (stage: Stage): Promise<Ready> => {
    const who = stage.consultant
    const { id } = await openDeal(stage)
    const content = { opportunityId: id, ...proposal(stage) }
    let { proposal: now } = await must(stage, who, 'makeProposal', content, 'proposal { id version }')
    const proposalId = now.id as string
    for (const [field, done] of steps) {
      const input = { proposalId, version: now.version as number, ...done }
      now = (await must(stage, who, field, input, 'proposal { version }')).proposal
    }
    return { who, input: { proposalId, version: now.version as number, ...more(stage) } }
  }

export const proposalDeeds: Deeds = {
  makeProposal: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { opportunityId: (await openDeal(stage)).id, ...proposal(stage) },
    }),
    unversioned: FIRST,
  },
  reviseProposal: { ready: onProposal([], (stage) => ({ ...proposal(stage), title: '轴类零件加工方案二' })) },
  presentProposal: { ready: onProposal([], () => presented[1]) },
  chooseProposal: { ready: onProposal([presented], () => chosen[1]) },
  rejectProposal: { ready: onProposal([presented], () => ({ reason: '预算不足' })) },
  draftQuoteFromProposal: {
    ready: onProposal([presented, chosen], () => ({
      validUntil: '2026-03-31',
      paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }],
      afterSalesTerms: '整机保修 24 个月',
      freightCost: cny('20'),
      installationCost: cny('30'),
    })),
    repeatable: 'what was chosen may be quoted again on other terms; the version says which choice was read',
  },
}

const inquiry = ({ productId }: Stage): Input => ({
  receivedAt: MONDAY,
  channel: 'EMAIL',
  askedBy: '张经理',
  note: '要求含税',
  lines: [
    { productId, quantity: '2', neededBy: '2026-06-30' },
    { description: '非标工装', specification: '夹持直径 200 mm', quantity: '4', unit: '套' },
  ],
})

const onInquiry =
  (more: Input) =>
  async (stage: Stage): Promise<Ready> => {
    const asked = { opportunityId: (await openDeal(stage)).id, ...inquiry(stage) }
    const { inquiry: open } = await must(stage, stage.consultant, 'recordInquiry', asked, 'inquiry { id version }')
    return { who: stage.consultant, input: { inquiryId: open.id, version: open.version, ...more } }
  }

export const inquiryDeeds: Deeds = {
  recordInquiry: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { opportunityId: (await openDeal(stage)).id, ...inquiry(stage) },
    }),
    unversioned: FIRST,
  },
  declineInquiry: { ready: onInquiry({ reason: '不在经营范围' }) },
  closeInquiry: { ready: onInquiry({ reason: '客户不再需要' }) },
}

/** On a product of its own. */
const onProduct =
  (more: Input, by: (stage: Stage) => Person) =>
  async (stage: Stage): Promise<Ready> => {
    const { id, version } = await addProduct(stage)
    return { who: by(stage), input: { productId: id, version, ...more } }
  }

const travel = { code: 'TRAVEL_X', name: 'Travel', nameZh: '行程', value: '800', unit: 'mm', source: '型式检验报告' }

async function fact(stage: Stage) {
  const input = { productId: (await addProduct(stage)).id, ...travel }
  const { fact: drafted } = await must(stage, stage.engineer, 'draftProductFact', input, 'fact { id version }')
  return { factId: drafted.id as string, version: drafted.version as number }
}

export const productDeeds: Deeds = {
  defineProduct: {
    ready: ({ director }) => ({
      who: director,
      input: {
        sku: `SKU-${newId()}`,
        name: '数控车床',
        nameEn: 'CNC lathe',
        specification: '回转直径 400 mm',
        family: 'TURNING',
        productClass: 'STANDARD',
        difficulty: '1.1',
        unit: '台',
        fractionDigits: 0,
        currency: 'CNY',
        taxRate: '0.13',
        warrantyMonths: 24,
      },
    }),
    other: { name: '卧式数控车床' },
    unversioned: FIRST,
  },
  setPrice: {
    ready: onProduct(
      { price: cny('900'), effectiveFrom: '2026-03-09', customerClass: 'A', minQuantity: '5' },
      superior,
    ),
  },
  setCost: {
    ready: onProduct({ unitCost: cny('650'), effectiveFrom: '2026-03-09' }, ({ accountant }) => accountant),
  },
  discontinueProduct: { ready: onProduct({}, ({ director }) => director) },
  draftProductFact: {
    ready: async (stage) => ({
      who: stage.engineer,
      input: { productId: (await addProduct(stage)).id, ...travel },
    }),
    unversioned: FIRST,
  },
  publishProductFact: { ready: async (stage) => ({ who: stage.inspector, input: await fact(stage) }) },
  withdrawProductFact: {
    ready: async (stage) => {
      const { factId, version } = await fact(stage)
      await must(stage, stage.inspector, 'publishProductFact', { factId, version })
      return { who: stage.inspector, input: { factId, version: version + 1, reason: '测量有误' } }
    },
  },
  releaseProductHold: {
    ready: async (stage) => {
      const { id: productId } = await addProduct(stage)
      const improvementId = newId()
      const held = { improvementId, productId, severity: 'SEVERE', reason: '主轴过热' }
      await stage.service.deliver({
        type: 'after-sales.ImprovementRequested.v1',
        aggregateId: improvementId,
        data: { ...held, requestedAt: '2026-03-02T01:00:00Z' },
      })
      const [hold] = await stage.service.db.query<{ id: string; version: number }>(
        'SELECT id, version FROM product_hold WHERE product_id = $1',
        [productId],
      )
      const input = { holdId: hold?.id, version: hold?.version, reason: '已更换轴承' }
      return { who: stage.director, input }
    },
  },
}

export const priceDeeds: Deeds = {
  publishPricingPolicy: {
    ready: ({ director }) => ({
      who: director,
      input: {
        effectiveFrom: '2026-12-01',
        lineMarginFloor: '0.15',
        familyMarginFloors: [{ family: 'AUTOMATION', floor: '0.5' }],
        quoteMarginFloor: '0.12',
        discountLimit: '0.15',
        amountLimit: cny('1000000'),
        creditDaysLimit: 60,
        annualFinanceRate: '0.0435',
        approvalHours: 8,
        overdueLimit: cny('0'),
        overdueDays: 30,
        levels: [
          { code: 'SUPERIOR', name: 'Superior', nameZh: '直属上级', role: 'MANAGER', workingHours: 4 },
          { code: 'DIRECTOR', name: 'Director', nameZh: '总监', role: 'DIRECTOR', workingHours: 16 },
        ],
        rules: [{ trigger: 'DISCOUNT', level: 'DIRECTOR', threshold: '15' }],
        reason: '年度政策',
      },
    }),
    other: { reason: '年中调整' },
    unversioned: 'each is a policy of its own, which counts from its day on',
  },
  setExchangeRate: {
    ready: ({ accountant }) => ({
      who: accountant,
      input: {
        fromCurrency: 'CNY',
        toCurrency: 'USD',
        rate: '0.1389',
        effectiveFrom: '2026-03-02',
        source: '中间价',
      },
    }),
    other: { source: '牌价' },
    unversioned: 'each is a rate of its own, which counts from its day on',
  },
}

async function delegation(stage: Stage): Promise<Input> {
  const input = { delegateId: stage.director.employeeId, from: '2026-03-02', until: '2026-03-06' }
  const { delegation: made } = await must(stage, stage.manager, 'delegateApprovals', input, 'delegation { id }')
  return { delegationId: made.id as string }
}

export const approvalDeeds: Deeds = {
  delegateApprovals: {
    ready: ({ director, vice }) => ({
      who: director,
      input: { delegateId: vice.employeeId, from: '2026-03-02', until: '2026-03-06', roles: ['DIRECTOR'] },
    }),
    unversioned: FIRST,
  },
  revokeApprovalDelegation: {
    ready: async (stage) => ({ who: stage.manager, input: await delegation(stage) }),
    unversioned: 'ends what can only be ended, once',
  },
}

export const deeds: Deeds = {
  ...quoteDeeds,
  ...negotiationDeeds,
  ...proposalDeeds,
  ...inquiryDeeds,
  ...productDeeds,
  ...priceDeeds,
  ...approvalDeeds,
}
