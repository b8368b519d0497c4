import { newVersion } from '@sellgraph/db-kit'
import { forbidden, invalid, newId, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../../contracts/access.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { lockContract, updateContract } from '../../contracts/store/contract-store.ts'
import { findStatedFacts } from '../../products/store/product-fact-store.ts'
import { amendTerms, checkShipped, promisesOtherwise } from '../domain/amend.ts'
import { changeMachine, changeOrigins, reviewsOfAmendment } from '../domain/contract-change.ts'
import { diffTerms } from '../domain/terms.ts'
import { type ContractChangeRow, insertChange } from '../store/change-store.ts'
import { currentTerms } from '../store/version-store.ts'
import { amendmentInput, amendmentRequest } from './amendment-input.ts'
import { openReviewWork } from './change-work.ts'
import { judgeAmendment } from './judge-amendment.ts'
import { shippedQuantities } from './shipped-quantities.ts'

/** R071: one side wants a contract in force to be otherwise. It is reviewed as it is proposed, and not edited any more. */
export const proposeAmendment = defineCommand({
  name: 'proposeAmendment',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    requestedBy: z.enum(changeOrigins),
    reason: input.text(2000),
    ...amendmentInput,
  }),
  authorize: (principal) => contractAccess.permit(principal, 'change'),
  async handle({ tx, principal, scope, now }, { contractId, version, requestedBy, reason, ...asked }) {
    const proposedBy = principal.employeeId
    if (proposedBy === null) return forbidden('Only an employee may propose an amendment.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { contract } = locked.value
    const status = contractMachine.next(contract.status, 'amend')
    if (!status.ok) return status
    const terms = await currentTerms(tx, contract)
    const request = await amendmentRequest(tx, terms, asked)
    if (!request.ok) return request
    const amended = amendTerms(terms, request.value)
    if (!amended.ok) return amended
    const changes = diffTerms(terms, amended.value)
    if (changes.length === 0) return invalid('changeLines', 'nothing would be otherwise')
    const left = checkShipped(amended.value, await shippedQuantities(tx, contractId))
    if (!left.ok) return left

    const triggers = await judgeAmendment(tx, contract, amended.value)
    const facts = await findStatedFacts(tx, amended.value.lines.map(({ productId }) => productId)) // prettier-ignore
    const reviews = reviewsOfAmendment({ triggers, isForMaker: promisesOtherwise(terms, amended.value, facts) })
    const change: ContractChangeRow = {
      id: newId(),
      ...newVersion(now),
      contractId,
      kind: 'AMENDMENT',
      status: changeMachine.initial,
      requestedBy,
      reason,
      proposedBy,
      closeReason: null,
      closedAt: null,
      contractVersion: contract.contractVersion + 1,
      terms: amended.value,
      changes,
      triggers,
      signatures: null,
      archiveLocation: null,
      endsOn: null,
      settlement: null,
      compensation: null,
    }
    const changed = await updateContract(tx, { id: contractId, version }, { status: status.value })
    if (!changed.ok) return changed
    const inserted = await insertChange(tx, change, reviews)
    if (!inserted.ok) return inserted
    await openReviewWork(tx, contract, change, reviews)
    return ok({ contractId })
  },
})
