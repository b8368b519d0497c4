import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestDocuments, testDocumentFolder, testFile } from '@sellgraph/documents/testing'
import { newId } from '@sellgraph/kernel'
import {
  act,
  addProduct,
  allClauses,
  type Answer,
  ask,
  must,
  openSalesFloor,
  type Person,
  reachContracting,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

const folder = testDocumentFolder()
let floor: SalesFloor
let contractId: string
let logistics: Person
let production: Person
let auditor: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  await startTestDocuments(floor.service, 'sales-pipeline', folder.environment)
  const machine = await addProduct(floor)
  const { quoteId } = await reachContracting(floor, [{ productId: machine.id }])
  const draft = { quoteId, clauses: allClauses }
  contractId = (await must(floor, floor.consultant, 'draftContract', draft, 'contract { id }')).contract.id as string
  logistics = await floor.service.employee({ roles: ['LOGISTICS'] })
  production = await floor.service.employee({ roles: ['PRODUCTION'] })
  auditor = await floor.service.employee({ roles: ['AUDITOR'] })
})
afterAll(async () => {
  await floor.service.stop()
  folder.remove()
})

const ATTACHED =
  'document { id version name kind status size sha256 attachedBy { id } storedAt } uploadUrl uploadUrlExpiresAt'
const OPENED = 'document { id } url expiresAt'

function fileInput(more: Record<string, unknown> = {}): Record<string, unknown> {
  const { bytes: _, ...file } = testFile()
  return { contractId, kind: 'SIGNED_COPY', ...file, ...more }
}

const attach = (who: Person, more: Record<string, unknown> = {}) =>
  act(floor, who, 'attachContractDocument', fileInput(more), ATTACHED)
const open = (who: Person, documentId: string, more: Record<string, unknown> = {}) =>
  act(floor, who, 'openContractDocument', { documentId, ...more }, OPENED)

/** Attached, and uploaded as far as the graph is concerned: the bytes are the spec of libs/documents. */
async function stored(): Promise<{ id: string }> {
  const { document } = await attach(floor.consultant)
  await floor.service.db.query(
    `UPDATE sys.document SET status = 'STORED', object_key = $2, stored_at = now(), version = 2 WHERE id = $1`,
    [document.id, `sales-pipeline/${document.id as string}/${newId()}`],
  )
  return document as { id: string }
}

const listFor = async (who: Person): Promise<Answer> =>
  (await ask(floor, who, 'query ($id: ID!) { contract(id: $id) { documents { id name status } } }', { id: contractId }))
    .contract

describe('attaching', () => {
  test('R196: a file is told of first, and its bytes go to a URL of the person’s own for a quarter of an hour', async () => {
    const { document, uploadUrl, uploadUrlExpiresAt } = await attach(floor.consultant)
    expect(document).toMatchObject({
      status: 'PENDING',
      version: 1,
      name: '销售合同 (最终版).pdf',
      attachedBy: { id: floor.consultant.employeeId },
      storedAt: null,
    })
    expect(uploadUrl).toMatch(/^http:\/\/127\.0\.0\.1:4000\/documents\/sales-pipeline\/[\w.-]+$/)
    expect(new Date(uploadUrlExpiresAt as string).getTime() - floor.service.clock.now().getTime()).toBe(15 * 60_000)
  })

  test('the same request again gives the same document and a URL that is fresh', async () => {
    const input = { ...fileInput(), idempotencyKey: newId() }
    const first = await act(floor, floor.consultant, 'attachContractDocument', input, ATTACHED)
    floor.service.clock.advance(60_000)
    const again = await act(floor, floor.consultant, 'attachContractDocument', input, ATTACHED)
    expect(again.document.id).toBe(first.document.id)
    expect(again.uploadUrl).not.toBe(first.uploadUrl)
    // No key that was remembered holds a URL.
    const [kept] = await floor.service.db.query<{ all: string }>(
      'SELECT json_agg(output)::text AS all FROM sys.idempotency_key',
    )
    expect(kept?.all).toContain(first.document.id)
    expect(kept?.all).not.toContain('/documents/')
  })

  test.each([
    ['name', '../../合同.pdf', 'must be a plain name of a file'],
    ['name', '合同\u202efdp.exe', 'must be a plain name of a file'],
    ['name', '合同.exe', 'must end with .pdf, as its media type says'],
    ['name', '.pdf', 'must end with .pdf, as its media type says'],
    ['mediaType', 'text/html', 'must be PDF, PNG, JPEG, DOCX, XLSX, plain text or CSV, as a media type'],
    ['size', 0, 'must be at least 1'],
    ['size', 50 * 1024 * 1024 + 1, 'must be at most 52428800 bytes'],
    ['sha256', 'A'.repeat(64), 'must be 64 hexadecimal digits in small letters'],
  ])('a wrong %s is told: %s', async (field, value, message) => {
    expect(await attach(floor.consultant, { [field]: value })).toMatchObject({
      __typename: 'ValidationError',
      fields: [{ path: field, message }],
    })
  })

  test('is for who works on the contract, and for legal', async () => {
    for (const who of [floor.manager, floor.director, floor.lawyer]) {
      expect((await attach(who)).__typename).toBe('AttachContractDocumentPayload')
    }
    for (const who of [floor.accountant, logistics, production, auditor]) {
      expect((await attach(who)).__typename).toBe('ForbiddenError')
    }
    const unseen = await attach(floor.colleague)
    expect(unseen.__typename).toBe('NotFoundError')
    expect(await attach(floor.consultant, { contractId: newId() })).toEqual(unseen)
  })
})

