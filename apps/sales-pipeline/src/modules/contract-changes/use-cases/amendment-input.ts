import { DEFAULT_ZONE, localDate } from '@sellgraph/calendar'
import type { Tx } from '@sellgraph/db-kit'
import { everyRow } from '@sellgraph/identity'
import { decimalText, type FieldError, newId, ok, type Result, validation } from '@sellgraph/kernel'
import { input } from '@sellgraph/service-kit'
import { z } from 'zod'
import { clausesInput } from '../../contracts/use-cases/clause-input.ts'
import { fitsUnit } from '../../products/domain/product.ts'
import { findProducts, type ProductRow } from '../../products/store/product-store.ts'
import { checkPaymentTerms } from '../../quotes/domain/payment-terms.ts'
import { quoteContentInput } from '../../quotes/use-cases/quote-input.ts'
import type { AmendmentRequest } from '../domain/amend.ts'
import type { ContractTerms } from '../domain/terms.ts'

const quantity = input.decimal({ moreThan: '0', max: '1000000', places: 6 })
const netAmount = input.money({ min: '0', places: 2 })

/** What an amendment makes otherwise: only what is named. */
export const amendmentInput = {
  changeLines: z
    .array(
      z.object({
        lineId: input.id(),
        quantity: quantity.nullish(),
        netAmount: netAmount.nullish(),
        promisedOn: input.date().nullish(),
      }),
    )
    .max(200)
    .nullish(),
  addLines: z
    .array(z.object({ productId: input.id(), quantity, netAmount, promisedOn: input.date().nullish() }))
    .max(200)
    .nullish(),
  removeLineIds: z.array(input.id()).max(200).nullish(),
  paymentTerms: quoteContentInput.paymentTerms.nullish(),
  clauses: clausesInput.nullish(),
}
type AmendmentInput = z.output<z.ZodObject<typeof amendmentInput>>

/** The amendment as it is asked for, checked against products and the calendar. */
export async function amendmentRequest(
  tx: Tx,
  terms: ContractTerms,
  asked: AmendmentInput,
): Promise<Result<AmendmentRequest>> {
  const { changeLines, addLines, removeLineIds, paymentTerms, clauses } = asked
  const productOf = new Map(terms.lines.map(({ id, productId }) => [id, productId]))
  const ids = [...productOf.values(), ...(addLines ?? []).map(({ productId }) => productId)]
  const products = new Map((await findProducts(tx, everyRow, ids)).map((product) => [product.id, product]))
  const named = [
    ...(changeLines ?? []).map((line, index) => ({
      path: `changeLines.${String(index)}`,
      line,
      product: products.get(productOf.get(line.lineId) ?? ''),
    })),
    ...(addLines ?? []).map((line, index) => ({
      path: `addLines.${String(index)}`,
      line,
      product: products.get(line.productId),
    })),
  ]
  const wrong = named.flatMap(({ path, line, product }) => wrongFields(tx, terms, path, line, product))
  for (const [index, { productId }] of (addLines ?? []).entries()) {
    if (products.get(productId)?.active !== true) {
      wrong.push({ path: `addLines.${String(index)}.productId`, message: 'is no product that can be sold' })
    }
  }
  if (wrong.length > 0) return validation(wrong)
  if (paymentTerms != null) {
    const complete = checkPaymentTerms(paymentTerms)
    if (!complete.ok) return complete
  }
  return ok({
    changeLines: (changeLines ?? []).map((line) => ({ ...line, netAmount: line.netAmount?.amount })),
    addLines: (addLines ?? []).flatMap((line) => {
      const product = products.get(line.productId)
      return product === undefined ? [] : [{ ...soldAs(product), ...line, id: newId(), netAmount: line.netAmount.amount, promisedOn: line.promisedOn ?? null }] // prettier-ignore
    }),
    removeLineIds: removeLineIds ?? [],
    paymentTerms: paymentTerms?.map((term) => ({ ...term, percent: decimalText(term.percent) })) ?? null,
    clauses: clauses ?? [],
  })
}

function wrongFields(
  { now }: Tx,
  { currency }: ContractTerms,
  path: string,
  line: { quantity?: string | null | undefined; netAmount?: { currency: string } | null | undefined; promisedOn?: string | null | undefined }, // prettier-ignore
  product: ProductRow | undefined,
): FieldError[] {
  const wrong: FieldError[] = []
  if (line.netAmount != null && line.netAmount.currency !== currency) {
    wrong.push({ path: `${path}.netAmount.currency`, message: `must be the contract's, ${currency}` })
  }
  if (line.promisedOn != null && line.promisedOn < localDate(now, DEFAULT_ZONE)) {
    wrong.push({ path: `${path}.promisedOn`, message: 'must not be in the past' })
  }
  if (line.quantity != null && product !== undefined && !fitsUnit(line.quantity, product.fractionDigits)) {
    wrong.push({ path: `${path}.quantity`, message: `${product.sku} is not sold in such parts of a ${product.unit}` })
  }
  return wrong
}

function soldAs(product: ProductRow) {
  const { sku, name, specification, productClass, unit, warrantyMonths } = product
  const [difficulty, taxRate] = [decimalText(product.difficulty), decimalText(product.taxRate)]
  return { productId: product.id, sku, name, specification, productClass, difficulty, unit, warrantyMonths, taxRate }
}
