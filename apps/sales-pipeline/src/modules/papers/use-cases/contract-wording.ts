import type { Reader } from '@sellgraph/db-kit'
import { type ContractPaper, contractPaper } from '../../contracts/domain/contract-paper.ts'
import { findClauses, findContractLines, findInstalments } from '../../contracts/store/contract-part-store.ts'
import type { ContractRow } from '../../contracts/store/contract-store.ts'
import { contractMark } from '../domain/contract-pages.ts'
import type { Letterhead, PaperMark } from '../domain/paper.ts'
import { companyName } from '../domain/quote-paper.ts'

/** What a contract says now, and by which name its print is known. */
export interface ContractWording {
  readonly wording: ContractPaper
  readonly mark: PaperMark | null
  readonly print: { readonly subjectType: 'Contract'; readonly subjectId: string; readonly madeOf: string }
}

export async function contractWording(
  reader: Reader,
  contract: ContractRow,
  letterhead: Letterhead,
): Promise<ContractWording> {
  const { id } = contract
  const wording = contractPaper({
    ...contract,
    companyName: companyName(letterhead, contract.language),
    // What was agreed on delivery and service stands in the clauses.
    deliveryTerms: '',
    afterSalesTerms: '',
    lines: await findContractLines(reader, [id]),
    instalments: await findInstalments(reader, [id]),
    clauses: await findClauses(reader, [id]),
  })
  const mark = contractMark(contract.status)
  const madeOf = `${wording.contentHash} ${mark ?? 'VALID'}`
  return { wording, mark, print: { subjectType: 'Contract', subjectId: id, madeOf } }
}
