/** The GraphQL type of the same name: a value, or what its mask leaves of it. */
export interface ProtectedText {
  readonly visibility: 'SHOWN' | 'MASKED'
  /** Null exactly where it is masked. */
  readonly value: string | null
  readonly display: string
}

/** Says how much of a value shows. It must not need more than the value itself, so that no mask tells of others. */
export type Mask = (value: string) => string

const HIDDEN = '***'

/**
 * A value as the caller may see it; null only where there is none, so that "hidden" never looks like "empty".
 *
 * ```ts
 * phone: (contact, _, context) => protectedText(contact.phone, seesContactData(context, contact), maskPhone)
 * ```
 */
export function protectedText(value: string | null, mayShow: boolean, mask: Mask): ProtectedText | null {
  if (value === null || value === '') return null
  return mayShow
    ? { visibility: 'SHOWN', value, display: value }
    : { visibility: 'MASKED', value: null, display: mask(value) }
}

/** Nothing of it, not even its length. */
export const maskText: Mask = () => HIDDEN

/**
 * A mobile number of the mainland keeps the parts before and behind its middle four digits: `138****5678`, with `+86` or
 * without. Any other number keeps its last three digits, a shorter one its last two, a very short one nothing.
 */
export const maskPhone: Mask = (value) => {
  const digits = digitsOf(value)
  const mobile = MAINLAND_MOBILE.exec(digits)
  if (mobile !== null) return `${mobile[1] ?? ''}****${mobile[2] ?? ''}`
  return `${HIDDEN}${tail(digits, digits.length >= 11 ? 3 : digits.length >= 7 ? 2 : 0)}`
}

/** First character and domain: `w***@example.com`; of a name of one letter the domain alone. */
export const maskEmail: Mask = (value) => {
  const at = value.lastIndexOf('@')
  const [first, second] = characters(at < 0 ? '' : value.slice(0, at))
  const domain = value.slice(at + 1)
  if (first === undefined || domain === '') return HIDDEN
  return `${second === undefined ? '' : first}${HIDDEN}@${domain}`
}

/** First two and last four of a unified social credit code (统一社会信用代码) or of anything else that is long enough. */
export const maskRegistrationNo: Mask = (value) => {
  const all = characters(value)
  return all.length < 12 ? HIDDEN : `${all.slice(0, 2).join('')}${'*'.repeat(all.length - 6)}${tail(all, 4)}`
}

/** Last four: `**** 6789`. */
export const maskBankAccount: Mask = (value) => {
  const all = characters(value.replaceAll(/\s/gu, ''))
  return all.length < 10 ? HIDDEN : `**** ${tail(all, 4)}`
}

/**
 * Free text with the phone numbers and e-mail addresses in it masked: what people write into a note is not to show what
 * the field beside it hides. Amounts, dates and document numbers stay.
 */
export const maskContactDataIn: Mask = (text) =>
  text.replaceAll(EMAIL_IN_TEXT, (email) => maskEmail(email)).replaceAll(PHONE_IN_TEXT, (phone) => maskPhone(phone))

const MAINLAND_MOBILE = /^(?:86|0086)?(1[3-9]\d)\d{4}(\d{4})$/
const EMAIL_IN_TEXT = /[^\s@<>(),;:"，。；：、（）《》“”]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/giu
/**
 * A number with a plus, a mobile number of the mainland, or one with its area code: in digits of any width, set apart by
 * blanks or hyphens. Not behind a letter or digit, as in `SF13800138000`, nor the decimals of an amount.
 */
const PHONE_IN_TEXT = new RegExp(
  String.raw`(?<![A-Za-z0-9０-９]|[0-9][.])(?:[+＋]D(?:-?D){6,14}|(?:[8８][6６]-?)?[1１][3-9３-９]D(?:-?D){8}|[(（]?[0０]D{2,3}[)）]?-?D{3,4}-?D{4})(?![0-9０-９])`
    .replaceAll('D', '[0-9０-９]')
    .replaceAll('-?', String.raw`[\s－-]?`),
  'gu',
)

/** In ASCII, whatever width they were typed in. */
function digitsOf(value: string): string {
  return value.normalize('NFKC').replaceAll(/\D/g, '')
}

/** Whole characters: half of a surrogate pair is none. */
function characters(value: string): string[] {
  return [...value]
}

function tail(value: string | readonly string[], count: number): string {
  return count === 0 ? '' : typeof value === 'string' ? value.slice(-count) : value.slice(-count).join('')
}
