import {
  column,
  defineEntity,
  findPage,
  nullable,
  type Page,
  type PageArgs,
  type Reader,
  type Where,
} from '@sellgraph/db-kit'
import { isId, type Result } from '@sellgraph/kernel'

/** One row of the read log: what one request has shown of one type. */
export interface ReadRow {
  id: string
  at: Date
  subject: string
  employeeId: string | null
  roles: string[]
  grants: string[]
  requestId: string
  operation: string | null
  type: string
  ids: string[]
  fields: string[]
}

export const ReadEntity = defineEntity<ReadRow>('sys.read_log', {
  id: column.id,
  at: column.timestamp,
  subject: column.text,
  employeeId: nullable(column.uuid),
  roles: column.textArray,
  grants: column.textArray,
  requestId: column.text,
  operation: nullable(column.text),
  type: column.text,
  ids: column.textArray,
  fields: column.textArray,
})

export interface ReadFilter {
  readonly type?: string | null | undefined
  readonly id?: string | null | undefined
  /** Id of an employee, or the subject of an account. */
  readonly reader?: string | null | undefined
  readonly fields?: readonly string[] | null | undefined
  readonly from?: Date | null | undefined
  readonly to?: Date | null | undefined
  readonly requestId?: string | null | undefined
}

/** Who has read what, the latest first. */
export function findReadPage(reader: Reader, filter: ReadFilter, args: PageArgs): Promise<Result<Page<ReadRow>>> {
  const where: Where[] = []
  const when = (value: unknown, sql: string, params: Record<string, unknown>) => {
    if (value != null) where.push({ sql, params })
  }
  when(filter.type, 'e.type = :type', { type: filter.type })
  when(filter.id, 'e.ids @> ARRAY[:id]::text[]', { id: filter.id })
  when(filter.fields, 'e.fields && :fields', { fields: [...(filter.fields ?? [])] })
  when(filter.from, 'e.at >= :from', { from: filter.from })
  when(filter.to, 'e.at < :to', { to: filter.to })
  when(filter.requestId, 'e.requestId = :requestId', { requestId: filter.requestId })
  if (filter.reader != null) where.push(byPerson('e.subject', filter.reader))
  return findPage(reader, ReadEntity, where, { by: ['at'], direction: 'DESC' }, args)
}

/** The acts of a person: a subject is free text, so it may look like an id as well. */
export function byPerson(subject: string, person: string): Where {
  return isId(person)
    ? { sql: `(e.employeeId = :employee OR ${subject} = :person)`, params: { employee: person, person } }
    : { sql: `${subject} = :person`, params: { person } }
}
