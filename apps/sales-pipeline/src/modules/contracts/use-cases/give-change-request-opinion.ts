import { conflict, forbidden, invalid, ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { changeOpinions, changeRequestMachine } from '../domain/change-request.ts'
import { checkReviewer, reviewKinds } from '../domain/review.ts'
import {
  findChangeRequest,
  findOpinions,
  insertOpinion,
  setChangeRequestStatus,
} from '../store/change-request-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { closeOpinionWork } from './contract-work.ts'
import { gainersOf, permitReview } from './review.ts'

/** R071: what legal, finance, technology or business says to a change that the customer asked for. */
export const giveChangeRequestOpinion = defineCommand({
  name: 'giveChangeRequestOpinion',
  input: z.object({
    contractId: input.id(),
    version: input.version(),
    changeRequestId: input.id(),
    kind: z.enum(reviewKinds),
    opinion: z.enum(changeOpinions),
    text: input.text(2000),
  }),
  authorize: (principal, { kind }) => permitReview(principal, kind),
  async handle({ tx, principal, scope }, { contractId, version, changeRequestId, kind, opinion, text }) {
    const givenBy = principal.employeeId
    if (givenBy === null) return forbidden('Only an employee may give an opinion.')
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const request = await findChangeRequest(tx, contractId, changeRequestId)
    if (!request.ok) return request
    const consulting = changeRequestMachine.next(request.value.status, 'giveOpinion')
    if (!consulting.ok) return consulting
    if (!request.value.consults.includes(kind)) return invalid('kind', 'was not asked')
    const given = (await findOpinions(tx, [contractId])).filter((one) => one.changeRequestId === request.value.id)
    if (given.some((one) => one.kind === kind)) return conflict('OPINION_GIVEN', 'This opinion is given already.')
    const allowed = checkReviewer(givenBy, {
      draftedBy: locked.value.contract.draftedBy,
      gainers: await gainersOf(tx, locked.value.opportunity),
      reviewedBy: given.map((one) => one.givenBy),
    })
    if (!allowed.ok) return allowed
    const changed = await updateContract(tx, { id: contractId, version }, {})
    if (!changed.ok) return changed
    await insertOpinion(tx, { contractId, changeRequestId: request.value.id, kind, opinion, text, givenBy })
    await setChangeRequestStatus(tx, request.value.id, consulting.value)
    await closeOpinionWork(tx, request.value.id, kind)
    return ok({ contractId })
  },
})
