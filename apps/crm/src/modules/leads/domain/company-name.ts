import { Converter } from 'opencc-js/t2cn'

const toSimplified = Converter({ from: 't', to: 'cn' })

/** Legal forms at the end of a name: two spellings of one company differ in them most. Longest first. */
const legalForms = [
  '股份有限公司',
  '有限责任公司',
  '集团有限公司',
  '有限公司',
  '股份公司',
  '集团公司',
  '分公司',
  '公司',
  '集团',
  'companylimited',
  'corporation',
  'limited',
  'company',
  'coltd',
  'corp',
  'gmbh',
  'inc',
  'llc',
  'ltd',
  'co',
]

/**
 * A company name as it is compared: half-width, lower case, simplified characters, without spaces, punctuation and legal
 * form. `蘇州恒力機械股份有限公司` and `苏州恒力机械 有限公司` have one key.
 */
export function nameKey(name: string): string {
  const folded = toSimplified(name.normalize('NFKC').toLowerCase()).replaceAll(/[^\p{L}\p{N}]/gu, '')
  const form = legalForms.find((suffix) => folded.endsWith(suffix) && folded.length > suffix.length)
  return form === undefined ? folded : folded.slice(0, -form.length)
}

/**
 * The key in ASCII letters and digits, three for each Chinese character, for pg_trgm: in a database with the C locale,
 * which is what keeps the order of text the same on every machine, pg_trgm sees ASCII only and finds no trigram in
 * Chinese. Equal parts of names have equal codes; two characters that share a code only ever make a hit to be checked.
 */
export function nameCode(key: string): string {
  return Array.from(key, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point < 128 ? character : (point % 46_656).toString(36).padStart(3, '0')
  }).join('')
}

/** Similarity of the codes from which two names may be one company. */
export const SIMILAR_NAME = 0.6
