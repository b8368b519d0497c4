import {
  addProduct,
  allClauses,
  ask,
  must,
  type Person,
  type QuoteLine,
  reachContracting,
  type SalesFloor,
} from './sales-floor.ts'

export interface ContractInForce {
  readonly contractId: string
  readonly opportunityId: string
  readonly quoteId: string
  readonly customerId: string
  readonly productId: string
}

/** How far a contract can have come; each needs those before it. */
const milestones = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'SIGNING', 'SIGNED', 'EFFECTIVE'] as const

export interface ContractDeal {
  readonly lines?: readonly QuoteLine[]
  readonly change?: Record<string, unknown>
  readonly productId?: string
}

/** A contract that both have signed and whose original is in its place. Two machines at 1,000.00 unless told. */
export function bringIntoForce(floor: SalesFloor, deal: ContractDeal = {}): Promise<ContractInForce> {
  return bringContractTo(floor, 'EFFECTIVE', deal)
}

/** A contract that has come so far and no further. */
export async function bringContractTo(
  floor: SalesFloor,
  milestone: (typeof milestones)[number],
  deal: ContractDeal = {},
): Promise<ContractInForce> {
  const { consultant, lawyer, accountant } = floor
  const productId = deal.productId ?? (await addProduct(floor)).id
  const lines = deal.lines ?? [{ productId, quantity: '2', promisedOn: '2026-04-30' }]
  const at = await reachContracting(floor, lines, deal.change)
  const draft = { quoteId: at.quoteId, clauses: allClauses }
  const { contract } = await must(floor, consultant, 'draftContract', draft, 'contract { id }')
  const contractId = contract.id as string
  const signature = { title: '总经理', sealed: true, signedOn: '2026-03-02' }
  const steps: [(typeof milestones)[number], Person, string, Record<string, unknown>][] = [
    ['IN_REVIEW', consultant, 'submitContract', {}],
    ['APPROVED', lawyer, 'approveContractReview', { kind: 'LEGAL' }],
    ['APPROVED', accountant, 'approveContractReview', { kind: 'FINANCE' }],
    ['SIGNING', consultant, 'releaseContract', { explainedTo: '张经理', explainedOn: '2026-03-02' }],
    ['SIGNED', consultant, 'recordSignature', { ...signature, party: 'CUSTOMER', signatory: '张经理' }],
    ['SIGNED', lawyer, 'recordSignature', { ...signature, party: 'COMPANY', signatory: '赵国强' }],
    ['EFFECTIVE', lawyer, 'archiveContract', { location: '档案室 A-03' }],
  ]
  for (const [reached, who, field, more] of steps) {
    if (milestones.indexOf(reached) > milestones.indexOf(milestone)) break
    await stepContract(floor, who, field, contractId, more)
  }
  return { contractId, productId, ...at }
}

/** One step of a contract that must succeed, on the version it has now. */
export async function stepContract(
  floor: SalesFloor,
  who: Person,
  field: string,
  contractId: string,
  more: Record<string, unknown> = {},
  selection = 'contract { version }',
) {
  const version = await contractVersionOf(floor, contractId)
  return must(floor, who, field, { contractId, version, ...more }, selection)
}

export async function contractVersionOf(floor: SalesFloor, id: string): Promise<number> {
  const { contract } = await ask(floor, floor.director, 'query ($id: ID!) { contract(id: $id) { version } }', { id })
  return contract.version as number
}
