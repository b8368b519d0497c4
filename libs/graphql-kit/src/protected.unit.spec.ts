import { describe, expect, test } from '@jest/globals'
import {
  maskBankAccount,
  maskContactDataIn,
  maskEmail,
  maskPhone,
  maskRegistrationNo,
  maskText,
  protectedText,
} from './index.ts'

describe('a protected value', () => {
  test('shows in full to who may see it', () => {
    expect(protectedText('13812345678', true, maskPhone)).toEqual({
      visibility: 'SHOWN',
      value: '13812345678',
      display: '13812345678',
    })
  })

  test('shows to everybody else that it is there, and what its mask leaves', () => {
    expect(protectedText('13812345678', false, maskPhone)).toEqual({
      visibility: 'MASKED',
      value: null,
      display: '138****5678',
    })
  })

  test('is null only where there is none', () => {
    for (const mayShow of [true, false]) {
      expect(protectedText(null, mayShow, maskPhone)).toBeNull()
      expect(protectedText('', mayShow, maskPhone)).toBeNull()
    }
  })
})

const masks: [string, (value: string) => string, [string, string][]][] = [
  [
    'phone number',
    maskPhone,
    [
      ['13812345678', '138****5678'],
      ['+8613812345678', '138****5678'],
      ['008613812345678', '138****5678'],
      ['138 1234-5678', '138****5678'],
      ['１３８１２３４５６７８', '138****5678'],
      ['+8651266668888', '***888'],
      ['+442079460958', '***958'],
      ['66668888', '***88'],
      ['12345', '***'],
      ['7', '***'],
      ['', '***'],
      ['打电话给张总', '***'],
    ],
  ],
  [
    'e-mail address',
    maskEmail,
    [
      ['wang.wei@example.com', 'w***@example.com'],
      ['w@example.com', '***@example.com'],
      ['王伟@例子.公司', '王***@例子.公司'],
      ['😀😀@example.com', '😀***@example.com'],
      ['a@b@example.com', 'a***@example.com'],
      ['@example.com', '***'],
      ['wang.wei@', '***'],
      ['wang.wei', '***'],
      ['', '***'],
    ],
  ],
  [
    'registration number',
    maskRegistrationNo,
    [
      ['91320500MA1ABCDE0X', '91************DE0X'],
      ['110105197001', '11******7001'],
      ['91320500', '***'],
      ['', '***'],
    ],
  ],
  [
    'bank account',
    maskBankAccount,
    [
      ['6222 0212 3456 7890 123', '**** 0123'],
      ['DE89370400440532013000', '**** 3000'],
      ['12345', '***'],
      ['', '***'],
    ],
  ],
]

describe.each(masks)('the mask of a %s', (_, mask, examples) => {
  test.each(examples)('makes of %p %p', (value, masked) => {
    expect(mask(value)).toBe(masked)
  })
})

test('what has no shape of its own shows not even its length', () => {
  expect([maskText('a'), maskText('0000000000000000')]).toEqual(['***', '***'])
})

describe('the mask of free text', () => {
  test.each([
    ['电话13812345678，找王总', '电话138****5678，找王总'],
    ['call +86 138 1234 5678 or 0512-6666 8888', 'call 138****5678 or ***888'],
    ['１３８１２３４５６７８', '138****5678'],
    ['(021) 5555 6666; w.wang@example.cn.', '***666; w***@example.cn.'],
    ['邮箱：wang.wei@hengli.cn。', '邮箱：w***@hengli.cn。'],
  ])('hides the numbers and addresses in %p', (text, masked) => {
    expect(maskContactDataIn(text)).toBe(masked)
  })

  test.each([
    'Quote QT-2026-000123 version 2 approved: 1200000.00 CNY',
    'Contract C-2026-000001 effective: 13812345678.00 USD'.replace('13812345678', '1381234'),
    'left with SF Express, tracking number SF13812345678',
    '2026-05-15 交货，8 周，定位精度 5 µm，主轴 18000 rpm',
    '',
  ])('leaves %p as it is', (text) => {
    expect(maskContactDataIn(text)).toBe(text)
  })
})
