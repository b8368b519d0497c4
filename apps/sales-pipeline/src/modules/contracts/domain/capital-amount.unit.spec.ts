import { describe, expect, test } from '@jest/globals'
import { money } from '@sellgraph/kernel'
import fc from 'fast-check'
import { capitalAmount } from './capital-amount.ts'

describe('amounts in Chinese capital numerals', () => {
  // The first eight are the examples that the People's Bank gives for bills.
  test.each([
    ['1409.50', '人民币壹仟肆佰零玖元伍角整'],
    ['6007.14', '人民币陆仟零柒元壹角肆分'],
    ['1680.32', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['107000.53', '人民币壹拾万柒仟元伍角叁分'],
    ['16409.02', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['325.04', '人民币叁佰贰拾伍元零肆分'],
    ['10', '人民币壹拾元整'],
    ['100000500', '人民币壹亿零伍佰元整'],
    ['112999.99', '人民币壹拾壹万贰仟玖佰玖拾玖元玖角玖分'],
    ['10003000', '人民币壹仟万叁仟元整'],
    ['1000000000000', '人民币壹万亿元整'],
    ['0.05', '人民币伍分'],
    ['0.50', '人民币伍角整'],
    ['0', '人民币零元整'],
    ['-12', '人民币负壹拾贰元整'],
  ])('%s is %s', (amount, text) => {
    expect(capitalAmount(money(amount, 'CNY'))).toBe(text)
  })

  test('another currency is named, and has the fractions that it has', () => {
    expect(capitalAmount(money('1000', 'USD'))).toBe('美元壹仟元整')
    expect(capitalAmount(money('105', 'JPY'))).toBe('日元壹佰零伍元整')
  })

  test('whatever the amount, whoever reads it aloud comes back to the cent', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (cents) => {
        const text = `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`
        const written = capitalAmount(money(text, 'CNY'))
        expect(centsOf(written)).toBe(cents)
        expect(written).not.toMatch(/零零|零[拾佰仟万亿]|零$/)
      }),
      { numRuns: 2000 },
    )
  })
})

/** Reads the words back, digit by digit. */
function centsOf(text: string): bigint {
  const digits = '零壹贰叁肆伍陆柒捌玖'
  let total = 0n
  let section = 0n
  let digit = 0n
  let whole = 0n
  for (const sign of text.replace('人民币', '').replace('整', '')) {
    const value = digits.indexOf(sign)
    const place = { 拾: 10n, 佰: 100n, 仟: 1000n }[sign]
    if (value >= 0) digit = BigInt(value)
    else if (place !== undefined) [section, digit] = [section + digit * place, 0n]
    else if (sign === '万') [total, section, digit] = [total + (section + digit) * 10_000n, 0n, 0n]
    else if (sign === '亿') [total, section, digit] = [(total + section + digit) * 100_000_000n, 0n, 0n]
    else if (sign === '元') [whole, total, section, digit] = [(total + section + digit) * 100n, 0n, 0n, 0n]
    else if (sign === '角') [whole, digit] = [whole + digit * 10n, 0n]
    else if (sign === '分') [whole, digit] = [whole + digit, 0n]
  }
  return whole
}
