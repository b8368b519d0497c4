import { conflict, ok, ruleViolated } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { lockRegister } from '../../organisation/store/register-lock.ts'
import { targetAccess } from '../access.ts'
import { targetMachine } from '../domain/target.ts'
import { publishTargetPublished } from '../events/publish.ts'
import { findPublishedTarget, lockTarget, updateTarget } from '../store/target-store.ts'

/** R151: the target counts from now on, in place of the version before. */
export const publishTarget = defineCommand({
  name: 'publishTarget',
  input: z.object({ targetId: input.id(), version: input.version() }),
  authorize: (principal) => targetAccess.permit(principal, 'set'),
  async handle({ tx, scope, principal, now }, { targetId, version }) {
    await lockRegister(tx, 'target')
    const target = await lockTarget(tx, scope, targetId)
    if (!target.ok) return target
    const status = targetMachine.next(target.value.status, 'publish')
    if (!status.ok) return status
    if (target.value.employeeId !== null && target.value.employeeId === principal.employeeId) {
      return ruleViolated('R151', 'OWN_TARGET', 'Your own target is set by your superior.')
    }
    const before = await findPublishedTarget(tx, target.value)
    if (before !== null) {
      if (before.targetVersion > target.value.targetVersion) {
        return conflict('NEWER_TARGET', `Version ${before.targetVersion} of this target was published already.`)
      }
      const superseded = await updateTarget(tx, before, { status: 'SUPERSEDED' })
      if (!superseded.ok) return superseded
    }
    const published = await updateTarget(
      tx,
      { id: targetId, version },
      { status: status.value, publishedBy: principal.subject, publishedAt: now },
    )
    if (!published.ok) return published
    await publishTargetPublished(tx, published.value)
    return ok({ targetId })
  },
})
