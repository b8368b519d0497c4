import { maskContactDataIn, maskEmail, maskPhone, maskText, protectedText } from '@sellgraph/graphql-kit'
import type { ImportedRowResolvers } from '../../../generated/graphql.ts'
import { type Field, fieldOf } from '../domain/columns.ts'
import { leadById } from '../../leads/store/lead-loader.ts'

const masks: Partial<Record<Field, (value: string) => string>> = {
  phone: maskPhone,
  email: maskEmail,
}

export const ImportedRow: ImportedRowResolvers = {
  lead: ({ leadId }, _, context) => (leadId === null ? null : leadById(context).load(leadId)),
  cells: ({ cells, shown }) =>
    cells.map(({ column, value }) => {
      const field = fieldOf(column)
      // What a column without a meaning holds, nobody knows.
      const mask = field === undefined ? maskText : (masks[field] ?? maskContactDataIn)
      const masked = shown ? value : mask(value)
      return { column, value: protectedText(value, masked === value, () => masked) }
    }),
  issues: ({ issues, shown }) => issues.map((issue) => ({ ...issue, shown })),
}
