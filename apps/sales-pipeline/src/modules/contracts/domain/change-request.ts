import { conflict, defineStateMachine, ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { ContractStatus } from './contract.ts'
import type { ReviewKind } from './review.ts'

/** R071: what the customer wants changed in a contract that is not signed yet. */
export const changeRequestMachine = defineStateMachine({
  of: 'change request',
  enum: 'ContractChangeRequestStatus',
  states: {
    OPEN: 'Nobody has said anything to it yet (待处理).',
    CONSULTING: 'The departments are being heard (征询意见).',
    AGREED: 'Agreed, as asked or otherwise (已同意).',
    REFUSED: 'Refused (已拒绝).',
    WITHDRAWN: 'The customer does not want it any more (已撤回).',
  },
  initial: 'OPEN',
  transitions: {
    giveOpinion: { from: ['OPEN', 'CONSULTING'], to: 'CONSULTING' },
    agree: { from: ['CONSULTING'], to: 'AGREED' },
    refuse: { from: ['CONSULTING'], to: 'REFUSED' },
    withdraw: { from: ['OPEN', 'CONSULTING'], to: 'WITHDRAWN' },
  },
})
export type ChangeRequestStatus = (typeof changeRequestMachine.states)[number]

export const changeOpinions = ['AGREE', 'AGREE_IF', 'OBJECT'] as const
export type ChangeOpinion = (typeof changeOpinions)[number]

/** How a request ends. COMPROMISE agrees to something else than what was asked. */
export const changeOutcomes = ['AGREED', 'COMPROMISE', 'REFUSED'] as const
export type ChangeOutcome = (typeof changeOutcomes)[number]

/** A term that a customer asks to change; clauses are asked about by their kind. */
export const changeableTerms = ['PAYMENT_TERMS', 'QUANTITY', 'DELIVERY_DAY', 'PRICE'] as const

/** The wording is on the table: in review, approved or out for signing. */
const openToRequests: readonly ContractStatus[] = ['IN_REVIEW', 'APPROVED', 'SIGNING']

export function checkOpenToRequests(status: ContractStatus): Result<undefined> {
  return openToRequests.includes(status)
    ? ok()
    : conflict('WRONG_STATE', `The contract is ${status}; a change is asked for before it is in force.`, {
        currentState: status,
      })
}

/**
 * R071: everybody who was asked has spoken before the customer gets an answer; against an objection only a director
 * agrees.
 */
export function checkSettlement(
  request: { readonly consults: readonly ReviewKind[] },
  opinions: readonly { readonly kind: ReviewKind; readonly opinion: ChangeOpinion }[],
  outcome: ChangeOutcome,
  isDirector: boolean,
): Result<undefined> {
  const silent = request.consults.filter((kind) => !opinions.some((given) => given.kind === kind))
  if (silent.length > 0) {
    return ruleViolated('R071', 'OPINIONS_MISSING', `Still to be heard: ${silent.join(', ')}.`)
  }
  const against = opinions.filter(({ opinion }) => opinion === 'OBJECT').map(({ kind }) => kind)
  return outcome !== 'REFUSED' && against.length > 0 && !isDirector
    ? ruleViolated('R071', 'CHANGE_OBJECTED', `${against.join(', ')} objected: a director may agree all the same.`)
    : ok()
}

/** R071: nothing is signed over a wish that nobody answered. */
export function checkNoneOpen(requests: readonly { readonly status: ChangeRequestStatus }[]): Result<undefined> {
  return requests.some(({ status }) => status === 'OPEN' || status === 'CONSULTING')
    ? ruleViolated('R071', 'CHANGE_REQUEST_OPEN', 'The customer asked for a change that nobody has answered yet.')
    : ok()
}
