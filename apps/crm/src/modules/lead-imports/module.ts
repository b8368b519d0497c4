import type { FeatureModule } from '@sellgraph/service-kit'
import { leadImportRowSensitiveState, leadImportState } from './events/state.ts'
import { LeadImport } from './resolvers/LeadImport.ts'
import { LeadImportIssue } from './resolvers/LeadImportIssue.ts'
import { ImportedRow } from './resolvers/ImportedRow.ts'
import { Mutation } from './resolvers/Mutation.ts'
import { Query } from './resolvers/Query.ts'
import { LeadImportEntity, ImportedRowEntity } from './store/lead-import-store.ts'

export const leadImports: FeatureModule = {
  name: 'lead-imports',
  schema: new URL('./schema.graphql', import.meta.url),
  watched: ['LeadImport', 'ImportedRow'],
  resolvers: { Query, Mutation, LeadImport, ImportedRow, LeadImportIssue },
  entities: [LeadImportEntity, ImportedRowEntity],
  states: [leadImportRowSensitiveState, leadImportState],
}
