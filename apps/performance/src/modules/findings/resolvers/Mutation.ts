import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { findingById } from '../store/finding-loader.ts'
import {
  closeAuditFinding,
  rejectAuditFindingRectification,
  verifyAuditFinding,
} from '../use-cases/judge-audit-finding.ts'
import { openAuditFinding } from '../use-cases/open-audit-finding.ts'
import { startAuditFindingRectification, submitAuditFindingRectification } from '../use-cases/rectify-audit-finding.ts'

export const Mutation: Pick<
  MutationResolvers,
  | 'openAuditFinding'
  | 'startAuditFindingRectification'
  | 'submitAuditFindingRectification'
  | 'rejectAuditFindingRectification'
  | 'verifyAuditFinding'
  | 'closeAuditFinding'
> = {
  openAuditFinding: mutation(openAuditFinding, async ({ findingId }, context) => ({
    __typename: 'OpenAuditFindingPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
  startAuditFindingRectification: mutation(startAuditFindingRectification, async ({ findingId }, context) => ({
    __typename: 'StartAuditFindingRectificationPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
  submitAuditFindingRectification: mutation(submitAuditFindingRectification, async ({ findingId }, context) => ({
    __typename: 'SubmitAuditFindingRectificationPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
  rejectAuditFindingRectification: mutation(rejectAuditFindingRectification, async ({ findingId }, context) => ({
    __typename: 'RejectAuditFindingRectificationPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
  verifyAuditFinding: mutation(verifyAuditFinding, async ({ findingId }, context) => ({
    __typename: 'VerifyAuditFindingPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
  closeAuditFinding: mutation(closeAuditFinding, async ({ findingId }, context) => ({
    __typename: 'CloseAuditFindingPayload',
    finding: await existing(findingById(context).load(findingId)),
  })),
}
