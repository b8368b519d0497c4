import type { Tx } from '@sellgraph/db-kit'
import { policyAt } from '@sellgraph/policies'
import type { StagePolicy } from '../domain/opportunity.ts'

/** What holds for the stages now. Read it once for a change, so that it is decided and recorded by the same version. */
export function stagePolicy(tx: Tx): Promise<StagePolicy> {
  return policyAt(tx, 'P13', tx.now)
}
