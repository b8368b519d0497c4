import { type Contract, type Field, fieldsOf, type Schema } from './contracts.ts'

/** What a contract must be besides valid; each break names the field and what to do. Empty when the contract is good. */
export function ruleBreaks(contract: Contract): string[] {
  const { type, schema, kind, sensitive } = contract
  const breaks: string[] = []
  if (!CHINESE.test(schema.description ?? ''))
    breaks.push('its description has no Chinese term (中文术语) of the business')
  for (const keyword of CLOSING) if (keyword in schema) breaks.push(`${keyword} closes it for later producers`)
  for (const entry of fieldsOf(schema)) {
    const at = (what: string) => breaks.push(`${entry.path}: ${what}`)
    const { field } = entry
    if (!field.description) at('is not described')
    for (const keyword of CLOSING) {
      if (keyword in field) at(`${keyword} closes it for later producers; list known values in x-known-values`)
    }
    const known = field['x-known-values']
    if (known !== undefined && (new Set(known).size !== known.length || !known.every((value) => CODE.test(value)))) {
      at('x-known-values are distinct words in CAPITALS')
    }
    if (typesOf(field).includes('number')) at('a number loses digits on the way: use Decimal, or integer')
    const shape = wantedShape(type, entry)
    if (shape !== null && !shape.fits(field))
      at(`looks like ${shape.what}: use ${shape.use}, or allow the name with a reason`)
    const personal = field['x-personal-data'] === true
    if (!personal && looksPersonal(type, entry)) {
      at('looks like personal data: mark it x-personal-data, or allow the name with a reason')
    }
    if (personal && kind === 'state' && !sensitive && !field['x-personal-data-reason']) {
      at('personal data belongs in state-sensitive.*, unless x-personal-data-reason says which need it serves here')
    }
    if (!personal && field['x-personal-data-reason']) at('has a reason to be personal data but is not marked')
  }
  return breaks
}

/** Keywords that would make a value invalid which a later producer may send. */
const CLOSING = ['enum', 'const', 'additionalProperties', 'unevaluatedProperties', 'propertyNames', 'patternProperties']
const CHINESE = /\p{Script=Han}/u
const CODE = /^[A-Z][A-Z0-9_]*$/

export function hasChineseTerm(field: Schema): boolean {
  return CHINESE.test(field.description ?? '')
}

interface Shape {
  readonly what: string
  readonly use: string
  fits(field: Schema): boolean
}

const MONEY: Shape = { what: 'money', use: 'common Money', fits: (field) => refersTo(field, 'Money') }
const INSTANT: Shape = { what: 'a moment', use: 'common Instant', fits: (field) => refersTo(field, 'Instant') }
const DATE: Shape = { what: 'a day', use: 'format date', fits: isDate }
const MOMENT_OR_DAY: Shape = {
  what: 'a moment or a day',
  use: 'common Instant or format date',
  fits: (field) => refersTo(field, 'Instant') || isDate(field),
}
const DECIMAL: Shape = { what: 'an exact number', use: 'common Decimal', fits: (field) => refersTo(field, 'Decimal') }
const ID: Shape = { what: 'an id', use: 'format uuid', fits: (field) => field.format === 'uuid' }

/** By the last word of a name: `contractNetTotal` is money, `firstPromisedOn` a day. */
const BY_LAST_WORD: readonly (readonly [words: string, shape: Shape])[] = [
  [
    'amount total price limit collected available reserved balance budget fee cost revenue exposure salary bonus',
    MONEY,
  ],
  ['at instant moment', INSTANT],
  ['on date day birthday', DATE],
  ['since due from until start end', MOMENT_OR_DAY],
  ['percent rate quantity factor difficulty', DECIMAL],
  ['id', ID],
]
const SHAPES = new Map(BY_LAST_WORD.flatMap(([words, shape]) => words.split(' ').map((word) => [word, shape] as const)))

