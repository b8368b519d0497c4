import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { type FieldError, invalid, money, newId, ok, type Result, ruleViolated, validation } from '@sellgraph/kernel'
import { clauseKinds, type ContractLanguage } from '../../clause-templates/domain/clause-template.ts'
import { fillTemplate } from '../../clause-templates/domain/placeholders.ts'
import { clauseTemplatesOn } from '../../clause-templates/store/clause-template-store.ts'
import { fitsUnit } from '../../products/domain/product.ts'
import { findStatedFacts } from '../../products/store/product-fact-store.ts'
import { findProducts } from '../../products/store/product-store.ts'
import type { QuoteLineRow, QuoteVersionRow } from '../../quotes/store/quote-store.ts'
import { policyOf } from '../../quotes/use-cases/quote-content.ts'
import { termDifferences } from '../domain/agreed-terms.ts'
import { changeTerms, checkNotWorse, type TermChanges } from '../domain/changed-terms.ts'
import { checkClaims, claimDeviations } from '../domain/claim.ts'
import { instalmentAmounts } from '../domain/contract.ts'
import { dealValues } from '../domain/deal-values.ts'
import { clauseDeviations, type Deviation, type FilledTemplate, termDeviations } from '../domain/deviation.ts'
import type { ContractClauseRow, ContractInstalmentRow, ContractLineRow } from '../store/contract-part-store.ts'
import type { WordingInput } from './clause-input.ts'

interface ToWord {
  readonly contractId: string
  readonly number: string
  readonly customerName: string
  readonly language: ContractLanguage
  readonly version: QuoteVersionRow
  readonly quoteLines: readonly QuoteLineRow[]
  readonly clauses: WordingInput['clauses']
  readonly omissions: WordingInput['omissions']
  readonly claims: WordingInput['claims']
  readonly changes: TermChanges
  /** Why a term differs from the quote. */
  readonly reasonFor: (field: string, deviating: string | null) => string | null
}

/** All of a contract that its author words. */
export interface WordedContract {
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  readonly lines: Omit<ContractLineRow, 'version' | 'updatedAt'>[]
  readonly instalments: Omit<ContractInstalmentRow, 'currency'>[]
  readonly clauses: Omit<ContractClauseRow, 'contractId'>[]
  readonly deviations: Deviation[]
}

/**
 * R067: the terms of the accepted quote, with what the author changes in them, and clauses from the templates in force,
 * with what the author words otherwise. Each difference, and each claim about a product beside its published facts
 * (R078), is a deviation, to be approved on its own.
 */
export async function wordContract(tx: Tx, toWord: ToWord): Promise<Result<WordedContract>> {
  const { contractId, version, quoteLines, changes } = toWord
  const { currency } = version
  const terms = changeTerms({ currency, paymentTerms: version.paymentTerms, lines: quoteLines }, changes)
  if (!terms.ok) return terms
  const { netTotal, taxTotal, grossTotal, paymentTerms } = terms.value
  const differences = termDifferences({ ...terms.value, currency }, { ...version, lines: quoteLines })
  if (differences.length > 0) {
    const sellable = await checkQuantities(tx, terms.value.lines, changes)
    if (!sellable.ok) return sellable
    const approved = { ...version, lines: quoteLines }
    const changed = { ...approved, lines: terms.value.lines, paymentTerms }
    const judged = checkNotWorse(approved, changed, currency, await policyOf(tx, version))
    if (!judged.ok) return judged
  }

  const amounts = instalmentAmounts(money(grossTotal, currency), paymentTerms)
  const instalments = paymentTerms.map(({ trigger, percent, daysAfter }, index) => ({
    contractId,
    seq: index + 1,
    trigger,
    percent,
    amount: amounts[index]?.amount ?? '0',
    daysAfter,
  }))
  const { deliveryTerms, afterSalesTerms } = version
  const values = dealValues(
    { ...toWord, currency, netTotal, taxTotal, grossTotal, deliveryTerms, afterSalesTerms, lines: terms.value.lines, instalments },
    toWord.language,
  ) // prettier-ignore
  const templates = (await clauseTemplatesOn(tx, localDate(tx.now, DEFAULT_ZONE))).map(
    ({ id, kind, textZh, textEn }): FilledTemplate => ({
      id,
      kind,
      text: fillTemplate(toWord.language === 'ZH' ? textZh : textEn, values),
    }),
  )
  const clauses = clausesFrom(templates, toWord.clauses)
  if (!clauses.ok) return clauses
  const facts = await findStatedFacts(
    tx,
    quoteLines.map(({ productId }) => productId),
  )
  const described = terms.value.lines.map(({ seq, productId }) => ({ seq, facts: facts.get(productId) ?? [] }))
  const marked = checkClaims(toWord.claims, clauses.value, described)
  if (!marked.ok) return marked
  return ok({
    netTotal,
    taxTotal,
    grossTotal,
    instalments,
    lines: terms.value.lines.map((line) => contractLine(contractId, line)),
    clauses: clauses.value,
    deviations: [
      ...clauseDeviations(clauses.value, templates, toWord.omissions),
      ...claimDeviations({
        language: toWord.language,
        clauses: clauses.value,
        templates,
        marked: toWord.claims,
        lines: described,
        quoteClaims: version.claims,
      }),
      ...differences.flatMap((difference) =>
        termDeviations([difference], toWord.reasonFor(difference.field, difference.deviating)),
      ),
    ],
  })
}

