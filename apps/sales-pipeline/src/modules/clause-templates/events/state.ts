import { findByIds } from '@sellgraph/db-kit'
import { defineState } from '@sellgraph/messaging'
import { ClauseTemplateEntity } from '../store/clause-template-store.ts'

export const clauseTemplateState = defineState({
  type: 'state.sales-pipeline.clause-template.v1',
  tables: { clause_template: 'id' },
  rows: async (reader, ids) =>
    (await findByIds(reader, ClauseTemplateEntity, ids)).map((template) => ({
      ...template,
      publishedAt: template.publishedAt?.toISOString() ?? null,
    })),
})
