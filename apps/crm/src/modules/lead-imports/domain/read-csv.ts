import { isUtf8 } from 'node:buffer'
import { parse } from 'csv-parse/sync'
import { invalid, ok, type Result } from '@sellgraph/kernel'
import { type Field, fieldOf } from './columns.ts'

export const MAX_ROWS = 5_000
export const MAX_BYTES = 4 * 1024 * 1024
export const encodings = ['UTF_8', 'GB18030'] as const
export type FileEncoding = (typeof encodings)[number]

export interface FileRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly rowNumber: number
  /** Cell text by field, as it is in the file. */
  readonly values: Readonly<Partial<Record<Field, string>>>
  readonly cells: readonly { readonly column: string; readonly value: string }[]
  readonly tooManyCells: boolean
}

export interface LeadFile {
  readonly rows: readonly FileRow[]
  /** Heading of each field's column, as it is in the file. */
  readonly columns: ReadonlyMap<Field, string>
  readonly ignoredColumns: readonly string[]
}

/** R006: the rows of a CSV file of leads. What is wrong with the file as a whole is a ValidationError that says what to do. */
export function readLeadFile(contentBase64: string, encoding: FileEncoding): Result<LeadFile> {
  // Four characters for three bytes: too large a file is refused before it is decoded.
  if (contentBase64.length > Math.ceil(MAX_BYTES / 3) * 4 + 4) return tooLarge()
  const bytes = Buffer.from(contentBase64, 'base64')
  if (bytes.length > MAX_BYTES) return tooLarge()
  const text = decode(bytes, encoding)
  if (!text.ok) return text
  const records = recordsOf(text.value)
  if (!records.ok) return records
  const [header, ...body] = records.value
  if (header === undefined) return invalid('contentBase64', 'the file is empty')
  const columns = columnsOf(header)
  if (!columns.ok) return columns
  const rows = body
    .map((record, index) => rowOf(record, index + 2, header, columns.value.fieldAt))
    .filter((row) => row.cells.some((cell) => cell.value.trim() !== ''))
  if (rows.length > MAX_ROWS) {
    return invalid(
      'contentBase64',
      `the file has ${rows.length.toLocaleString('en')} rows; split it into files of at most ${MAX_ROWS.toLocaleString('en')} rows`,
    )
  }
  if (rows.length === 0) return invalid('contentBase64', 'the file has a header but no rows')
  const { named, ignored } = columns.value
  return ok({ rows, columns: named, ignoredColumns: ignored })
}

function tooLarge(): Result<never> {
  return invalid(
    'contentBase64',
    `the file has more than 4 MB; split it into files of at most ${MAX_ROWS.toLocaleString('en')} rows and 4 MB`,
  )
}

function decode(bytes: Buffer, encoding: FileEncoding): Result<string> {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return invalid('encoding', 'the file is UTF-16; save it as CSV UTF-8')
  }
  const utf8 = isUtf8(bytes)
  if (encoding === 'UTF_8' && !utf8) {
    return invalid('encoding', 'the file is not UTF-8; if Excel saved it on a Chinese system, choose GB18030')
  }
  // Chinese text in GB18030 is hardly ever valid UTF-8 by chance, and would come out as other characters.
  if (encoding === 'GB18030' && utf8 && bytes.some((byte) => byte > 127)) {
    return invalid('encoding', 'the file is UTF-8; choose UTF_8')
  }
  try {
    // The decoder drops a byte order mark.
    const text = new TextDecoder(encoding === 'UTF_8' ? 'utf-8' : 'gb18030', { fatal: true }).decode(bytes)
    // PostgreSQL stores no NUL, and a text file has none.
    return text.includes('\u0000') ? invalid('contentBase64', 'the file is no text: save it as CSV') : ok(text)
  } catch {
    return invalid('encoding', 'the file is not GB18030; choose UTF_8, or save it as CSV UTF-8')
  }
}

function recordsOf(text: string): Result<string[][]> {
  try {
    return ok(parse(text, { relax_column_count: true, skip_empty_lines: false }))
  } catch (error) {
    const { lines, message } = error as { lines?: number; message: string }
    const where = lines === undefined ? '' : ` near line ${String(lines)}`
    return invalid('contentBase64', `the file is no CSV${where}: ${message}`)
  }
}

interface Columns {
  readonly fieldAt: ReadonlyMap<number, Field>
  readonly named: ReadonlyMap<Field, string>
  readonly ignored: readonly string[]
}

function columnsOf(header: readonly string[]): Result<Columns> {
  const fieldAt = new Map<number, Field>()
  const named = new Map<Field, string>()
  const ignored: string[] = []
  for (const [index, heading] of header.entries()) {
    const field = fieldOf(heading)
    if (field === undefined) {
      if (heading.trim() !== '') ignored.push(heading.trim())
      continue
    }
    const other = named.get(field)
    if (other !== undefined) {
      return invalid('contentBase64', `the columns "${other}" and "${heading.trim()}" mean the same: keep one`)
    }
    fieldAt.set(index, field)
    named.set(field, heading.trim())
  }
  const missing: string[] = []
  if (!named.has('companyName')) missing.push('the company (company, 公司名称)')
  if (!named.has('phone') && !named.has('email')) missing.push('phone or e-mail (phone, 电话, email, 邮箱)')
  if (missing.length > 0) {
    return invalid(
      'contentBase64',
      `the first row must be a header; there is no column for ${missing.join(' and for ')}`,
    )
  }
  return ok({ fieldAt, named, ignored })
}

function rowOf(
  record: readonly string[],
  rowNumber: number,
  header: readonly string[],
  fieldAt: ReadonlyMap<number, Field>,
): FileRow {
  const values: Partial<Record<Field, string>> = {}
  for (const [index, field] of fieldAt) values[field] = record[index] ?? ''
  return {
    rowNumber,
    values,
    cells: record.map((value, index) => ({ column: header[index]?.trim() ?? `#${String(index + 1)}`, value })),
    tooManyCells: record.slice(header.length).some((value) => value.trim() !== ''),
  }
}
