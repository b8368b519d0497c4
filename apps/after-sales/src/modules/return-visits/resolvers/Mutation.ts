import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { returnVisitById } from '../store/return-visit-loader.ts'
import { planReturnVisit } from '../use-cases/plan-return-visit.ts'
import { recordReturnVisit } from '../use-cases/record-return-visit.ts'

export const Mutation: Pick<MutationResolvers, 'planReturnVisit' | 'recordReturnVisit'> = {
  planReturnVisit: mutation(planReturnVisit, async ({ visitId }, context) => ({
    __typename: 'PlanReturnVisitPayload',
    returnVisit: await existing(returnVisitById(context).load(visitId)),
  })),
  recordReturnVisit: mutation(recordReturnVisit, async ({ visitId }, context) => ({
    __typename: 'RecordReturnVisitPayload',
    returnVisit: await existing(returnVisitById(context).load(visitId)),
  })),
}
