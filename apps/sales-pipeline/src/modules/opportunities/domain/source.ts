/** Where a deal came from (R080): a lead of crm, a customer who buys again, somebody's word, or the seller's own work. */
export const opportunitySources = ['LEAD', 'REPEAT', 'REFERRAL', 'DIRECT'] as const
export type OpportunitySource = (typeof opportunitySources)[number]

/** Who spoke for the company. */
export interface Referral {
  readonly customerId: string | null
  readonly employeeId: string | null
  readonly name: string | null
}

/** Of several true answers the one that says most: who recommended, then that the customer came back, then the lead. */
export function sourceOf(deal: {
  leadId: string | null
  previousOpportunityId: string | null
  referral: Referral | null
}): OpportunitySource {
  if (deal.referral !== null) return 'REFERRAL'
  if (deal.previousOpportunityId !== null) return 'REPEAT'
  return deal.leadId === null ? 'DIRECT' : 'LEAD'
}
