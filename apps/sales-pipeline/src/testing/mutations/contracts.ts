import { bringContractTo, contractVersionOf, stepContract } from '../contract-in-force.ts'
import { allClauses, ask, cny, must, type Person, reachContracting } from '../sales-floor.ts'
import { fileTold, markUploaded } from '../uploaded-file.ts'
import type { Stage } from './stage.ts'
import type { Deeds, Ready } from './walk.ts'

type Input = Record<string, unknown>
type Milestone = Parameters<typeof bringContractTo>[1]
type By = (stage: Stage) => Person
type Step = [By, string, (stage: Stage, contractId: string) => Input | Promise<Input>]

const FILES_STAY = 'files stay where they are; which of them is the signed copy is told of the contract'
const FIRST = 'is the first version of what it makes'

const seller: By = ({ consultant }) => consultant
const superior: By = ({ manager }) => manager
const legal: By = ({ lawyer }) => lawyer
const finance: By = ({ accountant }) => accountant

export async function contractAfter(stage: Stage, milestone: Milestone, steps: readonly Step[]): Promise<string> {
  const { contractId } = await bringContractTo(stage, milestone, { productId: stage.productId })
  for (const [by, field, more] of steps) {
    await stepContract(stage, by(stage), field, contractId, await more(stage, contractId), '__typename')
  }
  return contractId
}

/** On a contract of its own that has come so far and had these steps taken. */
const onContract =
  (milestone: Milestone, by: By, more: Step[2] = () => ({}), ...steps: Step[]) =>
  async (stage: Stage): Promise<Ready> => {
    const contractId = await contractAfter(stage, milestone, steps)
    const version = await contractVersionOf(stage, contractId)
    return { who: by(stage), input: { contractId, version, ...(await more(stage, contractId)) } }
  }

async function idIn({ service }: Stage, table: string, contractId: string): Promise<string> {
  const [row] = await service.db.query<{ id: string }>(`SELECT id FROM ${table} WHERE contract_id = $1 ORDER BY id`, [
    contractId,
  ])
  if (row === undefined) throw new Error(`no ${table}`)
  return row.id
}

const signature = { title: '总经理', sealed: true, seal: 'COMPANY_SEAL', signedOn: '2026-03-02' }

/** A contract whose payment terms are not those of the quote, for the review to decide. */
async function deviating(stage: Stage): Promise<Ready> {
  const { quoteId } = await reachContracting(stage, [{ productId: stage.productId, promisedOn: '2026-04-30' }])
  const terms = { paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: 0 }], reason: '客户预付' }
  const draft = { quoteId, clauses: allClauses, terms }
  const { contract } = await must(stage, stage.consultant, 'draftContract', draft, 'contract { id }')
  const contractId = contract.id as string
  await stepContract(stage, stage.consultant, 'submitContract', contractId)
  const query = 'query ($id: ID!) { contract(id: $id) { version deviations { id } } }'
  const { contract: now } = await ask(stage, stage.accountant, query, { id: contractId })
  const decisions = [{ deviationId: now.deviations[0].id as string, approved: true, comment: '可以' }]
  return { who: stage.accountant, input: { contractId, version: now.version as number, kind: 'FINANCE', decisions } }
}

const wish = {
  requestedBy: '张经理',
  requestedOn: '2026-03-02',
  clause: 'DELIVERY',
  askedText: '分两批交货。',
  reason: '总部要求',
  consults: ['LEGAL'],
}
const wished: Step = [seller, 'requestContractChange', () => wish]
const opinion: Step[2] = async (stage, contractId) => ({
  changeRequestId: await idIn(stage, 'contract_change_request', contractId),
  kind: 'LEGAL',
  opinion: 'AGREE',
  text: '可以',
})
const heard: Step = [legal, 'giveChangeRequestOpinion', opinion]
const loan: Step = [
  legal,
  'lendOriginal',
  ({ accountant }) => ({ borrowerId: accountant.employeeId, purpose: '税务检查', dueOn: '2026-03-06' }),
]

async function file(stage: Stage, contractId: string, kind: string): Promise<string> {
  const attached = { contractId, kind, ...fileTold() }
  const { document } = await must(stage, stage.consultant, 'attachContractDocument', attached, 'document { id }')
  const id = document.id as string
  await markUploaded(stage, id)
  return id
}

