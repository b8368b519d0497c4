import type { ContractPaper } from '../../contracts/domain/contract-paper.ts'
import type { ContractStatus } from '../../contracts/domain/contract.ts'
import {
  type Letterhead,
  markWords,
  type Paper,
  type PaperColumn,
  type PaperLanguage,
  type PaperMark,
} from './paper.ts'

interface ContractPages {
  readonly language: PaperLanguage
  readonly letterhead: Letterhead
  readonly mark: PaperMark | null
  readonly currency: string
  readonly issuedAt: Date
}

const words = {
  ZH: { currency: '币种', hash: '内容哈希 SHA-256' },
  EN: { currency: 'Currency', hash: 'SHA-256 of the content' },
} as const

/** The columns of a contract's table that get one of their own; code and specification stand below the product. */
const shown = { number: 0, product: 1, code: 2, specification: 3, quantity: 4, unit: 5, net: 6, tax: 7, gross: 8, delivery: 9 } // prettier-ignore

/** A contract on pages: its wording is not touched, only placed. */
export function contractPages(contract: ContractPaper, pages: ContractPages): Paper {
  const { headings, rows } = contract.table
  const say = words[pages.language]
  const column = (at: number, align: PaperColumn['align'], width: number | null): PaperColumn => ({
    heading: headings[at] ?? '',
    align,
    width,
  })
  return {
    language: pages.language,
    letterhead: pages.letterhead,
    title: contract.title,
    number: contract.number,
    watermark: pages.mark === null ? null : markWords[pages.mark],
    parties: contract.parties.map(({ label, name }) => ({ label, value: name })),
    particulars: [{ label: say.currency, value: pages.currency }],
    columns: [
      column(shown.number, 'center', 22),
      column(shown.product, 'left', null),
      column(shown.quantity, 'right', 46),
      column(shown.net, 'right', 68),
      column(shown.tax, 'right', 62),
      column(shown.gross, 'right', 70),
      column(shown.delivery, 'center', 52),
    ],
    rows: rows.map((row) => {
      const text = (at: number) => row[at] ?? ''
      // The currency is said once, above the table.
      const figure = (at: number) => ({ text: text(at).slice(text(at).indexOf(' ') + 1) })
      const note = (at: number) => `${headings[at] ?? ''}${pages.language === 'EN' ? ': ' : '：'}${text(at)}`
      return [
        { text: text(shown.number) },
        { text: text(shown.product), notes: [note(shown.code), note(shown.specification)] },
        { text: `${text(shown.quantity)} ${text(shown.unit)}` },
        figure(shown.net),
        figure(shown.tax),
        figure(shown.gross),
        { text: text(shown.delivery) },
      ]
    }),
    totals: contract.totals,
    sections: [contract.instalments, ...contract.clauses],
    signatures: contract.signatureBlocks.map(({ lines }, index) => {
      const party = contract.parties[index]
      const between = pages.language === 'EN' ? ': ' : '：'
      return { heading: party === undefined ? '' : `${party.label}${between}${party.name}`, lines }
    }),
    contentHash: { label: say.hash, value: contract.contentHash },
    issuedAt: pages.issuedAt.toISOString(),
  }
}

/** How long a link to a contract lasts at most, in days: a contract has no last day of its own, and a mailbox has readers. */
export const CONTRACT_LINK_DAYS = 90

/** R069: what was not approved is a draft, whoever holds it in hand. */
export function contractMark(status: ContractStatus): PaperMark | null {
  switch (status) {
    case 'DRAFT':
    case 'IN_REVIEW':
    case 'RETURNED':
      return 'DRAFT'
    case 'TERMINATED':
      return 'TERMINATED'
    case 'ABANDONED':
      return 'ABANDONED'
    case 'APPROVED':
    case 'SIGNING':
    case 'EFFECTIVE':
    case 'AMENDING':
    case 'DISPUTED':
    case 'COMPLETED':
      return null
  }
}