async function checkQuantities(
  tx: Tx,
  lines: readonly QuoteLineRow[],
  { lines: changes }: TermChanges,
): Promise<Result<undefined>> {
  const products = await findProducts(
    tx,
    everyRow,
    lines.map(({ productId }) => productId),
  )
  for (const [index, { seq, quantity }] of changes.entries()) {
    const line = lines.find((one) => one.seq === seq)
    const product = products.find(({ id }) => id === line?.productId)
    if (quantity != null && product !== undefined && !fitsUnit(quantity, product.fractionDigits)) {
      return invalid(
        `terms.lines.${index}.quantity`,
        `${product.sku} is sold in at most ${product.fractionDigits} decimal places of ${product.unit}`,
      )
    }
  }
  return ok()
}

/** The clauses of the contract: those given, those that are given without a text from their template, or all templates. */
function clausesFrom(
  templates: readonly FilledTemplate[],
  given: WordingInput['clauses'],
): Result<(Omit<ContractClauseRow, 'contractId'> & { reason: string | null })[]> {
  if (given === null) {
    const missing = clauseKinds.filter((kind) => !templates.some((template) => template.kind === kind))
    if (missing.length > 0) {
      return ruleViolated('R068', 'TEMPLATES_MISSING', `There is no template in force for: ${missing.join(', ')}.`)
    }
    return ok(templates.map(({ id, kind, text }) => ({ kind, text, templateId: id, reason: null })))
  }
  const wrong: FieldError[] = []
  const clauses = given.map(({ kind, text, reason }, index) => {
    const template = templates.find((one) => one.kind === kind)
    if (text == null && template === undefined) {
      wrong.push({ path: `clauses.${index}.text`, message: 'must be given: no template of it is in force' })
    }
    return { kind, text: text ?? template?.text ?? '', templateId: template?.id ?? null, reason }
  })
  return wrong.length > 0 ? validation(wrong) : ok(clauses)
}

function contractLine(contractId: string, line: QuoteLineRow): Omit<ContractLineRow, 'version' | 'updatedAt'> {
  return {
    id: newId(),
    contractId,
    quoteLineId: line.id,
    seq: line.seq,
    productId: line.productId,
    sku: line.sku,
    name: line.name,
    specification: line.specification,
    productClass: line.productClass,
    difficulty: line.difficulty,
    unit: line.unit,
    warrantyMonths: line.warrantyMonths,
    quantity: line.quantity,
    currency: line.currency,
    netAmount: line.netAmount,
    taxAmount: line.taxAmount,
    grossAmount: line.grossAmount,
    promisedOn: line.promisedOn,
  }
}
