import { decimal, decimalText, money } from '@sellgraph/kernel'
import { capitalAmount } from '../../contracts/domain/capital-amount.ts'
import { moneyText } from '../../contracts/domain/deal-values.ts'
import type { StatedFact } from '../../products/domain/product-fact.ts'
import type { PaymentTerm } from '../../quotes/domain/payment-terms.ts'
import type { QuoteStatus } from '../../quotes/domain/quote.ts'
import { type Letterhead, markWords, type Paper, type PaperLanguage, type PaperMark } from './paper.ts'

/** All that a customer is told. What a product costs us, what we earn and who had to approve why are not in it. */
export interface QuoteToPrint {
  readonly language: PaperLanguage
  readonly letterhead: Letterhead
  readonly mark: PaperMark | null
  readonly number: string
  readonly revision: number
  readonly customerName: string
  /** Who at our side answers for it. */
  readonly contact: string | null
  readonly pricedOn: string
  readonly validUntil: string
  readonly currency: string
  readonly paymentTerms: readonly PaymentTerm[]
  readonly deliveryTerms: string
  readonly afterSalesTerms: string
  readonly deliveryMethod: string | null
  /** What of the installation is included: a term, and never what it costs us. */
  readonly installationTerms: string | null
  readonly serviceCommitment: string | null
  readonly nonStandardTerms: readonly string[]
  /** What is said beside the published facts of the products (R078). */
  readonly claims: readonly { readonly line: number | null; readonly text: string }[]
  readonly netTotal: string
  readonly taxTotal: string
  readonly grossTotal: string
  /** Of the approved content, as the approval has it. */
  readonly contentHash: string | null
  readonly issuedAt: Date
  readonly lines: readonly QuoteLineToPrint[]
}

export interface QuoteLineToPrint {
  readonly name: string
  readonly sku: string
  readonly specification: string | null
  readonly quantity: string
  readonly unit: string
  readonly warrantyMonths: number
  readonly listPrice: string
  readonly discountPercent: string
  readonly taxRate: string
  readonly netAmount: string
  readonly grossAmount: string
  readonly promisedOn: string | null
  /** The published facts of the product when the line was priced (R078). */
  readonly facts: readonly Pick<StatedFact, 'name' | 'nameZh' | 'value' | 'unit'>[]
}

type Fact = QuoteLineToPrint['facts'][number]

const words = {
  ZH: {
    title: '产品报价单',
    number: '报价单号',
    customer: '客户',
    date: '报价日期',
    validUntil: '有效期至',
    revision: '版本',
    currency: '币种',
    contact: '销售顾问',
    columns: ['序号', '产品名称及规格', '数量', '目录单价', '未税金额', '含税金额', '承诺交期'],
    discount: (share: string) => `折扣 ${share}`,
    taxed: (rate: string) => `税率 ${rate}`,
    sku: (sku: string) => `编码：${sku}`,
    warranty: (months: number) => `质保：${months} 个月`,
    net: '未税合计',
    tax: '税额',
    gross: '含税总计',
    capitals: '含税总计（大写）',
    payment: '付款方式',
    after: { SIGNED: '合同签订', DELIVERED: '货物签收', ACCEPTED: '验收合格' },
    part: (share: string, event: string, days: number) =>
      `${event}后${days === 0 ? '当日' : ` ${days} 日内`}支付含税总计的 ${share} %`,
    between: '；',
    delivery: '交货',
    afterSales: '售后服务',
    installation: '安装调试',
    service: '服务承诺',
    special: '特别约定',
    claims: '产品资料以外的说明（经审核）',
    aboutLine: (line: number) => `第 ${line} 项：`,
    fact: ({ nameZh, value, unit }: Fact) => `${nameZh}：${value}${unit === null ? '' : ` ${unit}`}`,
    validity: '报价有效期',
    valid: (until: string) => `本报价至 ${until}（含当日）有效。价格以本报价单所列为准，签订合同后生效。`,
    company: '报价方',
    buyer: '客户确认',
    signature: ['签字', '盖章', '日期'],
    hash: '内容哈希 SHA-256',
    none: '—',
  },
  EN: {
    title: 'Quotation',
    number: 'Quotation No.',
    customer: 'Customer',
    date: 'Date',
    validUntil: 'Valid until',
    revision: 'Version',
    currency: 'Currency',
    contact: 'Sales consultant',
    columns: ['No.', 'Product and specification', 'Quantity', 'List price', 'Net', 'Gross', 'Delivery by'],
    discount: (share: string) => `less ${share}`,
    taxed: (rate: string) => `tax ${rate}`,
    sku: (sku: string) => `Code: ${sku}`,
    warranty: (months: number) => `Warranty: ${months} months`,
    net: 'Total before tax',
    tax: 'Tax',
    gross: 'Total with tax',
    capitals: 'In Chinese capital numerals',
    payment: 'Payment',
    after: { SIGNED: 'signing of the contract', DELIVERED: 'receipt of the goods', ACCEPTED: 'acceptance' },
    part: (share: string, event: string, days: number) =>
      `${share} % of the total with tax ${days === 0 ? 'on' : `within ${days} days of`} ${event}`,
    between: '; ',
    delivery: 'Delivery',
    afterSales: 'After-sales service',
    installation: 'Installation',
    service: 'Service commitment',
    special: 'Special terms',
    claims: 'Stated beside the product data, reviewed',
    aboutLine: (line: number) => `Item ${line}: `,
    fact: ({ name, value, unit }: Fact) => `${name}: ${value}${unit === null ? '' : ` ${unit}`}`,
    validity: 'Validity',
    valid: (until: string) => `This quotation is valid through ${until}. Its prices bind once a contract is signed.`,
    company: 'For the seller',
    buyer: 'Confirmed by the customer',
    signature: ['Signature', 'Seal', 'Date'],
    hash: 'SHA-256 of the content',
    none: '—',
  },
} as const

