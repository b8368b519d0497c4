import type { Reader } from '@sellgraph/db-kit'
import type { QuoteLineRow, QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import { findQuoteLines, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import type { AgreedTerms } from '../domain/agreed-terms.ts'
import {
  type ContractInstalmentRow,
  type ContractLineRow,
  findContractLines,
  findInstalments,
} from '../store/contract-part-store.ts'
import type { ContractRow } from '../store/contract-store.ts'

export interface LoadedTerms {
  readonly contract: AgreedTerms
  readonly quote: AgreedTerms
  readonly lines: ContractLineRow[]
  readonly instalments: ContractInstalmentRow[]
  readonly version: QuoteVersionRow
  readonly quoteLines: QuoteLineRow[]
}

/** The terms of a contract and of the quote version it was made from, as they are stored now. */
export async function loadAgreedTerms(reader: Reader, contract: ContractRow): Promise<LoadedTerms> {
  const version = (await findQuoteVersions(reader, [contract.quoteId])).find(({ id }) => id === contract.quoteVersionId)
  if (version === undefined) throw new Error(`contract ${contract.id} has no quote version`)
  const quoteLines = await findQuoteLines(reader, [version.id])
  const lines = await findContractLines(reader, [contract.id])
  const instalments = await findInstalments(reader, [contract.id])
  return {
    contract: { ...contract, lines, paymentTerms: instalments },
    quote: { ...version, lines: quoteLines },
    lines,
    instalments,
    version,
    quoteLines,
  }
}
