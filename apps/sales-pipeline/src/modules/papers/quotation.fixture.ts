import type { QuoteToPrint } from './domain/quote-paper.ts'

/** A quotation with as many lines as wanted. */
export function quotation(lines: number, more: Partial<QuoteToPrint> = {}): QuoteToPrint {
  return {
    language: 'ZH',
    letterhead: {
      name: '恒远装备有限公司',
      nameEn: 'Hengyuan Equipment Co., Ltd.',
      lines: ['江苏省苏州市星湖街 1 号'],
    },
    mark: null,
    number: 'Q-2026-000123',
    revision: 2,
    customerName: '苏州恒力机械有限公司',
    contact: '王磊',
    pricedOn: '2026-03-02',
    validUntil: '2026-03-31',
    currency: 'CNY',
    paymentTerms: [
      { trigger: 'SIGNED', percent: '30', daysAfter: 10 },
      { trigger: 'DELIVERED', percent: '70.0', daysAfter: 0 },
    ],
    deliveryTerms: '送货至买方工厂',
    afterSalesTerms: '整机保修 24 个月',
    deliveryMethod: null,
    installationTerms: null,
    serviceCommitment: null,
    nonStandardTerms: [],
    claims: [],
    netTotal: '94690.2655',
    taxTotal: '12309.7345',
    grossTotal: '107000.00',
    contentHash: '5f'.repeat(32),
    issuedAt: new Date('2026-03-02T01:30:00Z'),
    lines: Array.from({ length: lines }, (_, index) => ({
      name: '五轴联动立式加工中心',
      sku: `VMC-${index + 1}`,
      specification:
        index % 3 === 0 ? '行程 X800/Y500/Z500 mm；主轴 12,000 r/min；定位精度 0.005 mm；配二十四把刀库' : null,
      quantity: '1.00',
      unit: '台',
      warrantyMonths: 24,
      listPrice: '100000',
      discountPercent: index % 2 === 0 ? '0' : '5.5',
      taxRate: '0.13',
      netAmount: '94690.27',
      grossAmount: '107000.00',
      facts: [],
      promisedOn: index === 0 ? '2026-05-08' : null,
    })),
    ...more,
  }
}
