import { contentHash } from '@sellgraph/approvals'
import { decimalText, money } from '@sellgraph/kernel'
import {
  allClauseKinds,
  type ClauseKind,
  type ContractLanguage,
} from '../../clause-templates/domain/clause-template.ts'
import { capitalAmount } from './capital-amount.ts'
import type { ContractParty } from './contract.ts'
import { type DealToWord, dealValues, moneyText } from './deal-values.ts'

/** A contract as it is printed, before anybody decides on fonts and pages. */
export interface ContractPaper {
  readonly title: string
  readonly number: { readonly label: string; readonly value: string }
  readonly parties: readonly { readonly label: string; readonly name: string }[]
  readonly table: { readonly headings: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Label and amount; the last is the total with tax in Chinese capital numerals. */
  readonly totals: readonly { readonly label: string; readonly value: string }[]
  readonly instalments: { readonly heading: string; readonly text: string }
  /** Clauses with their headings, in the order of the law: the mandatory eight first. */
  readonly clauses: readonly { readonly heading: string; readonly text: string }[]
  readonly signatureBlocks: readonly { readonly party: ContractParty; readonly lines: readonly string[] }[]
  /** What is printed has this hash, whoever prints it and whenever: it tells one wording from another. */
  readonly contentHash: string
}

export interface ContractToPrint extends DealToWord {
  readonly language: ContractLanguage
  /** The name of our company as it signs. */
  readonly companyName: string
  readonly lines: readonly (DealToWord['lines'][number] & {
    readonly netAmount: string
    readonly taxAmount: string
    readonly grossAmount: string
  })[]
  readonly clauses: readonly { readonly kind: ClauseKind; readonly text: string }[]
}

const labels = {
  ZH: {
    title: '产品销售合同',
    number: '合同编号',
    company: '供方（卖方）',
    customer: '需方（买方）',
    headings: ['序号', '产品名称', '编码', '规格型号', '数量', '单位', '未税金额', '税额', '含税金额', '承诺交期'],
    net: '未税总额',
    tax: '税额',
    gross: '含税总额',
    capitals: '含税总额（大写）',
    instalments: '付款安排',
    clause: (position: number, name: string) => `第${position}条　${name}`,
    signature: ['签字', '职务', '盖章', '日期'],
    blank: '—',
  },
  EN: {
    title: 'Sales Contract',
    number: 'Contract No.',
    company: 'Seller',
    customer: 'Buyer',
    headings: ['No.', 'Product', 'Code', 'Specification', 'Quantity', 'Unit', 'Net', 'Tax', 'Gross', 'Delivery by'],
    net: 'Total before tax',
    tax: 'Tax',
    gross: 'Total with tax',
    capitals: 'Total with tax in Chinese capital numerals',
    instalments: 'Payment',
    clause: (position: number, name: string) => `Article ${position}  ${name}`,
    signature: ['Signature', 'Position', 'Seal', 'Date'],
    blank: '—',
  },
} as const

const clauseNames: Readonly<Record<ClauseKind, Readonly<Record<ContractLanguage, string>>>> = {
  PRODUCT: { ZH: '产品名称', EN: 'Products' },
  SPECIFICATION: { ZH: '规格', EN: 'Specification' },
  QUANTITY: { ZH: '数量', EN: 'Quantity' },
  PRICE: { ZH: '价格', EN: 'Price' },
  DELIVERY: { ZH: '交货期', EN: 'Delivery' },
  PAYMENT: { ZH: '付款方式', EN: 'Payment' },
  QUALITY_STANDARD: { ZH: '质量标准', EN: 'Quality standard' },
  AFTER_SALES: { ZH: '售后服务', EN: 'After-sales service' },
  ACCEPTANCE: { ZH: '验收', EN: 'Acceptance' },
  WARRANTY: { ZH: '质量保证', EN: 'Warranty' },
  RETENTION_OF_TITLE: { ZH: '所有权保留', EN: 'Retention of title' },
  CONFIDENTIALITY: { ZH: '保密', EN: 'Confidentiality' },
  LIABILITY: { ZH: '违约责任', EN: 'Liability' },
  FORCE_MAJEURE: { ZH: '不可抗力', EN: 'Force majeure' },
  DISPUTE_RESOLUTION: { ZH: '争议解决', EN: 'Dispute resolution' },
}

/** The contract as a page setter needs it: nothing is left to compute, round or order. */
export function contractPaper(contract: ContractToPrint): ContractPaper {
  const { language, currency } = contract
  const words = labels[language]
  const inCurrency = (amount: string) => moneyText(money(amount, currency))
  const clauses = allClauseKinds.flatMap((kind) => contract.clauses.filter((clause) => clause.kind === kind))
  const paper = {
    title: words.title,
    number: { label: words.number, value: contract.number },
    parties: [
      { label: words.company, name: contract.companyName },
      { label: words.customer, name: contract.customerName },
    ],
    table: {
      headings: words.headings,
      rows: contract.lines.map((line, index) => [
        String(index + 1),
        line.name,
        line.sku,
        line.specification ?? words.blank,
        decimalText(line.quantity),
        line.unit,
        inCurrency(line.netAmount),
        inCurrency(line.taxAmount),
        inCurrency(line.grossAmount),
        line.promisedOn ?? words.blank,
      ]),
    },
    totals: [
      { label: words.net, value: inCurrency(contract.netTotal) },
      { label: words.tax, value: inCurrency(contract.taxTotal) },
      { label: words.gross, value: inCurrency(contract.grossTotal) },
      { label: words.capitals, value: capitalAmount(money(contract.grossTotal, currency)) },
    ],
    instalments: { heading: words.instalments, text: dealValues(contract, language).paymentTerms },
    clauses: clauses.map(({ kind, text }, index) => ({
      heading: words.clause(index + 1, clauseNames[kind][language]),
      text: text.trim(),
    })),
    signatureBlocks: (['COMPANY', 'CUSTOMER'] as const).map((party) => ({ party, lines: words.signature })),
  }
  return { ...paper, contentHash: contentHash(paper) }
}
