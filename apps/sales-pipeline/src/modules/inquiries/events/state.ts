import { findByIds } from '@sellgraph/db-kit'
import { decimalText } from '@sellgraph/kernel'
import { defineState } from '@sellgraph/messaging'
import { findInquiryLines, InquiryEntity } from '../store/inquiry-store.ts'

export const inquiryState = defineState({
  type: 'state.sales-pipeline.inquiry.v1',
  tables: { inquiry: 'id', inquiry_line: 'inquiry_id' },
  rows: async (reader, ids) => {
    const lines = Map.groupBy(await findInquiryLines(reader, ids), ({ inquiryId }) => inquiryId)
    return (await findByIds(reader, InquiryEntity, ids)).map((inquiry) => ({
      ...inquiry,
      lines: (lines.get(inquiry.id) ?? []).map((line) => ({ ...line, quantity: decimalText(line.quantity) })),
    }))
  },
})

export const inquirySensitiveState = defineState({
  type: 'state-sensitive.sales-pipeline.inquiry.v1',
  tables: { inquiry: 'id' },
  rows: (reader, ids) => findByIds(reader, InquiryEntity, ids),
})
