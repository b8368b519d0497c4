import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSettings, type ServiceName, type Settings } from '@sellgraph/config'
import type { Database } from '@sellgraph/db-kit'
import { type Principal, systemPrincipal } from '@sellgraph/identity'
import { type Clock, newId, unwrap } from '@sellgraph/kernel'
import { createLogger } from '@sellgraph/observability'
import { startDocuments } from './capability.ts'
import { type DocumentRow, findDocument } from './document-store.ts'
import { attachDocument } from './documents.ts'
import type { RunningDocuments } from './running.ts'
import { dealSubject } from './testing/deals.ts'

export { dealService, dealSubject } from './testing/deals.ts'

/** A folder for the documents of a spec, and the settings that name it. */
export function testDocumentFolder(): {
  readonly environment: Record<string, string>
  /** Every file in it, unfinished ones as well. */
  files(): string[]
  remove(): void
} {
  const folder = mkdtempSync(join(tmpdir(), 'sellgraph-documents-'))
  return {
    environment: { DOCUMENTS_DIR: folder, DOCUMENTS_URL_SECRETS: 's'.repeat(32) },
    files: () =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
        statSync(join(folder, name)).isFile(),
      ),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Documents of a database in a folder of their own, without a server. */
export async function startTestDocuments(
  { db, clock }: { db: Database; clock: Clock },
  service: ServiceName,
  environment: Record<string, string>,
): Promise<RunningDocuments> {
  const log = createLogger({ name: service, level: 'silent' })
  return startDocuments({ service, db, clock, log, settings: documentSettings(environment) })
}

function documentSettings(environment: Record<string, string>): Settings<'service'> {
  return parseSettings('service', {
    PORT: '0',
    DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none',
    KAFKA_BROKERS: '127.0.0.1:1',
    INTERNAL_JWKS: '{"keys":[]}',
    ...environment,
  })
}

export interface TestFile {
  readonly bytes: Buffer
  readonly name: string
  readonly mediaType: 'application/pdf' | 'text/csv'
  readonly size: number
  readonly sha256: string
}

/** A file that says what it is; a PDF of a few bytes unless told. */
export function testFile(more: Partial<TestFile> = {}): TestFile {
  const bytes = more.bytes ?? Buffer.from(`%PDF-1.7\n${newId()}\n%%EOF\n`)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, name: '销售合同 (最终版).pdf', mediaType: 'application/pdf', size: bytes.length, sha256, ...more }
}

/** A deal of {@link dealService} that belongs to this employee. */
export async function addDeal(
  db: Database,
  owner: Pick<Principal, 'employeeId'>,
): Promise<{ id: string; customerId: string }> {
  const deal = { id: newId(), customerId: newId() }
  await db.query('INSERT INTO deal (id, owner_id, team_id, customer_id) VALUES ($1, $2, NULL, $3)', [
    deal.id,
    owner.employeeId,
    deal.customerId,
  ])
  return deal
}

/** A document of a deal that waits for its bytes. */
export async function attachToDeal(
  db: Database,
  principal: Principal,
  deal: { id: string },
  { bytes: _, ...file }: TestFile,
): Promise<DocumentRow> {
  const all = dealSubject.access.scope(systemPrincipal('crm'), 'attachDocument')
  return db.transaction(async (tx) => {
    const acting = { tx, principal, scope: all, requestId: newId() }
    const { documentId } = unwrap(await attachDocument(acting, dealSubject, deal.id, { kind: 'SIGNED_COPY', ...file }))
    return (await findDocument(tx, documentId)) as DocumentRow
  })
}
