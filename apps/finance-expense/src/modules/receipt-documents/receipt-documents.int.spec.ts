import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { startTestDocuments, testDocumentFolder, testFile } from '@sellgraph/documents/testing'
import { newId } from '@sellgraph/kernel'
import { cny, FinanceSpec, type Person } from '../../testing/deal.ts'

const folder = testDocumentFolder()
let spec: FinanceSpec
let receiptId: string

beforeAll(async () => {
  spec = await FinanceSpec.start()
  await startTestDocuments(spec.service, 'finance-expense', folder.environment)
  const money = {
    customerId: await spec.customer(),
    amount: cny('100.00'),
    receivedOn: '2026-03-02',
    reference: newId(),
  }
  receiptId = (await spec.act(spec.finance, 'recordReceipt', money, 'receipt { id }')).receipt.id as string
})
afterAll(async () => {
  await spec.service.stop()
  folder.remove()
})

function attach(who: Person, more: Record<string, unknown> = {}) {
  const { bytes: _, ...file } = testFile({ name: '银行回单.pdf' })
  const input = { receiptId, kind: 'BANK_SLIP', ...file, ...more }
  return spec.act(who, 'attachReceiptDocument', input, 'document { id version name kind } uploadUrl')
}

async function stored(): Promise<string> {
  const id = (await attach(spec.finance)).document.id as string
  await spec.service.db.query(
    `UPDATE sys.document SET status = 'STORED', object_key = $2, stored_at = now() WHERE id = $1`,
    [id, `finance-expense/${id}/${newId()}`],
  )
  return id
}

const open = (who: Person, documentId: string) =>
  spec.act(who, 'openReceiptDocument', { documentId, purpose: '对账' }, 'url')

async function documentsFor(who: Person) {
  const query = 'query ($id: ID!) { receipt(id: $id) { documents { id name kind } } }'
  const { data } = await spec.service.gql(who, query, { id: receiptId })
  return data?.receipt
}

test('R196: finance attaches the bank slip of a receipt, and nobody else', async () => {
  const { document, uploadUrl } = await attach(spec.finance)
  expect(document).toMatchObject({ name: '银行回单.pdf', kind: 'BANK_SLIP' })
  expect(uploadUrl).toContain('/documents/finance-expense/')
  for (const who of [spec.wang, spec.manager, spec.director, spec.auditor]) {
    expect((await attach(who)).code).toBe('FORBIDDEN')
  }
  expect((await attach(spec.finance, { receiptId: newId() })).code).toBe('NOT_FOUND')
})

test('R196: sales see which documents their customer’s receipt has; its account numbers are for finance to open', async () => {
  const id = await stored()
  for (const who of [spec.wang, spec.manager, spec.finance]) {
    expect((await documentsFor(who)).documents).toContainEqual({ id, name: '银行回单.pdf', kind: 'BANK_SLIP' })
  }
  expect(await documentsFor(spec.li)).toBeNull()
  for (const who of [spec.finance, spec.finance2, spec.director, spec.auditor]) {
    expect((await open(who, id)).url).toContain('/documents/finance-expense/')
  }
  for (const who of [spec.wang, spec.manager, spec.li]) expect((await open(who, id)).code).toBe('FORBIDDEN')
})

test('a slip that belongs elsewhere is taken off with a reason', async () => {
  const id = await stored()
  const asked = { documentId: id, version: 1, reason: '另一笔款项的回单' }
  expect((await spec.act(spec.director, 'removeReceiptDocument', asked, 'receipt { id }')).code).toBe('FORBIDDEN')
  const { receipt } = await spec.act(spec.finance, 'removeReceiptDocument', asked, 'receipt { documents { id } }')
  expect(receipt.documents).not.toContainEqual({ id })
  expect((await open(spec.finance, id)).code).toBe('NOT_FOUND')
})
