import type { Principal } from '@sellgraph/identity'
import { newId } from '@sellgraph/kernel'
import { startTestService, type TestService } from '@sellgraph/service-kit/testing'
import { crm } from './service.ts'

export type Person = Principal & { employeeId: string; teamId: string | null }

// Answers are asserted by matchers, so their type is left open.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Answer = any

/** crm with a small company: Wang and Li sell in Zhao's team, Chen in another, a director above all. */
export interface CrmSpec {
  readonly service: TestService
  readonly wang: Person
  readonly li: Person
  readonly zhao: Person
  readonly chen: Person
  readonly director: Person
  /** Runs a mutation by its name and answers its result; an error of the graph is thrown. */
  act(who: Principal, mutation: string, input: Record<string, unknown>): Promise<Answer>
  query(who: Principal, source: string, variables?: Record<string, unknown>): Promise<Answer>
  lead(who: Principal, id: string): Promise<Answer>
  customer(who: Principal, id: string): Promise<Answer>
  /** A new lead, brought to a state by Wang. */
  leadIn(status: 'NEW' | 'ASSIGNED' | 'CONTACTED' | 'QUALIFIED' | 'POOLED', input?: object): Promise<Answer>
}

export const NEED = {
  summary: '两台五轴加工中心，替换旧设备',
  products: ['CNC-5X'],
  budget: { amount: '1200000.00', currency: 'CNY' },
  purchaseBy: '2026-06-30',
  scenario: '航空零件加工',
  painPoints: ['精度不足'],
  functionNeed: '五轴联动',
  qualityNeed: '定位精度 5 µm',
  priceNeed: '三年总成本',
  deliveryNeed: '8 周',
  serviceNeed: '4 小时到场',
  preferences: '上午联系',
}
export const DECISION = { deciders: ['张总', '李工'], process: '技术评审后总经理批准', decisionOn: '2026-05-15' }

const PROTECTED = '{ visibility value display }'
const LEAD = `id version status channel companyName contactName phone ${PROTECTED} email ${PROTECTED} note score firstResponseDue firstRespondedAt
  firstResponseOverdue disqualifiedReason owner { id } customer { id } referrer { id }
  needProfile { revision summary products budget { amount currency } complete painPoints functionNeed serviceNeed preferences }
  decisionProfile { revision deciders process decisionOn complete }
  interactions(first: 10) { edges { node { id content } } }`
const CUSTOMER = `id version code name lifecycleStage valueClass registrationNo ${PROTECTED} industry businessScope address channel
  owner { id } lead { id } contacts { id name title buyingRole phone ${PROTECTED} email ${PROTECTED} }
  needProfile { revision summary complete } needProfiles { revision summary }
  decisionProfile { revision deciders complete } decisionProfiles { revision }
  interactions(first: 10) { edges { node { id kind content corrects { id } correctedBy { id } } } }
  timeline(first: 20) { edges { node { kind summary occurredAt subjectId } } }`
const IMPORT = `id fileName encoding rowCount importedCount invalidCount duplicateCount warningCount ignoredColumns`
const INTERACTION = `id kind occurredAt participants content needChange progress nextStep nextStepOn corrects { id } correctedBy { id }`
const ERRORS = `... on UserError { code message } ... on ValidationError { fields { path message } }
  ... on ConflictError { currentVersion currentState } ... on RuleError { rule }`

const payloads: Record<string, string> = {
  poolLead: 'leadId lead { id version companyName }',
  createCustomer: `customer { ${CUSTOMER} } similar { name } similarElsewhere`,
  convertLead: `lead { ${LEAD} } customer { ${CUSTOMER} } similar { name } similarElsewhere`,
  logInteraction: `interaction { ${INTERACTION} } lead { ${LEAD} } customer { id }`,
  correctInteraction: `interaction { ${INTERACTION} }`,
  importLeads: `leadImport { ${IMPORT} }`,
}

/** A protected value in full. */
export const shown = (value: string) => ({ visibility: 'SHOWN', value, display: value })
/** A protected value of which only this shows. */
export const masked = (display: string) => ({ visibility: 'MASKED', value: null, display })

export async function startCrm(at = '2026-03-02T01:30:00Z'): Promise<CrmSpec> {
  const service = await startTestService(crm, { at })
  const teamId = newId()
  const wang = await service.employee({ roles: ['CONSULTANT'], name: 'Wang Lei', teamId })
  const li = await service.employee({ roles: ['CONSULTANT'], name: 'Li Na', teamId })
  const zhao = await service.employee({ roles: ['MANAGER'], name: 'Zhao Min', teamId, leads: [teamId] })
  const chen = await service.employee({ roles: ['CONSULTANT'], name: 'Chen Hao' })
  const director = await service.employee({ roles: ['DIRECTOR'], name: 'Sun Yue' })

  const query: CrmSpec['query'] = async (who, source, variables) => {
    const { data, errors } = await service.gql(who, source, variables)
    if (errors !== undefined) throw new Error(JSON.stringify(errors))
    // As it goes over the wire.
    return JSON.parse(JSON.stringify(data))
  }
  const act: CrmSpec['act'] = async (who, mutation, input) => {
    const type = mutation.replace(/^./, (letter) => letter.toUpperCase())
    const payload = payloads[mutation] ?? (mutation.endsWith('Lead') ? `lead { ${LEAD} }` : `customer { ${CUSTOMER} }`)
    const source = `mutation ($input: ${type}Input!) {
      ${mutation}(input: $input) { __typename ... on ${type}Payload { ${payload} } ${ERRORS} } }`
    return (await query(who, source, { input: { idempotencyKey: newId(), ...input } }))[mutation]
  }
  const leadIn: CrmSpec['leadIn'] = async (status, input = {}) => {
    const captured = { channel: 'TRADE_FAIR', companyName: `Lead ${newId()}`, contactName: '王伟', ...input }
    let { lead } = await act(zhao, 'captureLead', captured)
    if (status === 'NEW') return lead
    lead = (await act(zhao, 'assignLead', { leadId: lead.id, version: lead.version, ownerId: wang.employeeId })).lead
    if (status === 'ASSIGNED') return lead
    if (status === 'POOLED') return (await act(wang, 'poolLead', { leadId: lead.id, version: lead.version })).lead
    const occurredAt = service.clock.now().toISOString()
    lead = (await act(wang, 'logInteraction', { leadId: lead.id, kind: 'PHONE', occurredAt, content: '初次联系' })).lead
    if (status === 'CONTACTED') return lead
    return (await act(wang, 'qualifyLead', { leadId: lead.id, version: lead.version, need: NEED, decision: DECISION }))
      .lead
  }
  return {
    service,
    wang,
    li,
    zhao,
    chen,
    director,
    act,
    query,
    leadIn,
    lead: async (who, id) => (await query(who, `query ($id: ID!) { lead(id: $id) { ${LEAD} } }`, { id })).lead,
    customer: async (who, id) =>
      (await query(who, `query ($id: ID!) { customer(id: $id) { ${CUSTOMER} } }`, { id })).customer,
  }
}
