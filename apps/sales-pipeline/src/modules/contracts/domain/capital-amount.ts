import { decimal, minorUnits, type Money } from '@sellgraph/kernel'

const digits = '零壹贰叁肆伍陆柒捌玖'
const places = ['仟', '佰', '拾', '']
const fractions = ['角', '分', '厘']

/**
 * An amount in Chinese capital numerals (大写金额) as contracts and bills have it: 107,000.50 CNY is
 * 人民币壹拾万柒仟元伍角整. Other currencies are named before it: 美元壹仟元整.
 */
export function capitalAmount({ amount, currency }: Money): string {
  const exact = decimal(amount).toDecimalPlaces(Math.min(minorUnits(currency), fractions.length))
  const [whole = '0', fraction = ''] = exact.abs().toFixed().split('.')
  const units = BigInt(whole)
  const parts = [...fraction].map((digit, index) =>
    digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${fractions[index] ?? ''}`,
  )
  // 325.04 is 叁佰贰拾伍元零肆分; zeros with nothing before them are not said.
  const small = parts.join('').replaceAll(/零+/g, '零').replace(/零$/, '')
  const head = units === 0n && small !== '' ? '' : `${capital(units)}元`
  const tail = head === '' ? small.replace(/^零/, '') : small
  const name =
    currency === 'CNY' ? '人民币' : (new Intl.DisplayNames(['zh'], { type: 'currency' }).of(currency) ?? currency)
  return `${name}${exact.isNegative() && !exact.isZero() ? '负' : ''}${head}${tail}${/[分厘]$/.test(tail) ? '' : '整'}`
}

/** A whole number: in parts of ten thousand, a gap between two parts said as one 零. */
function capital(value: bigint): string {
  for (const [size, name] of [[100_000_000n, '亿'], [10_000n, '万']] as const) {
    if (value < size) continue
    const rest = value % size
    const gap = rest > 0n && rest < size / 10n ? '零' : ''
    return `${capital(value / size)}${name}${gap}${rest === 0n ? '' : capital(rest)}`
  } // prettier-ignore
  if (value === 0n) return '零'
  return [...String(value).padStart(4, '0')]
    .map((digit, index) => (digit === '0' ? '零' : `${digits[Number(digit)] ?? ''}${places[index] ?? ''}`))
    .join('')
    .replaceAll(/零+/g, '零')
    .replace(/^零/, '')
    .replace(/零$/, '')
}
