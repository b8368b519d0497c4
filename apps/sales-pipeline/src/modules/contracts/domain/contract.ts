import {
  allocateMoney,
  decimal,
  decimalText,
  defineStateMachine,
  type Money,
  ok,
  type Result,
  ruleViolated,
} from '@sellgraph/kernel'

export const contractMachine = defineStateMachine({
  of: 'contract',
  states: [
    'DRAFT', 'IN_REVIEW', 'RETURNED', 'APPROVED', 'SIGNING', 'EFFECTIVE', 'AMENDING', 'DISPUTED', 'COMPLETED',
    'TERMINATED',
  ],
  initial: 'DRAFT',
  transitions: {
    redraft: { from: ['DRAFT', 'RETURNED'], to: 'DRAFT' },
    submit: { from: ['DRAFT'], to: 'IN_REVIEW' },
    return: { from: ['IN_REVIEW'], to: 'RETURNED' },
    approve: { from: ['IN_REVIEW'], to: 'APPROVED' },
    release: { from: ['APPROVED'], to: 'SIGNING' },
    sign: { from: ['SIGNING'], to: 'SIGNING' },
    takeEffect: { from: ['SIGNING'], to: 'EFFECTIVE' },
    amend: { from: ['EFFECTIVE'], to: 'AMENDING' },
    endAmending: { from: ['AMENDING'], to: 'EFFECTIVE' },
    dispute: { from: ['EFFECTIVE'], to: 'DISPUTED' },
    settle: { from: ['DISPUTED'], to: 'EFFECTIVE' },
    complete: { from: ['EFFECTIVE'], to: 'COMPLETED' },
    terminate: { from: ['EFFECTIVE', 'DISPUTED'], to: 'TERMINATED' },
  },
}) // prettier-ignore
export type ContractStatus = (typeof contractMachine.states)[number]

/** R068: what every sales contract must settle. */
export const clauseKinds = [
  'PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT', 'QUALITY_STANDARD', 'AFTER_SALES',
] as const // prettier-ignore
export type ClauseKind = (typeof clauseKinds)[number]

/** R068: all eight clauses, each with something in it. */
export function checkClauses(clauses: readonly { kind: ClauseKind; text: string }[]): Result<undefined> {
  const missing = clauseKinds.filter(
    (kind) => !clauses.some((clause) => clause.kind === kind && clause.text.trim() !== ''),
  )
  return missing.length === 0
    ? ok()
    : ruleViolated('R068', 'CLAUSES_MISSING', `The contract does not settle: ${missing.join(', ')}.`)
}

export const reviewKinds = ['LEGAL', 'FINANCE'] as const
export type ReviewKind = (typeof reviewKinds)[number]
export type ReviewStatus = 'OPEN' | 'APPROVED' | 'RETURNED' | 'CANCELLED'

/** R069, R197: each review by another person, who neither drafted the contract nor gains from it. */
export function checkReviewer(
  reviewerId: string,
  contract: { draftedBy: string; gainers: readonly string[]; reviewedBy: readonly string[] },
): Result<undefined> {
  if (reviewerId === contract.draftedBy || contract.gainers.includes(reviewerId)) {
    return ruleViolated('R197', 'SELF_REVIEW', 'Who drafted a contract or gains from it cannot review it.')
  }
  if (contract.reviewedBy.includes(reviewerId)) {
    return ruleViolated('R197', 'SAME_REVIEWER_TWICE', 'Each review of a contract is made by another person.')
  }
  return ok()
}

export const contractParties = ['COMPANY', 'CUSTOMER'] as const
export type ContractParty = (typeof contractParties)[number]

/** R072: both sides have signed and sealed. */
export function checkSignatures(signatures: readonly { party: ContractParty; sealed: boolean }[]): Result<undefined> {
  const missing = contractParties.flatMap((party) => {
    const signature = signatures.find((one) => one.party === party)
    if (signature === undefined) return [`the signature of the ${party.toLowerCase()}`]
    return signature.sealed ? [] : [`the seal of the ${party.toLowerCase()}`]
  })
  return missing.length === 0
    ? ok()
    : ruleViolated('R072', 'SIGNATURES_INCOMPLETE', `Still missing: ${missing.join(', ')}.`)
}

/** The payment terms in money: parts at the minor unit that add up to the gross total exactly. */
export function instalmentAmounts(grossTotal: Money, terms: readonly { percent: string }[]): Money[] {
  if (decimal(grossTotal.amount).isZero()) return terms.map(() => grossTotal)
  return allocateMoney(
    grossTotal,
    terms.map(({ percent }) => percent),
  )
}

/** What a contract and the quote that the customer accepted have in common. */
export interface AgreedTerms {
  readonly currency: string
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  readonly lines: readonly {
    readonly productId: string
    readonly quantity: string
    readonly netAmount: string
    readonly taxAmount: string
    readonly grossAmount: string
    readonly promisedOn: string | null
  }[]
  readonly paymentTerms: readonly { readonly trigger: string; readonly percent: string; readonly daysAfter: number }[]
}

/** A contract says what was accepted, line by line and to the cent; where it does not, the parts that differ. */
export function checkAgainstQuote(contract: AgreedTerms, quote: AgreedTerms): Result<undefined> {
  const differing = [
    contract.currency === quote.currency ? [] : ['currency'],
    sameNumber(contract.netTotal, quote.netTotal) ? [] : ['netTotal'],
    sameNumber(contract.taxTotal, quote.taxTotal) ? [] : ['taxTotal'],
    sameNumber(contract.grossTotal, quote.grossTotal) ? [] : ['grossTotal'],
    canonicalLines(contract) === canonicalLines(quote) ? [] : ['lines'],
    canonicalPayment(contract) === canonicalPayment(quote) ? [] : ['paymentTerms'],
  ].flat()
  return differing.length === 0
    ? ok()
    : ruleViolated(
        'R069',
        'DIFFERS_FROM_QUOTE',
        `The contract differs from the accepted quote: ${differing.join(', ')}.`,
      )
}

function sameNumber(a: string, b: string): boolean {
  return decimal(a).equals(b)
}

function canonicalLines({ lines }: AgreedTerms): string {
  return JSON.stringify(
    lines.map((line) => [
      line.productId,
      decimalText(line.quantity),
      decimalText(line.netAmount),
      decimalText(line.taxAmount),
      decimalText(line.grossAmount),
      line.promisedOn,
    ]),
  )
}

function canonicalPayment({ paymentTerms }: AgreedTerms): string {
  return JSON.stringify(
    paymentTerms.map(({ trigger, percent, daysAfter }) => [trigger, decimalText(percent), daysAfter]),
  )
}
