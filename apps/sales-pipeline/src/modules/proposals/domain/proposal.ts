import { decimal, defineStateMachine, minorUnits } from '@sellgraph/kernel'
import { sum, totalsOf } from '../../quotes/domain/price.ts'

/** States of one revision of a proposal. */
export const proposalMachine = defineStateMachine({
  of: 'proposal',
  enum: 'ProposalStatus',
  states: {
    DRAFT: 'Being prepared (草稿).',
    PRESENTED: 'The customer was shown it (已提交).',
    CHOSEN: 'The customer wants one of the alternatives (已选定).',
    REJECTED: 'The customer wants none of them (未采纳).',
    SUPERSEDED: 'A newer revision took its place (已被取代).',
  },
  initial: 'DRAFT',
  transitions: {
    present: { from: ['DRAFT'], to: 'PRESENTED' },
    choose: { from: ['PRESENTED'], to: 'CHOSEN' },
    reject: { from: ['PRESENTED'], to: 'REJECTED' },
    supersede: { from: ['DRAFT', 'PRESENTED', 'REJECTED'], to: 'SUPERSEDED' },
  },
})
export type ProposalStatus = (typeof proposalMachine.states)[number]

/** A product of an alternative, at the price of the day. */
export interface ProposalLine {
  readonly seq: number
  readonly productId: string
  readonly sku: string
  readonly name: string
  readonly specification: string | null
  readonly quantity: string
  readonly unit: string
  readonly listPrice: string
  readonly discountPercent: string
  readonly netAmount: string
  readonly taxAmount: string
  readonly grossAmount: string
  /** Offered beside the alternative, and not in its price. */
  readonly optional: boolean
}

/** One of the ways to meet the need: good, better, best (备选方案). */
export interface ProposalAlternative {
  readonly code: string
  readonly name: string
  readonly configuration: string
  readonly lines: readonly ProposalLine[]
}

export interface AlternativePrice {
  readonly listTotal: string
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  /** What all options together come to, before tax. */
  readonly optionsTotal: string
}

/** What an alternative costs: its own lines; options are counted apart. */
export function priceOf({ lines }: ProposalAlternative, currency: string): AlternativePrice {
  const options = lines.filter(({ optional }) => optional)
  return {
    ...totalsOf(
      lines.filter(({ optional }) => !optional),
      currency,
    ),
    optionsTotal: sum(options.map(({ netAmount }) => decimal(netAmount))).toFixed(minorUnits(currency)),
  }
}

/** The lines that a customer takes: all that are in the alternative, and the options they name; null for one it lacks. */
export function chosenLines({ lines }: ProposalAlternative, options: readonly number[]): ProposalLine[] | null {
  const optional = new Set(lines.filter((line) => line.optional).map(({ seq }) => seq))
  if (options.some((seq) => !optional.has(seq))) return null
  return lines.filter((line) => !line.optional || options.includes(line.seq))
}
