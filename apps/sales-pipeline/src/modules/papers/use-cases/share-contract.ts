import { addDays, DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import { notFound, ok, staleVersion, wrongState } from '@sellgraph/kernel'
import { defineCommand, input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { contractDocumentSubject } from '../../contract-documents/subject.ts'
import { contractAccess } from '../../contracts/access.ts'
import { contractMachine } from '../../contracts/domain/contract.ts'
import { findContracts } from '../../contracts/store/contract-store.ts'
import { CONTRACT_LINK_DAYS, contractMark } from '../domain/contract-pages.ts'
import { requireLetterhead } from '../letterhead.ts'
import { contractWording } from './contract-wording.ts'
import { sharePrint, sharingInput } from './sharing.ts'

/** R069, R070: what all reviews have passed is what the customer reads, before signing and after. */
export const shareContract = defineCommand({
  name: 'shareContract',
  input: z.object({ contractId: input.id(), version: input.version(), ...sharingInput }),
  authorize: (principal) => contractAccess.permit(principal, 'sign'),
  async handle(context, { contractId, version, ...given }) {
    const { tx, scope, now } = context
    const [contract] = await findContracts(tx, scope, [contractId])
    if (contract === undefined) return notFound('contract')
    if (contract.version !== version) return staleVersion('contract', contract.version)
    if (contractMark(contract.status) !== null) {
      const shareable = contractMachine.states.filter((status) => contractMark(status) === null)
      return wrongState('contract', contract.status, shareable)
    }
    const letterhead = requireLetterhead(tx)
    if (!letterhead.ok) return letterhead
    const { print } = await contractWording(tx, contract, letterhead.value)
    const lasting = {
      lastDay: addDays(localDate(now, DEFAULT_ZONE), CONTRACT_LINK_DAYS),
      lastDayIs: `${String(CONTRACT_LINK_DAYS)} days from today`,
    }
    const shared = await sharePrint(context, contractDocumentSubject, { print, ...lasting }, given)
    return shared.ok ? ok({ contractId, shareId: shared.value.shareId }) : shared
  },
})
