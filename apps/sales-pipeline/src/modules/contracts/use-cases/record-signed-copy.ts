import { findDocuments } from '@sellgraph/documents'
import { conflict, invalid, ok, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import type { ContractStatus } from '../domain/contract.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { closeEvidenceWork } from './contract-work.ts'

const signedStates: readonly ContractStatus[] = ['SIGNING', 'EFFECTIVE', 'AMENDING', 'DISPUTED', 'COMPLETED']

/**
 * R072: which of its files is the scan of the signed and sealed contract. Its SHA-256 is kept with the contract, so that
 * it shows when other bytes are taken for it. Once the contract is in force, what proves it is not exchanged.
 */
export const recordSignedCopy = defineCommand({
  name: 'recordSignedCopy',
  input: z.object({ contractId: input.id(), version: input.version(), documentId: input.id() }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle({ tx, scope, now }, { contractId, version, documentId }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    if (!signedStates.includes(contract.status)) return wrongState('contract', contract.status, signedStates)
    if (contract.status !== 'SIGNING' && contract.signedCopyId !== null) {
      return conflict('SIGNED_COPY_RECORDED', 'The scan of this contract is on record already.')
    }
    const documents = await findDocuments(tx, 'Contract', [contractId])
    const copy = documents.find(({ id }) => id === documentId.toLowerCase())
    if (copy?.kind !== 'SIGNED_COPY' || copy.status !== 'STORED') {
      return invalid('documentId', 'must be an uploaded signed copy of this contract')
    }
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      { signedCopyId: copy.id, signedCopySha256: copy.sha256, signedCopyRecordedAt: now },
    )
    if (!changed.ok) return changed
    await closeEvidenceWork(tx, changed.value)
    return ok({ contractId })
  },
})
