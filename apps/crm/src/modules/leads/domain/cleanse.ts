import { parsePhoneNumberFromString } from 'libphonenumber-js'

/** Half-width forms, no control characters, single spaces, nothing around: what people mean by the text they typed. */
export function cleanText(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
}

/**
 * A phone number as E.164 (`+8651266668888`), or null when it is none. A number without a country code is Chinese; an
 * extension (`转803`) is dropped, since E.164 has none.
 */
export function e164(text: string): string | null {
  const number = parsePhoneNumberFromString(cleanText(text).replace(/(转|分机)\s*(?=\d)/u, ' ext '), 'CN')
  return number?.isValid() === true ? number.number : null
}

/** An e-mail address in lower case, or null when it is none. */
export function cleanEmail(text: string): string | null {
  const address = cleanText(text).replaceAll(' ', '').toLowerCase()
  return address.length <= 254 && EMAIL.test(address) ? address : null
}

const EMAIL = /^[^\s@<>(),;:"]+@[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$/
