import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { findDocuments } from '@sellgraph/documents'
import { invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { contractMachine, contractParties } from '../domain/contract.ts'
import { sealKinds, signingCapacities } from '../domain/signature.ts'
import { putSignature } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { requireContracting } from './deal-in-contracting.ts'

/** R072: who signed for a party, as what and by which power, when, and which seal is on it. */
export const recordSignature = defineCommand({
  name: 'recordSignature',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    party: z.enum(contractParties),
    signatory: input.text(),
    title: input.optionalText(),
    capacity: z
      .enum(signingCapacities)
      .nullish()
      .transform((capacity) => capacity ?? 'LEGAL_REPRESENTATIVE'),
    authorityDocumentId: input
      .id()
      .nullish()
      .transform((id) => id ?? null),
    sealed: z.boolean(),
    seal: z
      .enum(sealKinds)
      .nullish()
      .transform((seal) => seal ?? null),
    signedOn: input.date(),
  }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, principal, scope, now }, { contractId, version, ...signature }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const signed = contractMachine.next(contract.status, 'sign')
    if (!signed.ok) return signed
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage
    const { signedOn, seal, sealed, authorityDocumentId } = signature
    if (signedOn > localDate(now, DEFAULT_ZONE)) return invalid('signedOn', 'must not be in the future')
    if (seal !== null && !sealed) return invalid('seal', 'must be left out where there is no seal')
    if (authorityDocumentId !== null) {
      const documents = await findDocuments(tx, 'Contract', [contractId])
      const power = documents.find(({ id }) => id === authorityDocumentId.toLowerCase())
      if (power?.kind !== 'AUTHORIZATION' || power.status !== 'STORED') {
        return invalid('authorityDocumentId', 'must be an uploaded power of attorney of this contract')
      }
    }
    const changed = await updateContract(tx, { id: contractId, version }, { status: signed.value })
    if (!changed.ok) return changed
    await putSignature(tx, { ...signature, contractId, recordedBy: principal.subject })
    return ok({ contractId })
  },
})
