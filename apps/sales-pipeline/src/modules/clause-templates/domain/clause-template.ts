import { defineStateMachine, forbidden, ok, type Result, ruleViolated } from '@sellgraph/kernel'

/** R068: what every sales contract must settle. */
export const clauseKinds = [
  'PRODUCT', 'SPECIFICATION', 'QUANTITY', 'PRICE', 'DELIVERY', 'PAYMENT', 'QUALITY_STANDARD', 'AFTER_SALES',
] as const // prettier-ignore

/** What a contract may settle besides; as soon as there is a template, leaving it out is a deviation. */
export const optionalClauseKinds = [
  'ACCEPTANCE', 'WARRANTY', 'RETENTION_OF_TITLE', 'CONFIDENTIALITY', 'LIABILITY', 'FORCE_MAJEURE', 'DISPUTE_RESOLUTION',
] as const // prettier-ignore

/** All of them, in the order in which a contract has them. */
export const allClauseKinds = [...clauseKinds, ...optionalClauseKinds] as const
export type ClauseKind = (typeof allClauseKinds)[number]

/** The languages a contract is written in. */
export const contractLanguages = ['ZH', 'EN'] as const
export type ContractLanguage = (typeof contractLanguages)[number]

export const clauseTemplateMachine = defineStateMachine({
  of: 'clause template',
  enum: 'ClauseTemplateStatus',
  states: {
    DRAFT: 'Waits for a second person (草稿).',
    PUBLISHED: 'In force from its day on (已发布).',
    WITHDRAWN: 'Not to be published (已撤回).',
  },
  initial: 'DRAFT',
  transitions: {
    publish: { from: ['DRAFT'], to: 'PUBLISHED' },
    withdraw: { from: ['DRAFT'], to: 'WITHDRAWN' },
  },
})
export type ClauseTemplateStatus = (typeof clauseTemplateMachine.states)[number]

/** R197: who words what binds the company is not who puts it into force, and nothing is put into force for the past. */
export function checkPublisher(
  publisherId: string | null,
  template: { draftedBy: string; effectiveFrom: string },
  today: string,
): Result<string> {
  if (publisherId === null) return forbidden('Only an employee may publish a clause template.')
  if (publisherId === template.draftedBy) {
    return ruleViolated('R197', 'SELF_PUBLISHED', 'Who drafted a clause template does not publish it.')
  }
  if (template.effectiveFrom < today) {
    return ruleViolated(
      'R067',
      'START_HAS_PASSED',
      `It was to count from ${template.effectiveFrom}, which has passed. Draft it anew with a later day.`,
    )
  }
  return ok(publisherId)
}
