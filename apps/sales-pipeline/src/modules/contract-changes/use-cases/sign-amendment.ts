import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { invalid, ok, unwrap } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { closeWork } from '@sellgraph/work'
import { z } from 'zod'
import { distributeContract } from '../../contract-distribution/use-cases/distribute-contract.ts'
import { completeIfFulfilled } from '../../contract-execution/use-cases/complete-contract.ts'
import { contractAccess } from '../../contracts/access.ts'
import { contractMachine, contractParties } from '../../contracts/domain/contract.ts'
import { checkSignatures } from '../../contracts/domain/signature.ts'
import { updateContract } from '../../contracts/store/contract-store.ts'
import { checkShipped } from '../domain/amend.ts'
import { changeMachine } from '../domain/contract-change.ts'
import { publishContractAmended } from '../events/publish.ts'
import { updateChange } from '../store/change-store.ts'
import { insertContractVersion, writeTerms } from '../store/version-store.ts'
import { signingKey } from './change-work.ts'
import { lockPendingChange } from './pending-change.ts'
import { shippedQuantities } from './shipped-quantities.ts'

/**
 * R071, R072, R074: both sides have signed and sealed the amendment, and its original is in its place: the contract
 * counts in its new version from the day of the later signature. What was shipped since it was proposed still stands.
 */
export const signAmendment = defineCommand({
  name: 'signAmendment',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    signatures: z
      .array(
        z.object({
          party: z.enum(contractParties),
          signatory: input.text(),
          sealed: z.boolean(),
          signedOn: input.date(),
        }),
      )
      .max(2),
    location: input.text(500),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'archive'),
  async handle({ tx, scope, now }, { contractId, version, signatures, location }) {
    const locked = await lockPendingChange(tx, scope, contractId, version)
    if (!locked.ok) return locked
    const { contract, change } = locked.value
    const inForce = changeMachine.next(change.status, 'takeEffect')
    if (!inForce.ok) return inForce
    const effective = contractMachine.next(contract.status, 'endAmending')
    if (!effective.ok) return effective
    const { terms, contractVersion } = change
    if (terms === null || contractVersion === null) throw new Error('an amendment says what the contract becomes')
    const signed = checkSignatures(signatures)
    if (!signed.ok) return signed
    const days = signatures.map(({ signedOn }) => signedOn).sort()
    const effectiveOn = days.at(-1) ?? ''
    if (effectiveOn > localDate(now, DEFAULT_ZONE)) return invalid('signatures', 'must not be in the future')
    if (contract.effectiveOn !== null && (days[0] ?? '') < contract.effectiveOn) {
      return invalid('signatures', `must not be before the contract took effect on ${contract.effectiveOn}`)
    }
    const left = checkShipped(terms, await shippedQuantities(tx, contractId))
    if (!left.ok) return left

    await writeTerms(tx, contractId, terms)
    const { netTotal, taxTotal, grossTotal } = terms
    const totals = { netTotal, taxTotal, grossTotal }
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      { status: effective.value, contractVersion, ...totals },
    )
    if (!changed.ok) return changed
    await insertContractVersion(tx, { contractId, contractVersion, terms, effectiveOn })
    const closed = { status: inForce.value, signatures, archiveLocation: location, closedAt: now }
    const done = unwrap(await updateChange(tx, change, closed))
    await closeWork(tx, signingKey(change.id))
    await publishContractAmended(tx, changed.value, done, effectiveOn)
    await distributeContract(tx, changed.value)
    await completeIfFulfilled(tx, changed.value)
    return ok({ contractId })
  },
})
