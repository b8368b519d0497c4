import { cleanEmail, cleanText, e164 } from '../../leads/domain/cleanse.ts'
import { checkSource, directSalesTypes, type LeadChannel, leadChannels } from '../../leads/domain/lead.ts'
import type { NewLead } from '../../leads/store/lead-store.ts'
import { channelNames, directSalesNames, type Field } from './columns.ts'
import type { FileRow, LeadFile } from './read-csv.ts'

export const issueCodes = [
  'REQUIRED',
  'TOO_MANY_CELLS',
  'INVALID_PHONE',
  'INVALID_EMAIL',
  'UNKNOWN_CHANNEL',
  'INVALID_SOURCE',
  'TOO_LONG',
  'DUPLICATE_IN_FILE',
  'DUPLICATE_LEAD',
  'DUPLICATE_CUSTOMER',
  'SIMILAR_NAME',
] as const

export interface Issue {
  readonly column: string | null
  readonly code: (typeof issueCodes)[number]
  readonly blocking: boolean
  readonly message: string
  readonly otherRow: number | null
  readonly leadId: string | null
  readonly customerId: string | null
}

export function issue(code: Issue['code'], column: string | null, message: string, like: Partial<Issue> = {}): Issue {
  return { code, column, message, blocking: true, otherRow: null, leadId: null, customerId: null, ...like }
}

/** Characters that fit, as for a lead that is entered by hand. */
const limits: Partial<Record<Field, number>> = {
  companyName: 200,
  contactName: 100,
  address: 500,
  businessScope: 1000,
  note: 2000,
  partnerName: 200,
}

export interface CleansedRow {
  readonly file: FileRow
  readonly lead: NewLead
  readonly issues: Issue[]
}

/**
 * R006: a row as a lead: half-width, trimmed, phone as E.164, e-mail in lower case, channel by name. What cannot be
 * made sense of is an issue of its column.
 *
 * @param referrers - customers by code, for rows that name who referred them
 */
export function cleanseRow(
  file: FileRow,
  { columns }: Pick<LeadFile, 'columns'>,
  channel: LeadChannel,
  referrers: ReadonlyMap<string, string>,
): CleansedRow {
  const issues: Issue[] = []
  const heading = (field: Field) => columns.get(field) ?? null
  const complain = (code: Issue['code'], field: Field, message: string) =>
    issues.push(issue(code, heading(field), message))
  const text = (field: Field): string | null => {
    const value = cleanText(file.values[field] ?? '')
    const limit = limits[field] ?? Infinity
    if (value.length > limit) complain('TOO_LONG', field, `must have at most ${String(limit)} characters`)
    return value === '' ? null : value
  }
  const recognised = <T>(field: Field, read: (value: string) => T | null, code: Issue['code'], message: string) => {
    const value = text(field)
    if (value === null) return null
    const found = read(value)
    if (found === null) complain(code, field, `"${value.slice(0, 100)}" ${message}`)
    return found
  }

  if (file.tooManyCells) {
    issues.push(issue('TOO_MANY_CELLS', null, 'the row has more cells than the header: is a comma not in quotes?'))
  }
  const companyName = text('companyName')
  if (companyName === null) complain('REQUIRED', 'companyName', 'the company is missing')
  const phone = recognised('phone', e164, 'INVALID_PHONE', 'is no phone number that exists')
  const email = recognised('email', cleanEmail, 'INVALID_EMAIL', 'is no e-mail address')
  if (text('phone') === null && text('email') === null) {
    issues.push(
      issue('REQUIRED', heading('phone') ?? heading('email'), 'there is neither a phone number nor an e-mail address'),
    )
  }
  const source = {
    channel: recognised('channel', channelOf, 'UNKNOWN_CHANNEL', 'is no source channel') ?? channel,
    partnerName: text('partnerName'),
    referrerId: recognised(
      'referrerCode',
      (code) => referrers.get(code.toUpperCase()) ?? null,
      'INVALID_SOURCE',
      'is no number of a customer',
    ),
  }
  const checked = checkSource(source)
  if (!checked.ok && !issues.some((one) => one.code === 'UNKNOWN_CHANNEL' || one.code === 'INVALID_SOURCE')) {
    complain('INVALID_SOURCE', 'channel', checked.error.message)
  }
  const lead = {
    ...source,
    directSalesType: recognised('directSalesType', directSalesOf, 'UNKNOWN_CHANNEL', 'is no kind of direct sale'),
    companyName: companyName ?? '',
    contactName: text('contactName'),
    phone,
    email,
    address: text('address'),
    businessScope: text('businessScope'),
    note: text('note'),
  }
  return { file, lead, issues }
}

function channelOf(value: string): LeadChannel | null {
  const name = value.toUpperCase().replaceAll(/[\s-]/g, '_')
  return leadChannels.find((channel) => channel === name) ?? channelNames[value] ?? null
}

function directSalesOf(value: string) {
  const name = value.toUpperCase().replaceAll(/[\s-]/g, '_')
  return directSalesTypes.find((type) => type === name) ?? directSalesNames[value] ?? null
}
