import { ok } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractAccess } from '../access.ts'
import { termDifferences } from '../domain/agreed-terms.ts'
import { contractMachine } from '../domain/contract.ts'
import { deleteTerms, insertContractLines, insertInstalments, replaceClauses } from '../store/contract-part-store.ts'
import { lockContract, updateContract } from '../store/contract-store.ts'
import { findDeviations, replaceDeviations } from '../store/deviation-store.ts'
import { loadAgreedTerms } from './agreed-terms.ts'
import { wordingInput } from './clause-input.ts'
import { requireContracting } from './deal-in-contracting.ts'
import { wordContract } from './word-contract.ts'

/** New wording for a draft or a returned contract. Whoever words it anew has drafted it, and does not review it. */
export const reviseContract = defineCommand({
  name: 'reviseContract',
  input: z.object({ contractId: input.id(), version: input.version(), ...wordingInput }),
  authorize: (principal) => contractAccess.permit(principal, 'draft'),
  async handle({ tx, principal, scope }, { contractId, version, terms, ...wording }) {
    const locked = await lockContract(tx, scope, contractId)
    if (!locked.ok) return locked
    const { opportunity, contract } = locked.value
    const redrafted = contractMachine.next(contract.status, 'redraft')
    if (!redrafted.ok) return redrafted
    const stage = requireContracting(opportunity)
    if (!stage.ok) return stage

    const agreed = await loadAgreedTerms(tx, contract)
    const earlier = await findDeviations(tx, [contractId])
    const worded = await wordContract(tx, {
      ...contract,
      contractId,
      version: agreed.version,
      quoteLines: agreed.quoteLines,
      ...wording,
      // Without new terms those stay that are there, and why they are.
      changes: terms ?? { lines: agreed.lines, paymentTerms: agreed.instalments },
      reasonFor: (field, deviating) =>
        terms?.reason ?? earlier.findLast((one) => one.field === field && one.deviating === deviating)?.reason ?? null,
    })
    if (!worded.ok) return worded
    const { netTotal, taxTotal, grossTotal, instalments, lines, clauses, deviations } = worded.value
    const changed = await updateContract(
      tx,
      { id: contractId, version },
      {
        status: redrafted.value,
        draftedBy: principal.employeeId ?? contract.draftedBy,
        netTotal,
        taxTotal,
        grossTotal,
      },
    )
    if (!changed.ok) return changed
    // What others have read of the lines stays theirs while nothing in them changes.
    if (termDifferences({ ...changed.value, lines, paymentTerms: instalments }, agreed.contract).length > 0) {
      await deleteTerms(tx, contractId)
      await insertContractLines(tx, lines)
      await insertInstalments(tx, instalments)
    }
    await replaceClauses(tx, contractId, clauses)
    await replaceDeviations(tx, contractId, contract.reviewRound + 1, deviations)
    return ok({ contractId })
  },
})
