import { z } from 'zod'

/** One parameter that the policy documents leave blank, or that they take for granted. */
export interface PolicyParameter<Value> {
  readonly name: string
  /** The words of the policy documents. */
  readonly term: string
  /** In which unit each field of the value is, for people. */
  readonly unit: string
  readonly schema: z.ZodType<Value>
  /** What counts until somebody publishes a version. */
  readonly default: Value
}

const whole = (most: number) => z.int().min(1).max(most)

const weightsSchema = z
  .strictObject({
    sales: z.int().min(0).max(100),
    satisfaction: z.int().min(0).max(100),
    responseTime: z.int().min(0).max(100),
  })
  .refine(({ sales, satisfaction, responseTime }) => sales + satisfaction + responseTime === 100, {
    error: 'the weights must add up to 100',
  })

/** What may be asked of a deal before it leaves a stage of the sales process forward (R056). */
export const exitCriteria = [
  'OWNED', 'NEED_KNOWN', 'ESTIMATED', 'NEXT_STEP_PLANNED', 'DECISION_MAKER_KNOWN', 'PRESENTED', 'OBJECTIONS_ANSWERED',
  'PROPOSAL_MADE', 'QUOTE_SENT', 'INTENTION_REACHED', 'QUOTE_ACCEPTED', 'CREDIT_SPLIT',
] as const // prettier-ignore
export type ExitCriterion = (typeof exitCriteria)[number]

const salesStage = z.strictObject({
  /** All of them must hold before a deal leaves the stage forward. */
  exitCriteria: z.array(z.enum(exitCriteria)).refine((codes) => new Set(codes).size === codes.length, {
    error: 'lists a criterion twice',
  }),
  /** Chance of winning in percent, until the seller says otherwise. */
  probability: z.int().min(0).max(100),
})