/** Type and path of a field → why its name only looks like money, time or personal data. */
export const ALLOWED: Readonly<Record<string, string>> = {
  'crm.CustomerOwnerChanged.v1/from': 'the owner before',
  'crm.LifecycleChanged.v1/from': 'the stage before',
  'crm.ValueClassChanged.v1/from': 'the class before',
  'sales-pipeline.OpportunityStageChanged.v1/from': 'the stage before',
  'sales-pipeline.ContractAmended.v1/changes/*/from': 'the value before',
  'state.sales-pipeline.contract-change.v1/changes/*/from': 'the value before',
  'state.sales-pipeline.approval.v1/subjectType': 'a kind of record',
  'state.sales-pipeline.work-item.v1/subjectLabel': 'the number of a record',
  'state.sales-pipeline.work-item.v1/subjectType': 'a kind of record',
  'state.sales-pipeline.opportunity.v1/lostFrom': 'the stage before',
  'state.sales-pipeline.opportunity.v1/suspendedFrom': 'the stage before',
  'state-sensitive.sales-pipeline.pricing-policy.v1/creditDaysLimit': 'a number of days',
  'state-sensitive.sales-pipeline.pricing-policy.v1/discountLimit': 'a fraction',
  'state.performance.api-client.v1/account': 'the account of a machine',
  'state-sensitive.performance.commission-plan.v1/tiers/*/from': 'the basis from which the tier earns',
}

function wantedShape(type: string, { path, name, field }: Field): Shape | null {
  if (`${type}${path}` in ALLOWED) return null
  // Written out instead of referred to: two shapes of one thing.
  if (field.format === 'date-time') return INSTANT
  if (field.properties?.['currency'] !== undefined && field.properties['amount'] !== undefined) return MONEY
  const words = wordsOf(name.replace(/ToDate$/, '')) // `collectedToDate` is what was collected so far, not a day
  return SHAPES.get(words.at(-1) ?? '') ?? null
}

function refersTo(field: Schema, shape: 'Money' | 'Instant' | 'Decimal'): boolean {
  const reference = `common.schema.json#/$defs/${shape}`
  if (field.$ref === reference) return true
  return field.anyOf?.length === 2 && field.anyOf[0]?.$ref === reference && field.anyOf[1]?.type === 'null'
}

function isDate(field: Schema): boolean {
  return field.format === 'date'
}

/** Words that point at a person, wherever in a name they stand. */
const PERSONAL = new Set(
  (
    'phone phones mobile tel telephone fax email mail wechat qq birthday birth age gender address addresses contact ' +
    'contacts signer signatory recipient passport identity subject salary bonus bank account licence nickname avatar'
  ).split(' '),
)
/** `signedBy`, `visitedBy`: a person's name unless it is an id. */
const BY_SOMEBODY = 'by'

/** What is of one person although no name tells: what an employee is called and earns. */
const OF_ONE_PERSON: readonly RegExp[] = [
  /^(state\.|state-sensitive\.)?performance\.(Employee\w+|employee)\.v\d+\/name$/,
  /^(state\.|state-sensitive\.)?performance\.(Commission\w+|commission[\w-]*)\.v\d+\/amount$/,
  /^(state\.|state-sensitive\.)?finance-expense\.(Payout\w+|payout[\w-]*)\.v\d+\/(amount|reference)$/,
]

function looksPersonal(type: string, { path, name, field }: Field): boolean {
  const here = `${type}${path}`
  if (here in ALLOWED) return false
  if (OF_ONE_PERSON.some((pattern) => pattern.test(here))) return true
  // An id, a moment, a flag or a code tells nothing of a person that its reader could not see without it.
  if (!holdsText(field)) return false
  const words = wordsOf(name)
  if (words.at(-1) === BY_SOMEBODY || words.some((word) => PERSONAL.has(word))) return true
  return words.at(-1) === 'name' && words.some((word) => PERSON_ROLES.has(word))
}

const PERSON_ROLES = new Set(
  'employee contact person full first last given family signer manager owner user'.split(' '),
)

function holdsText(field: Schema): boolean {
  if (field.format !== undefined || field['x-known-values'] !== undefined) return false
  const types = typesOf(field)
  if (types.includes('array')) return field.items !== undefined && holdsText(field.items)
  return types.includes('string') || types.includes('object')
}

function typesOf({ type }: Schema): readonly string[] {
  return type === undefined ? [] : typeof type === 'string' ? [type] : type
}

/** `firstPromisedOn` → first, promised, on. */
function wordsOf(name: string): string[] {
  return name.split(/(?=[A-Z])/).map((word) => word.toLowerCase())
}
