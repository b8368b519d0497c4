import { describe, expect, test } from '@jest/globals'
import { checkSignatures, signatureGaps } from './signature.ts'

describe('signatures', () => {
  const representative = { capacity: 'LEGAL_REPRESENTATIVE' as const, authorityDocumentId: null }
  const company = { party: 'COMPANY' as const, sealed: true, ...representative }
  const customer = { party: 'CUSTOMER' as const, sealed: true, ...representative }

  test('R072: both have signed and sealed', () => {
    expect(checkSignatures([company, customer]).ok).toBe(true)
  })

  test('R072: what is missing is told side by side', () => {
    expect(signatureGaps([])).toEqual([
      { party: 'COMPANY', missing: 'SIGNATURE' },
      { party: 'CUSTOMER', missing: 'SIGNATURE' },
    ])
    const agent = { ...customer, sealed: false, capacity: 'AUTHORIZED_AGENT' as const }
    expect(signatureGaps([company, agent])).toEqual([
      { party: 'CUSTOMER', missing: 'SEAL' },
      { party: 'CUSTOMER', missing: 'AUTHORITY' },
    ])
    expect(signatureGaps([company, { ...agent, sealed: true, authorityDocumentId: 'power' }])).toEqual([])
  })

  test.each([
    ['nobody', []],
    ['one side', [company]],
    ['the other side', [customer]],
    ['one without a seal', [company, { ...customer, sealed: false }]],
  ])('R072: %s is not enough', (_, signatures) => {
    expect(checkSignatures(signatures)).toMatchObject({ ok: false, error: { rule: 'R072' } })
  })
})
