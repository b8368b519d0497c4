import { done, park, reactState, skip } from '@sellgraph/messaging'
import { isPolicyId, policyParameters } from './parameters.ts'

/**
 * Keeps the published versions in a service other than performance. A parameter this service does not know yet is
 * skipped; a value it cannot read is parked, since every clock started by it would be wrong.
 */
export const policyReplica = reactState('state.performance.policy.v1', async ({ tx, row, deleted }) => {
  if (deleted) return skip('a published version stays in force for the clocks that pinned it')
  if (!isPolicyId(row.parameter)) return skip(`unknown parameter ${row.parameter}`)
  const value = policyParameters[row.parameter].schema.safeParse(row.value)
  if (!value.success) return park(`${row.parameter} version ${row.policyVersion}: ${value.error.message}`)
  await tx.query(
    `INSERT INTO sys.policy_version (id, parameter, policy_version, value, effective_from, reason, approved_by, published_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
     ON CONFLICT (id) DO NOTHING`,
    [
      row.id,
      row.parameter,
      row.policyVersion,
      JSON.stringify(value.data),
      row.effectiveFrom,
      row.reason,
      row.approvedBy,
      row.publishedAt,
    ],
  )
  return done()
})