export const contractDeeds: Deeds = {
  draftContract: {
    ready: async (stage) => {
      const { quoteId } = await reachContracting(stage, [{ productId: stage.productId, promisedOn: '2026-04-30' }])
      return { who: stage.consultant, input: { quoteId, language: 'ZH', clauses: allClauses } }
    },
    unversioned: FIRST,
  },
  reviseContract: {
    ready: onContract('DRAFT', seller, () => ({
      clauses: allClauses.map((clause) => ({ ...clause, text: '以附件技术协议为准。' })),
    })),
  },
  submitContract: { ready: onContract('DRAFT', seller) },
  abandonContract: { ready: onContract('APPROVED', legal, () => ({ reason: '客户不再签约' })) },
  approveContractReview: {
    ready: onContract('IN_REVIEW', legal, () => ({
      kind: 'LEGAL',
      checklist: [{ item: 'LEGALITY', answer: true, comment: '合法' }],
      comment: '无异议',
    })),
  },
  returnContract: { ready: onContract('IN_REVIEW', legal, () => ({ kind: 'LEGAL', reason: '付款条件不明' })) },
  decideDeviations: { ready: deviating },
  releaseContract: {
    ready: onContract('APPROVED', seller, () => ({
      explainedTo: '张经理',
      explainedOn: '2026-03-02',
      note: '已说明违约责任',
      questions: [{ question: '何时付款？', answer: '签约后十日内' }],
      formalities: ['SEAL'],
    })),
  },
  recordSignature: {
    ready: onContract('SIGNING', seller, () => ({ ...signature, party: 'CUSTOMER', signatory: '张经理' })),
  },
  archiveContract: { ready: onContract('SIGNED', legal, () => ({ location: '档案室 A-03' })) },
  requestContractChange: { ready: onContract('IN_REVIEW', seller, () => wish) },
  giveChangeRequestOpinion: { ready: onContract('IN_REVIEW', legal, opinion, wished) },
  settleChangeRequest: {
    ready: onContract(
      'IN_REVIEW',
      superior,
      async (stage, contractId) => ({
        changeRequestId: await idIn(stage, 'contract_change_request', contractId),
        outcome: 'AGREED',
        text: '分两批交货。',
        reason: '双方让步',
      }),
      wished,
      heard,
    ),
  },
  withdrawChangeRequest: {
    ready: onContract(
      'IN_REVIEW',
      seller,
      async (stage, contractId) => ({
        changeRequestId: await idIn(stage, 'contract_change_request', contractId),
        reason: '客户不再要求',
      }),
      wished,
    ),
  },
  recordSignedCopy: {
    ready: onContract('EFFECTIVE', seller, async (stage, contractId) => ({
      documentId: await file(stage, contractId, 'SIGNED_COPY'),
    })),
  },
  lendOriginal: { ready: onContract('EFFECTIVE', legal, loan[2]) },
  returnOriginal: { ready: onContract('EFFECTIVE', legal, () => ({ location: '档案室 C-01' }), loan) },
}

export const distributionDeeds: Deeds = {
  confirmContractReceipt: {
    ready: onContract('EFFECTIVE', finance, () => ({ department: 'FINANCE', note: '已登记' })),
  },
}

const problem: Step = [
  seller,
  'recordExecutionProblem',
  ({ consultant }) => ({
    kind: 'DELIVERY',
    description: '场地未完工',
    assigneeId: consultant.employeeId,
    dueOn: '2026-03-06',
  }),
]
const problemOf = async (stage: Stage, contractId: string) => ({
  problemId: await idIn(stage, 'contract_problem', contractId),
})

export const executionDeeds: Deeds = {
  recordExecutionProblem: { ready: onContract('EFFECTIVE', seller, problem[2]) },
  coordinateExecutionProblem: {
    ready: onContract(
      'EFFECTIVE',
      seller,
      async (stage, contractId) => ({
        ...(await problemOf(stage, contractId)),
        note: '暂存本公司仓库',
        assigneeId: stage.colleague.employeeId,
        dueOn: '2026-03-13',
      }),
      problem,
    ),
  },
  resolveExecutionProblem: {
    ready: onContract(
      'EFFECTIVE',
      seller,
      async (stage, contractId) => ({ ...(await problemOf(stage, contractId)), resolution: '客户已收货' }),
      problem,
    ),
  },
}

export const documentDeeds: Deeds = {
  attachContractDocument: {
    ready: async (stage) => ({
      who: stage.consultant,
      input: { contractId: await contractAfter(stage, 'DRAFT', []), kind: 'ANNEX', ...fileTold() },
    }),
    recordedAs: 'attachDocument',
    untold: FILES_STAY,
    unversioned: FIRST,
  },
  openContractDocument: {
    ready: async (stage) => {
      const contractId = await contractAfter(stage, 'DRAFT', [])
      const documentId = await file(stage, contractId, 'ANNEX')
      return { who: stage.lawyer, input: { documentId, purpose: '复核' } }
    },
    // An auditor may open what production may not.
    mayNot: ({ stranger, engineer }) => [stranger, engineer],
    unversioned: 'changes nothing of the document',
    untold: 'who opened a document is for the audit alone',
  },
  removeContractDocument: {
    ready: async (stage) => {
      const contractId = await contractAfter(stage, 'DRAFT', [])
      const documentId = await file(stage, contractId, 'ANNEX')
      return { who: stage.lawyer, input: { documentId, version: 2, reason: '错传' } }
    },
    recordedAs: 'removeDocument',
    untold: FILES_STAY,
  },
}

