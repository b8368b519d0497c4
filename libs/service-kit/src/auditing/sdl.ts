import { readFileSync } from 'node:fs'

/** The root fields of a service's audit: alike in all services but for their names. */
export interface AuditingNames {
  readonly trail: string
  readonly reads: string
}

/** `sales-pipeline` → `salesPipelineAuditTrail` and `salesPipelineReads`. */
export function auditingNames(service: string): AuditingNames {
  const camel = service.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return { trail: `${camel}AuditTrail`, reads: `${camel}Reads` }
}

const shared = readFileSync(new URL('./auditing.graphql', import.meta.url), 'utf8')

const page = `
    "Rows of a page, at most 100."
    first: Int
    "Cursor after which the page starts."
    after: String
    "Rows of a page counted from the end, at most 100."
    last: Int
    "Cursor before which the page ends."
    before: String`

const sized = `@listSize(
    assumedSize: 20
    slicingArguments: ["first", "last"]
    sizedFields: ["edges"]
    requireOneSlicingArgument: false
  )`

/** What every subgraph offers to auditors: types that all of them share, and root fields under the service's name. */
export function auditingSdl(service: string): string {
  const names = auditingNames(service)
  return `
extend type Query {
  "What was done in ${service}, the latest first (审计追踪); null for everybody but auditors."
  ${names.trail}(
    "Which entries; all unless given."
    filter: AuditTrailFilter${page}
  ): AuditEntryConnection ${sized}
  "Who has seen which confidential records of ${service}, the latest first (查阅追踪); null for everybody but auditors."
  ${names.reads}(
    "Which reads; all unless given."
    filter: RecordReadFilter${page}
  ): RecordReadConnection ${sized}
}

${shared}`
}