describe('the list of documents', () => {
  test('R196: shows names to who sees the contract, production and logistics among them', async () => {
    const { id } = await stored()
    for (const who of [floor.consultant, floor.manager, floor.accountant, logistics, production, auditor]) {
      expect((await listFor(who)).documents).toContainEqual({ id, name: '销售合同 (最终版).pdf', status: 'STORED' })
    }
    expect(await listFor(floor.colleague)).toBeNull()
  })
})

describe('opening', () => {
  test('R196: gives a URL of one’s own for a minute at most, to who answers for the contract or reviews it', async () => {
    const { id } = await stored()
    const urls = new Set<string>()
    for (const who of [floor.consultant, floor.manager, floor.director, floor.accountant, floor.lawyer, auditor]) {
      const { document, url, expiresAt } = await open(who, id, { purpose: '核对付款条款' })
      expect(document).toEqual({ id })
      urls.add(url as string)
      const lasts = new Date(expiresAt as string).getTime() - floor.service.clock.now().getTime()
      expect(lasts).toBeGreaterThan(0)
      expect(lasts).toBeLessThanOrEqual(60_000)
    }
    expect(urls.size).toBe(6)
  })

  test('R196: production and logistics see that there is a document, and do not open it: it has prices', async () => {
    const { id } = await stored()
    for (const who of [logistics, production]) expect(await open(who, id)).toMatchObject({ code: 'FORBIDDEN' })
  })

  test('an unseen document and one that does not exist answer the same', async () => {
    const { id } = await stored()
    const nobodys = await open(floor.colleague, newId())
    expect(nobodys).toMatchObject({ __typename: 'NotFoundError' })
    expect(await open(floor.colleague, id)).toEqual(nobodys)
  })

  test('waits for the bytes', async () => {
    const { document } = await attach(floor.consultant)
    expect(await open(floor.consultant, document.id as string)).toMatchObject({
      code: 'NOT_UPLOADED',
      currentState: 'PENDING',
    })
  })

  test('with a key that was used before gives no URL after the right has ended', async () => {
    const { id } = await stored()
    const key = { idempotencyKey: newId() }
    expect((await open(floor.consultant, id, key)).url).toBeDefined()
    const give = (owner: string) =>
      floor.service.db.query('UPDATE contract SET owner_id = $2 WHERE id = $1', [contractId, owner])
    await give(floor.colleague.employeeId)
    await expect(open(floor.consultant, id, key)).rejects.toThrow('no longer yours to see')
    await give(floor.consultant.employeeId)
  })
})

describe('removing', () => {
  const remove = (who: Person, documentId: string, version = 2) =>
    act(
      floor,
      who,
      'removeContractDocument',
      { documentId, version, reason: '错传了别家客户的合同' },
      'contract { documents { id } }',
    )

  test('takes a document off the list, by legal or a director, with a reason', async () => {
    const { id } = await stored()
    expect((await remove(floor.consultant, id)).code).toBe('FORBIDDEN')
    expect(await remove(floor.lawyer, id, 1)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 2 })
    const { contract } = await remove(floor.lawyer, id)
    expect(contract.documents).not.toContainEqual({ id })
    expect((await open(floor.consultant, id)).code).toBe('NOT_FOUND')
    expect((await remove(floor.lawyer, id, 3)).code).toBe('NOT_FOUND')
  })
})
