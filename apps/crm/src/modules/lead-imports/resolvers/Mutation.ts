import { existing, mutation } from '@sellgraph/service-kit'
import type { MutationResolvers } from '../../../generated/graphql.ts'
import { leadImportById } from '../store/lead-import-loader.ts'
import { importLeads } from '../use-cases/import-leads.ts'

export const Mutation: Pick<MutationResolvers, 'importLeads'> = {
  importLeads: mutation(importLeads, async ({ importId }, context) => ({
    __typename: 'ImportLeadsPayload',
    leadImport: await existing(leadImportById(context).load(importId)),
  })),
}
