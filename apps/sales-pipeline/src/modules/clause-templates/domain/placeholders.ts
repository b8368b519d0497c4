import type { FieldError } from '@sellgraph/kernel'

/** What a template may leave open, to be filled from the deal. The list is closed: another name is a mistake. */
export const placeholders = {
  contractNumber: { meaning: 'Number of the contract', meaningZh: '合同编号' },
  customerName: { meaning: 'Name of the customer', meaningZh: '客户名称' },
  productList: { meaning: 'Each product with its code', meaningZh: '产品清单' },
  specificationList: { meaning: 'Each product with its specification', meaningZh: '规格清单' },
  quantityList: { meaning: 'Each product with its quantity and unit', meaningZh: '数量清单' },
  netTotal: { meaning: 'Total before tax', meaningZh: '未税总价' },
  taxTotal: { meaning: 'Tax', meaningZh: '税额' },
  grossTotal: { meaning: 'Total with tax', meaningZh: '含税总价' },
  grossTotalInCapitals: { meaning: 'Total with tax in Chinese capital numerals', meaningZh: '含税总价大写' },
  paymentTerms: { meaning: 'Parts of the price: share, amount, when due', meaningZh: '付款条件' },
  deliveryPromise: { meaning: 'Each product with its promised day', meaningZh: '交货期' },
  deliveryTerms: { meaning: 'Delivery terms of the quote', meaningZh: '交货条件' },
  afterSalesTerms: { meaning: 'After-sales terms of the quote', meaningZh: '售后条款' },
  warrantyMonths: { meaning: 'Warranty of each product in months', meaningZh: '质保期' },
} as const
export type Placeholder = keyof typeof placeholders

const IN_BRACES = /\{([^{}]*)\}/g

/** The mistakes of a template's text: names that are none, and braces without a partner. */
export function wrongPlaceholders(path: string, text: string): FieldError[] {
  const wrong = [...text.matchAll(IN_BRACES)].flatMap(([, name = '']) =>
    Object.hasOwn(placeholders, name) ? [] : [{ path, message: `{${name}} is no placeholder` }],
  )
  const stray = /[{}]/.test(text.replaceAll(IN_BRACES, ''))
  return stray ? [...wrong, { path, message: 'has a brace without its partner' }] : wrong
}

/** A template's text with every placeholder filled. What is filled in is not searched for placeholders again. */
export function fillTemplate(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replaceAll(IN_BRACES, (whole, name: string) =>
    Object.hasOwn(values, name) ? values[name as Placeholder] : whole,
  )
}