/** P01–P11 of the policy documents, and ours after them: what each is, what a valid value looks like, and what holds when nothing was published. */
export const policyParameters = {
  P01: define({
    name: 'Onboarding training, at least',
    term: '新员工培训时长',
    unit: 'days of training',
    schema: z.strictObject({ days: whole(365) }),
    default: { days: 5 },
  }),
  P02: define({
    name: 'First reply in online chat',
    term: '在线客服回复',
    unit: 'working minutes',
    schema: z.strictObject({ minutes: whole(1_440) }),
    default: { minutes: 3 },
  }),
  P03: define({
    name: 'Reply to an ordinary problem',
    term: '一般性问题答复',
    unit: 'working days',
    schema: z.strictObject({ workingDays: whole(60) }),
    default: { workingDays: 2 },
  }),
  P04: define({
    name: 'Resolution of a complex problem, reply to a complaint',
    term: '复杂问题及投诉规定时间',
    unit: 'working days',
    schema: z.strictObject({ complexProblemWorkingDays: whole(120), complaintWorkingDays: whole(120) }),
    default: { complexProblemWorkingDays: 5, complaintWorkingDays: 7 },
  }),
  P05: define({
    name: 'First contact after a product problem',
    term: '规定时间内联系',
    unit: 'working hours',
    schema: z.strictObject({ workingHours: whole(240) }),
    default: { workingHours: 4 },
  }),
  P06: define({
    name: 'Return visit after delivery',
    term: '交付后回访',
    unit: 'calendar days',
    schema: z.strictObject({ days: whole(365) }),
    default: { days: 7 },
  }),
  P07: define({
    name: 'Installation and commissioning',
    term: '安装调试时限',
    unit: 'calendar days, by product code; `days` for every other product',
    schema: z.strictObject({ days: whole(730), daysByProduct: z.record(z.string().min(1), whole(730)) }),
    // The documents give no number; the one for products without their own is ours.
    default: { days: 15, daysByProduct: {} },
  }),
  P08: define({
    name: 'KPI weights',
    term: '考核权重',
    unit: 'percent, by position level; `weights` for every other level',
    schema: z.strictObject({
      weights: weightsSchema,
      weightsByPositionLevel: z.record(z.string().min(1), weightsSchema),
    }),
    default: { weights: { sales: 60, satisfaction: 25, responseTime: 15 }, weightsByPositionLevel: {} },
  }),
  P09: define({
    name: 'Months under target in a row before a dismissal case',
    term: '连续不达标',
    unit: 'months',
    schema: z.strictObject({ months: whole(36) }),
    default: { months: 3 },
  }),
  P10: define({
    name: 'Deadline of the monthly assessment',
    term: '月度考核时间',
    unit: 'day of the next month',
    schema: z.strictObject({ dayOfMonth: whole(28) }),
    default: { dayOfMonth: 10 },
  }),
  P11: define({
    name: 'Period of market research reports, frequency of training',
    term: '调研报告周期及培训频次',
    unit: 'months; trainings a quarter',
    schema: z.strictObject({ researchReportMonths: whole(24), trainingsPerQuarter: whole(90) }),
    default: { researchReportMonths: 6, trainingsPerQuarter: 1 },
  }),
  // The documents separate duties (R197) and say nothing of exceptions: these are ours.
  P12: define({
    name: 'Longest time of a temporary grant',
    term: '临时授权期限',
    unit: 'calendar days of standing in for a colleague; hours of a role lent for reading',
    schema: z.strictObject({ coverDays: whole(366), breakGlassHours: whole(72) }),
    default: { coverDays: 60, breakGlassHours: 8 },
  }),
  // The documents name the eight steps (R056) and not what ends one: these are ours.
  P13: define({
    name: 'Stages of the sales process: what a deal must have before it leaves one, and its chance of being won there',
    term: '销售阶段退出标准',
    unit: 'codes of criteria; percent',
    schema: z.strictObject({
      RECEPTION: salesStage,
      NEEDS: salesStage,
      PRESENTATION: salesStage,
      PROPOSAL: salesStage,
      NEGOTIATION: salesStage,
      CONTRACTING: salesStage,
    }),
    default: {
      RECEPTION: { exitCriteria: ['OWNED'], probability: 10 },
      NEEDS: { exitCriteria: ['NEED_KNOWN', 'ESTIMATED'], probability: 20 },
      PRESENTATION: { exitCriteria: ['PRESENTED'], probability: 40 },
      PROPOSAL: { exitCriteria: ['QUOTE_SENT'], probability: 60 },
      NEGOTIATION: { exitCriteria: ['QUOTE_ACCEPTED'], probability: 75 },
      CONTRACTING: { exitCriteria: [], probability: 90 },
    },
  }),
  P14: define({
    name: 'Time limits of a deal',
    term: '商务时限',
    unit:
      'working days until every department has received a contract, and until the superior has decided on a sales plan; ' +
      'working hours of a contract review, and until a customer has an answer to an inquiry or an objection; calendar ' +
      'days before its end at which a quote is brought to mind, after its day at which a missed next step goes to the ' +
      'superior, and between two progress reports',
    schema: z.strictObject({
      distributionWorkingDays: whole(60),
      contractReviewWorkingHours: whole(240),
      // Versions published before they were limits do not say them.
      inquiryReplyWorkingHours: whole(240).default(8),
      objectionAnswerWorkingHours: whole(240).default(16),
      planReviewWorkingDays: whole(60).default(5),
      quoteExpiryNoticeDays: whole(90),
      nextStepGraceDays: whole(90),
      progressReportDays: whole(366),
    }),
    // One working day is R073's and R077's; the documents give no number for the others.
    default: {
      distributionWorkingDays: 1,
      contractReviewWorkingHours: 16,
      inquiryReplyWorkingHours: 8,
      objectionAnswerWorkingHours: 16,
      planReviewWorkingDays: 5,
      quoteExpiryNoticeDays: 3,
      nextStepGraceDays: 3,
      progressReportDays: 7,
    },
  }),
  // The documents ask for review, explanation and safekeeping (R069, R070, R072, R074) and leave open how strictly.
  P15: define({
    name: 'Contracts until they are in force',
    term: '合同签订规则',
    unit:
      'what a business review is needed for; whether a reviewer answers the checklist, each clause is explained, and the ' +
      'scan of the signed contract is there before it takes effect, and if not, working days until it is; years for ' +
      'which the original is kept',
    schema: z.strictObject({
      /** FIRST_CONTRACT: of a customer. AMOUNT: above the amount limit of the pricing policy. */
      businessReviewFor: z.array(z.enum(['FIRST_CONTRACT', 'AMOUNT'])).max(2),
      checklistRequired: z.boolean(),
      explainEachClause: z.boolean(),
      signedCopyBeforeEffect: z.boolean(),
      signedCopyWorkingDays: whole(60),
      retentionYears: whole(50),
    }),
    default: {
      businessReviewFor: [],
      checklistRequired: false,
      explainEachClause: false,
      signedCopyBeforeEffect: false,
      signedCopyWorkingDays: 5,
      // Accounting documents, of which a contract is one, are kept for ten years at least.
      retentionYears: 10,
    },
  }),
}

export type PolicyId = keyof typeof policyParameters

/** The shape of a parameter's value. */
export type PolicyValue<P extends PolicyId> = (typeof policyParameters)[P]['default']

export const policyIds = Object.keys(policyParameters) as PolicyId[]

export function isPolicyId(text: string): text is PolicyId {
  return Object.hasOwn(policyParameters, text)
}

function define<Value>(parameter: PolicyParameter<Value>): PolicyParameter<Value> {
  return parameter
}
