import { ok, type Result, ruleViolated } from '@sellgraph/kernel'
import type { OpportunityRow } from '../../opportunities/store/opportunity-store.ts'

/** R056: a contract is made at the contract stage; one whose deal rests, went back or was lost does not go on. */
export function requireContracting({ stage }: OpportunityRow): Result<undefined> {
  if (stage === 'CONTRACTING') return ok()
  return ruleViolated(
    'R056',
    'NOT_AT_CONTRACT_STAGE',
    `The opportunity is at ${stage}; contracts are made at CONTRACTING.`,
  )
}
