import { defineListLoader, defineLoader } from '@sellgraph/graphql-kit'
import type { GraphContext } from '@sellgraph/service-kit'
import { contractAccess } from '../access.ts'
import {
  type ContractClauseRow,
  type ContractInstalmentRow,
  type ContractLineRow,
  type ContractReviewRow,
  type ContractSignatureRow,
  findClauses,
  findContractLines,
  findInstalments,
  findReviews,
  findSignatures,
} from './contract-part-store.ts'
import {
  type ContractChangeOpinionRow,
  type ContractChangeRequestRow,
  findChangeRequests,
  findOpinions,
} from './change-request-store.ts'
import {
  type ContractExplanationRow,
  type ContractLoanRow,
  findExplanations,
  findLoans,
} from './contract-record-store.ts'
import { type ContractDeviationRow, findDeviations } from './deviation-store.ts'
import { type ContractRow, findContracts, findContractsOf } from './contract-store.ts'

/** Contracts by id as the caller may see them. */
export const contractById = defineLoader((context: GraphContext, ids) =>
  findContracts(context.db, contractAccess.scope(context.principal, 'read'), ids),
)

export const contractsOfOpportunity = defineListLoader(
  (contract: ContractRow) => contract.opportunityId,
  (context: GraphContext, ids) =>
    findContractsOf(context.db, contractAccess.scope(context.principal, 'read'), 'opportunityId', ids),
)

export const contractsOfQuote = defineListLoader(
  (contract: ContractRow) => contract.quoteId,
  (context: GraphContext, ids) =>
    findContractsOf(context.db, contractAccess.scope(context.principal, 'read'), 'quoteId', ids),
)

// The parts of a contract are as visible as the contract they are reached through.
export const linesOfContract = defineListLoader(
  (line: ContractLineRow) => line.contractId,
  (context: GraphContext, ids) => findContractLines(context.db, ids),
)
export const instalmentsOfContract = defineListLoader(
  (instalment: ContractInstalmentRow) => instalment.contractId,
  (context: GraphContext, ids) => findInstalments(context.db, ids),
)
export const clausesOfContract = defineListLoader(
  (clause: ContractClauseRow) => clause.contractId,
  (context: GraphContext, ids) => findClauses(context.db, ids),
)
export const reviewsOfContract = defineListLoader(
  (review: ContractReviewRow) => review.contractId,
  (context: GraphContext, ids) => findReviews(context.db, ids),
)
export const signaturesOfContract = defineListLoader(
  (signature: ContractSignatureRow) => signature.contractId,
  (context: GraphContext, ids) => findSignatures(context.db, ids),
)
export const deviationsOfContract = defineListLoader(
  (deviation: ContractDeviationRow) => deviation.contractId,
  (context: GraphContext, ids) => findDeviations(context.db, ids),
)
export const changeRequestsOfContract = defineListLoader(
  (request: ContractChangeRequestRow) => request.contractId,
  (context: GraphContext, ids) => findChangeRequests(context.db, ids),
)
export const opinionsOfContract = defineListLoader(
  (opinion: ContractChangeOpinionRow) => opinion.contractId,
  (context: GraphContext, ids) => findOpinions(context.db, ids),
)
export const explanationsOfContract = defineListLoader(
  (explanation: ContractExplanationRow) => explanation.contractId,
  (context: GraphContext, ids) => findExplanations(context.db, ids),
)
export const loansOfContract = defineListLoader(
  (loan: ContractLoanRow) => loan.contractId,
  (context: GraphContext, ids) => findLoans(context.db, ids),
)