/** R062: a quotation as the customer gets it. */
export function quotePaper(quote: QuoteToPrint): Paper {
  const { language, currency, letterhead } = quote
  const say = words[language]
  const inCurrency = (amount: string) => moneyText(money(amount, currency))
  // The currency is said once, above the table: each of its cells is a number.
  const figure = (amount: string) => inCurrency(amount).slice(currency.length + 1)
  const percent = (value: string) => `${decimalText(value)} %`
  const widths = [22, null, 40, 62, 64, 66, 50]
  return {
    language,
    letterhead,
    title: say.title,
    number: { label: say.number, value: `${quote.number}-V${quote.revision}` },
    watermark: quote.mark === null ? null : markWords[quote.mark],
    parties: [{ label: say.customer, value: quote.customerName }],
    particulars: [
      { label: say.date, value: quote.pricedOn },
      { label: say.validUntil, value: quote.validUntil },
      { label: say.currency, value: currency },
      { label: say.contact, value: quote.contact ?? say.none },
    ],
    columns: say.columns.map((heading, index) => ({
      heading,
      align: index === 0 || index === 6 ? 'center' : index === 1 ? 'left' : 'right',
      width: widths[index] ?? null,
    })),
    rows: quote.lines.map((line, index) => [
      { text: String(index + 1) },
      {
        text: line.name,
        notes: [
          say.sku(line.sku),
          ...(line.specification === null ? [] : [line.specification]),
          ...line.facts.map(say.fact),
          ...(line.warrantyMonths === 0 ? [] : [say.warranty(line.warrantyMonths)]),
        ],
      },
      { text: `${decimalText(line.quantity)} ${line.unit}` },
      {
        text: figure(line.listPrice),
        ...(decimal(line.discountPercent).isZero() ? {} : { notes: [say.discount(percent(line.discountPercent))] }),
      },
      { text: figure(line.netAmount) },
      {
        text: figure(line.grossAmount),
        notes: [say.taxed(percent(decimal(line.taxRate).times(100).toFixed()))],
      },
      { text: line.promisedOn ?? say.none },
    ]),
    totals: [
      { label: say.net, value: inCurrency(quote.netTotal) },
      { label: say.tax, value: inCurrency(quote.taxTotal) },
      { label: say.gross, value: inCurrency(quote.grossTotal) },
      { label: say.capitals, value: capitalAmount(money(quote.grossTotal, currency)) },
    ],
    sections: [
      {
        heading: say.payment,
        text: quote.paymentTerms
          .map(({ trigger, percent: share, daysAfter }) => say.part(decimalText(share), say.after[trigger], daysAfter))
          .join(say.between),
      },
      { heading: say.delivery, text: lines(quote.deliveryMethod, quote.deliveryTerms) },
      { heading: say.installation, text: lines(quote.installationTerms) },
      { heading: say.afterSales, text: lines(quote.afterSalesTerms) },
      { heading: say.service, text: lines(quote.serviceCommitment) },
      { heading: say.special, text: lines(...quote.nonStandardTerms) },
      {
        heading: say.claims,
        text: lines(...quote.claims.map(({ line, text }) => (line === null ? text : `${say.aboutLine(line)}${text}`))),
      },
      { heading: say.validity, text: say.valid(quote.validUntil) },
    ].filter(({ text }) => text !== ''),
    signatures: [
      { heading: `${say.company}${language === 'ZH' ? '：' : ': '}${companyName(letterhead, language)}`, lines: say.signature },
      { heading: `${say.buyer}${language === 'ZH' ? '：' : ': '}${quote.customerName}`, lines: say.signature },
    ], // prettier-ignore
    contentHash: quote.contentHash === null ? null : { label: say.hash, value: quote.contentHash },
    issuedAt: quote.issuedAt.toISOString(),
  }
}

function lines(...texts: readonly (string | null)[]): string {
  return texts.flatMap((text) => (text === null || text.trim() === '' ? [] : [text.trim()])).join('\n')
}

export function companyName({ name, nameEn }: Letterhead, language: PaperLanguage): string {
  return language === 'EN' ? nameEn : name
}

/** R063: only what was approved, and still counts, is an offer. Everything else says across its pages what it is. */
export function quoteMark(status: QuoteStatus, validUntil: string, today: string): PaperMark | null {
  switch (status) {
    case 'ACCEPTED':
      return null
    case 'APPROVED':
    case 'SENT':
      // R064: it ends with its last day, whether or not the timer has said so.
      return validUntil < today ? 'EXPIRED' : null
    case 'EXPIRED':
      return 'EXPIRED'
    case 'SUPERSEDED':
      return 'SUPERSEDED'
    case 'DECLINED':
      return 'DECLINED'
    case 'WITHDRAWN':
      return 'WITHDRAWN'
    default:
      return 'DRAFT'
  }
}
