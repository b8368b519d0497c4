import { money } from '@sellgraph/kernel'
import type { GraphContext } from '@sellgraph/service-kit'
import type { DisputeCaseResolvers } from '../../../generated/graphql.ts'
import { contractById } from '../../contracts/store/contract-loader.ts'
import { disputeAccess } from '../access.ts'
import { disputeById, stepsOfDispute } from '../store/dispute-loader.ts'
import type { DisputeCaseRow } from '../store/dispute-store.ts'

export const DisputeCase: DisputeCaseResolvers = {
  __resolveReference: ({ id }, context) => disputeById(context).load(id),
  contract: ({ contractId }, _, context) => contractById(context).load(contractId),
  claimedAmount: ({ claimedAmount, currency }) => money(claimedAmount, currency),
  openedBy: ({ openedBy }) => ({ id: openedBy }),
  openedAt: ({ createdAt }) => createdAt,
  counselName: (dispute, _, context) => file(dispute, context)?.counselName ?? null,
  counselFirm: (dispute, _, context) => file(dispute, context)?.counselFirm ?? null,
  counselFee: (dispute, _, context) => inMoney(file(dispute, context)?.counselFee, dispute),
  settledAmount: (dispute, _, context) => inMoney(file(dispute, context)?.settledAmount, dispute),
  lessons: (dispute, _, context) => file(dispute, context)?.lessons ?? null,
  steps: (dispute, _, context) => (file(dispute, context) === null ? [] : stepsOfDispute(context).load(dispute.id)),
}

/** The dispute for who may see its file. */
function file(dispute: DisputeCaseRow, { principal }: GraphContext): DisputeCaseRow | null {
  return disputeAccess.allows(principal, 'readFile', dispute) ? dispute : null
}

function inMoney(amount: string | null | undefined, { currency }: DisputeCaseRow) {
  return amount == null ? null : money(amount, currency)
}
