import { decimal, decimalText, minorUnits, money, type Money } from '@sellgraph/kernel'
import type { ContractLanguage } from '../../clause-templates/domain/clause-template.ts'
import type { Placeholder } from '../../clause-templates/domain/placeholders.ts'
import { capitalAmount } from './capital-amount.ts'

/** What of a deal is filled into the clauses of its contract. */
export interface DealToWord {
  readonly number: string
  readonly customerName: string
  readonly currency: string
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  readonly deliveryTerms: string
  readonly afterSalesTerms: string
  readonly lines: readonly {
    readonly sku: string
    readonly name: string
    readonly specification: string | null
    readonly quantity: string
    readonly unit: string
    readonly promisedOn: string | null
    readonly warrantyMonths: number
  }[]
  readonly instalments: readonly {
    readonly trigger: 'SIGNED' | 'DELIVERED' | 'ACCEPTED'
    readonly percent: string
    readonly amount: string
    readonly daysAfter: number
  }[]
}

/** The words between the facts, by language. */
const wording = {
  ZH: {
    comma: '，',
    semicolon: '；',
    after: { SIGNED: '合同签订', DELIVERED: '货物签收', ACCEPTED: '验收合格' },
    part: (share: string, amount: string, event: string, days: number) =>
      `${event}后${days === 0 ? '当日' : ` ${days} 日内`}支付合同总价的 ${share} %，计 ${amount}`,
    quantity: (quantity: string, unit: string) => `${quantity} ${unit}`,
    noSpecification: '按产品标准',
    noDay: '交货日期另行约定',
    months: (months: number) => `${months} 个月`,
  },
  EN: {
    comma: ', ',
    semicolon: '; ',
    after: { SIGNED: 'signing', DELIVERED: 'receipt of the goods', ACCEPTED: 'acceptance' },
    part: (share: string, amount: string, event: string, days: number) =>
      `${share} % of the total price, ${amount}, ${days === 0 ? 'on' : `within ${days} days of`} ${event}`,
    quantity: (quantity: string, unit: string) => `${quantity} (${unit})`,
    noSpecification: 'as by the standard of the product',
    noDay: 'on a day to be agreed',
    months: (months: number) => `${months} months`,
  },
} as const

/** Every placeholder of a clause template for one deal, in one language. */
export function dealValues(deal: DealToWord, language: ContractLanguage): Record<Placeholder, string> {
  const words = wording[language]
  const inCurrency = (amount: string) => moneyText(money(amount, deal.currency))
  const eachLine = (of: (line: DealToWord['lines'][number]) => string) =>
    deal.lines.map((line, index) => `${index + 1}. ${line.name} ${line.sku}${words.comma}${of(line)}`).join('\n')
  return {
    contractNumber: deal.number,
    customerName: deal.customerName,
    productList: deal.lines.map((line, index) => `${index + 1}. ${line.name} ${line.sku}`).join('\n'),
    specificationList: eachLine((line) => line.specification ?? words.noSpecification),
    quantityList: eachLine((line) => words.quantity(decimalText(line.quantity), line.unit)),
    netTotal: inCurrency(deal.netTotal),
    taxTotal: inCurrency(deal.taxTotal),
    grossTotal: inCurrency(deal.grossTotal),
    grossTotalInCapitals: capitalAmount(money(deal.grossTotal, deal.currency)),
    paymentTerms: deal.instalments
      .map(({ percent, amount, trigger, daysAfter }) =>
        words.part(decimalText(percent), inCurrency(amount), words.after[trigger], daysAfter),
      )
      .join(words.semicolon),
    deliveryPromise: eachLine((line) => line.promisedOn ?? words.noDay),
    deliveryTerms: deal.deliveryTerms,
    afterSalesTerms: deal.afterSalesTerms,
    warrantyMonths: eachLine((line) => words.months(line.warrantyMonths)),
  }
}

/** `CNY 112,999.99`, at the minor unit of the currency. */
export function moneyText({ amount, currency }: Money): string {
  const [whole = '0', fraction] = decimal(amount).toFixed(minorUnits(currency)).split('.')
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')
  return `${currency} ${grouped}${fraction === undefined ? '' : `.${fraction}`}`
}