const asked = { requestedBy: 'CUSTOMER', reason: '客户产线扩建' }
const twoMore: Step[2] = async (stage, contractId) => ({
  ...asked,
  changeLines: [{ lineId: await idIn(stage, 'contract_line', contractId), quantity: '4' }],
})
const proposed: Step = [seller, 'proposeAmendment', twoMore]
const agreed = (by: By, kind: string): Step => [by, 'approveContractChange', () => ({ kind })]

export const changeDeeds: Deeds = {
  proposeAmendment: { ready: onContract('EFFECTIVE', seller, twoMore) },
  proposeTermination: {
    ready: onContract('EFFECTIVE', seller, () => ({
      ...asked,
      endsOn: '2026-03-31',
      settlement: '已付款项退还',
      compensation: cny('1000'),
    })),
  },
  approveContractChange: {
    ready: onContract('EFFECTIVE', legal, () => ({ kind: 'LEGAL', comment: '同意' }), proposed),
  },
  refuseContractChange: {
    ready: onContract('EFFECTIVE', legal, () => ({ kind: 'LEGAL', reason: '超出报价' }), proposed),
  },
  withdrawContractChange: { ready: onContract('EFFECTIVE', seller, () => ({ reason: '客户撤回' }), proposed) },
  signAmendment: {
    ready: onContract(
      'EFFECTIVE',
      legal,
      () => ({
        signatures: ['COMPANY', 'CUSTOMER'].map((party) => ({
          party,
          signatory: '张经理',
          sealed: true,
          signedOn: '2026-03-02',
        })),
        location: '档案室 A-04',
      }),
      proposed,
      agreed(legal, 'LEGAL'),
      agreed(finance, 'FINANCE'),
    ),
  },
}

const wording = {
  textZh: '保修 {warrantyMonths} 个月。',
  textEn: 'Warranty of {warrantyMonths} months.',
  effectiveFrom: '2026-03-09',
  reason: '统一文本',
}

async function template(stage: Stage) {
  const draft = { kind: 'WARRANTY', ...wording }
  const worded = await must(stage, stage.lawyer, 'draftClauseTemplate', draft, 'clauseTemplate { id version }')
  return { clauseTemplateId: worded.clauseTemplate.id as string, version: worded.clauseTemplate.version as number }
}

export const templateDeeds: Deeds = {
  draftClauseTemplate: {
    ready: ({ lawyer }) => ({ who: lawyer, input: { kind: 'CONFIDENTIALITY', ...wording } }),
    other: { reason: '法规更新' },
    unversioned: FIRST,
  },
  publishClauseTemplate: { ready: async (stage) => ({ who: stage.director, input: await template(stage) }) },
  withdrawClauseTemplate: {
    ready: async (stage) => ({ who: stage.lawyer, input: { ...(await template(stage)), reason: '不用了' } }),
  },
}

/** On a dispute of its own after these steps; each takes its version on by one. */
const onDispute =
  (more: Input, ...steps: [string, Input][]) =>
  async (stage: Stage): Promise<Ready> => {
    const contractId = await contractAfter(stage, 'EFFECTIVE', [])
    const claim = { claimedBy: 'CUSTOMER', claim: '设备精度不达标', amount: cny('50000') }
    const opened = await stepContract(stage, stage.lawyer, 'openDispute', contractId, claim, 'dispute { id version }')
    let { version } = opened.dispute
    const disputeId = opened.dispute.id as string
    for (const [field, done] of steps) {
      const input = { disputeId, version: version as number, ...done }
      version = (await must(stage, stage.lawyer, field, input, 'dispute { version }')).dispute.version
    }
    return { who: stage.lawyer, input: { disputeId, version: version as number, ...more } }
  }

const counsel: [string, Input] = ['engageCounsel', { name: '王律师', firm: '金桥律师事务所', fee: cny('20000') }]
const talks: [string, Input] = ['pursueDispute', { route: 'NEGOTIATION' }]
const offer: [string, Input] = ['recordDisputeStep', { kind: 'OFFER', heldOn: '2026-03-02', description: '让利一万元' }]

export const disputeDeeds: Deeds = {
  openDispute: {
    ready: onContract('EFFECTIVE', legal, () => ({
      claimedBy: 'CUSTOMER',
      claim: '设备精度不达标',
      amount: cny('50000'),
    })),
  },
  engageCounsel: { ready: onDispute(counsel[1]) },
  pursueDispute: { ready: onDispute(talks[1], counsel) },
  recordDisputeStep: { ready: onDispute(offer[1], counsel, talks) },
  closeDispute: {
    ready: onDispute({ outcome: '双方和解', amount: cny('12000'), lessons: '验收标准应写明' }, counsel, talks, offer),
  },
}

export const deeds: Deeds = {
  ...contractDeeds,
  ...distributionDeeds,
  ...executionDeeds,
  ...documentDeeds,
  ...changeDeeds,
  ...templateDeeds,
  ...disputeDeeds,
}
