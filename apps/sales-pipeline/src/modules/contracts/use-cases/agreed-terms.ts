import type { Reader } from '@sellgraph/db-kit'
import type { QuoteLineRow, QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import { findQuoteLines, findQuoteVersions } from '../../quotes/store/quote-store.ts'
import type { AgreedTerms } from '../domain/contract.ts'
import { findContractLines, findInstalments } from '../store/contract-part-store.ts'
import type { ContractRow } from '../store/contract-store.ts'

/** The terms of a contract and of the quote version it was made from, as they are stored now. */
export async function loadAgreedTerms(
  reader: Reader,
  contract: ContractRow,
): Promise<{ contract: AgreedTerms; quote: AgreedTerms; version: QuoteVersionRow; quoteLines: QuoteLineRow[] }> {
  const version = (await findQuoteVersions(reader, [contract.quoteId])).find(({ id }) => id === contract.quoteVersionId)
  if (version === undefined) throw new Error(`contract ${contract.id} has no quote version`)
  const quoteLines = await findQuoteLines(reader, [version.id])
  return {
    contract: {
      ...contract,
      lines: await findContractLines(reader, [contract.id]),
      paymentTerms: await findInstalments(reader, [contract.id]),
    },
    quote: { ...version, lines: quoteLines },
    version,
    quoteLines,
  }
}
