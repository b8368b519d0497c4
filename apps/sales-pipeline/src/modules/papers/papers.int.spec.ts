import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { DocumentRow } from '@sellgraph/documents'
import { startTestDocuments, testDocumentFolder } from '@sellgraph/documents/testing'
import { newId } from '@sellgraph/kernel'
import { pdfText } from '@sellgraph/testing'
import { bringContractTo, contractVersionOf, stepContract } from '../../testing/contract-in-force.ts'
import {
  act,
  addProduct,
  allClauses,
  type Answer,
  ask,
  draftQuote,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  type QuoteNow,
  quoteContent,
  reachContracting,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'
import { contractDocumentSubject } from '../contract-documents/subject.ts'
import { useLetterhead } from './letterhead.ts'
import { quoteDocumentSubject } from './subject.ts'

const folder = testDocumentFolder()
let floor: SalesFloor
let documents: Awaited<ReturnType<typeof startTestDocuments>>
let productId: string
let auditor: Person
let logistics: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  documents = await startTestDocuments(floor.service, 'sales-pipeline', folder.environment)
  // Costs and prices that nothing else on a page can look like.
  productId = (await addProduct(floor, { price: '91827.00', cost: '34567.89' })).id
  auditor = await floor.service.employee({ roles: ['AUDITOR'] })
  logistics = await floor.service.employee({ roles: ['LOGISTICS'] })
})
afterAll(async () => {
  await floor.service.stop()
  folder.remove()
})

const PAPER = 'paper { id revision language mark name size sha256 printedBy { id } }'
const SHARE = 'share { id version sharedWith expiresAt openings maxOpenings firstOpenedAt } url'

async function draft(): Promise<QuoteNow> {
  const deal = await openDeal(floor)
  return draftQuote(floor, deal, [{ productId, promisedOn: '2026-05-08' }])
}
async function approved(): Promise<QuoteNow> {
  return stepQuote(floor, floor.manager, 'approveQuote', await stepQuote(floor, floor.consultant, 'submitQuote', await draft())) // prettier-ignore
}
const send = (quote: QuoteNow) => stepQuote(floor, floor.consultant, 'sendQuote', quote, { sentTo: '张经理' })

const print = (quote: QuoteNow, more: Record<string, unknown> = {}, who = floor.consultant): Promise<Answer> =>
  act(floor, who, 'printQuote', { quoteId: quote.quoteId, language: 'ZH', ...more }, PAPER)
const share = (quote: QuoteNow, more: Record<string, unknown> = {}, who = floor.consultant): Promise<Answer> =>
  act(floor, who, 'shareQuote', { ...quote, language: 'ZH', sharedWith: '张经理', until: '2026-03-31', ...more }, SHARE)

async function bytesOf(id: string): Promise<Buffer> {
  const [row] = await floor.service.db.query<{ key: string }>('SELECT object_key AS key FROM sys.document WHERE id = $1', [id]) // prettier-ignore
  const object = await documents.store.get(row?.key ?? '')
  if (object === null) throw new Error('no object')
  return buffer(object.bytes)
}

const papersOf = async (quote: QuoteNow, who = floor.consultant): Promise<Answer> =>
  (await ask(floor, who, 'query ($id: ID!) { quote(id: $id) { papers { id mark revision shares { openings } } } }', { id: quote.quoteId })).quote // prettier-ignore

describe('printing a quote', () => {
  test('R062: nothing is printed as long as nobody has said what the company is called', async () => {
    expect(await print(await draft())).toMatchObject({ __typename: 'RuleError', code: 'COMPANY_UNNAMED' })
    useLetterhead(floor.service.db, { name: '恒远装备有限公司', nameEn: 'Hengyuan Equipment Co., Ltd.', lines: [] })
  })

  test('R062, R197: the approved version says its price, its hash and no cost', async () => {
    const quote = await approved()
    const { paper } = await print(quote)
    expect(paper).toMatchObject({
      revision: 1,
      language: 'ZH',
      mark: null,
      name: expect.stringMatching(/^产品报价单 .*-V1\.pdf$/),
      printedBy: { id: floor.consultant.employeeId },
    })
    const bytes = await bytesOf(paper.id as string)
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(paper.sha256)
    const text = pdfText(bytes)
    const hash = 'query ($id: ID!) { quote(id: $id) { current { approval { contentHash } } } }'
    const { contentHash } = (await ask(floor, floor.consultant, hash, { id: quote.quoteId })).quote.current.approval
    for (const said of ['91,827.00', '103,764.51', 'Wang Lei', contentHash, '送货至买方工厂'])
      expect(text).toContain(said)
    for (const cost of ['34,567', '34567', '0.62', '57,259', '底线', 'margin']) expect(text).not.toContain(cost)
  })

  test('R063: what is no offer says so across its pages, and has no hash of an approval', async () => {
    const quote = await draft()
    const first = await print(quote, { language: 'EN' })
    expect(first.paper.mark).toBe('DRAFT')
    const text = pdfText(await bytesOf(first.paper.id as string))
    expect(text).toContain('草稿 DRAFT')
    expect(text).not.toContain('SHA-256')

    const revised = { ...quote, ...quoteContent([{ productId }]) }
    await must(floor, floor.consultant, 'reviseQuote', revised)
    expect((await print(quote, { revision: 1 })).paper.mark).toBe('SUPERSEDED')
    expect((await papersOf(quote)).papers).toMatchObject([
      { revision: 1, mark: 'DRAFT' },
      { revision: 1, mark: 'SUPERSEDED' },
    ])
    expect(await print(quote, { revision: 3 })).toMatchObject({ fields: [{ path: 'revision' }] })
  })

  test('the same version is printed once, asked twice at once and again', async () => {
    const quote = await approved()
    const answers = await Promise.all([print(quote), print(quote)])
    answers.push(await print(quote))
    expect(new Set(answers.map(({ paper }) => paper.id as string)).size).toBe(1)
    expect((await papersOf(quote)).papers).toHaveLength(1)
    // What was approved is what was sent: it stays the same paper.
    expect((await print(await send(quote))).paper.id).toBe(answers[0]?.paper.id)
  })

  test('is for who works on the quote; opened by who answers for it or reviews it', async () => {
    const quote = await approved()
    expect((await print(quote, {}, auditor)).code).toBe('FORBIDDEN')
    const unseen = await print(quote, {}, floor.colleague)
    expect(unseen.code).toBe('NOT_FOUND')
    expect(await print({ ...quote, quoteId: newId() }, {}, floor.colleague)).toEqual(unseen)

    const { paper } = await print(quote)
    const open = (who: Person) => act(floor, who, 'openQuoteDocument', { documentId: paper.id }, 'paper { id } url')
    for (const who of [floor.consultant, floor.manager, floor.accountant, auditor]) {
      expect((await open(who)).url).toMatch(/\/documents\/sales-pipeline\//)
    }
    expect((await open(logistics)).code).toBe('FORBIDDEN')
    expect((await open(floor.colleague)).code).toBe('NOT_FOUND')
  })
})

describe('sharing a quote with the customer', () => {
  test('R063: what was sent and printed can be shared, until the quote ends at the latest', async () => {
    const ready = await approved()
    await print(ready)
    expect(await share(ready)).toMatchObject({ __typename: 'ConflictError', currentState: 'APPROVED' })
    const quote = await send(ready)
    expect(await share(quote, { language: 'EN' })).toMatchObject({ code: 'NOT_PRINTED' })
    expect(await share(quote, { until: '2026-04-01' })).toMatchObject({ fields: [{ path: 'until' }] })
    expect(await share(quote, { until: '2026-03-01' })).toMatchObject({ fields: [{ path: 'until' }] })
    expect(await share(quote, { version: quote.version + 1 })).toMatchObject({ code: 'STALE_VERSION' })
    expect(await share(quote, {}, auditor)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await share(quote, {}, floor.colleague)).toMatchObject({ code: 'NOT_FOUND' })

    const key = newId()
    const given = await share(quote, { idempotencyKey: key })
    expect(given.share).toMatchObject({
      version: 1,
      sharedWith: '张经理',
      expiresAt: new Date('2026-03-31T16:00:00Z'),
      openings: 0,
      maxOpenings: 100,
      firstOpenedAt: null,
    })
    expect(given.url).toMatch(/^http:\/\/127\.0\.0\.1:4000\/documents\/shared\/sales-pipeline\/[\w-]+\.[\w-]+$/)
    expect((await share(quote, { idempotencyKey: key })).url).toBe(given.url)
    // The link is kept nowhere.
    const [kept] = await floor.service.db.query<{ all: string }>('SELECT json_agg(output)::text AS all FROM sys.idempotency_key') // prettier-ignore
    expect(kept?.all).not.toContain('/documents/')
  })

  /** Whether a link to it would open now. */
  const opens = async (quoteId: string): Promise<boolean> =>
    floor.service.db.transaction(async (tx) => {
      const [document] = await tx.query<DocumentRow>(
        `SELECT *, made_of AS "madeOf" FROM sys.document WHERE subject_id = $1 AND made_of LIKE '%OFFER'`,
        [quoteId],
      )
      const everything = quoteDocumentSubject.access.scope(floor.director, 'openDocument')
      const [quote] = await quoteDocumentSubject.find(tx, everything, [quoteId])
      if (document === undefined || quote === undefined) throw new Error('nothing was printed')
      return (await quoteDocumentSubject.isShared?.(tx, quote, document)) === true
    })

  test('R064: no link opens a quote that is declined or superseded; an accepted one stays readable', async () => {
    const sent = async () => {
      const quote = await approved()
      await print(quote)
      return send(quote)
    }
    const declined = await sent()
    expect(await opens(declined.quoteId)).toBe(true)
    await stepQuote(floor, floor.consultant, 'declineQuote', declined, { reason: '预算取消' })
    expect(await opens(declined.quoteId)).toBe(false)

    const superseded = await sent()
    await must(floor, floor.consultant, 'reviseQuote', { ...superseded, ...quoteContent([{ productId }]) })
    expect(await opens(superseded.quoteId)).toBe(false)

    const accepted = await sent()
    const how = { acceptedBy: '张经理', channel: 'MEETING', termsExplained: true }
    await stepQuote(floor, floor.consultant, 'acceptQuote', accepted, how)
    expect(await opens(accepted.quoteId)).toBe(true)
  })

  test('a link is revoked with a reason, by who works on the quote', async () => {
    const ready = await approved()
    await print(ready)
    const { share: given } = await share(await send(ready))
    const revoke = (who: Person, version = 1) =>
      act(floor, who, 'revokeQuoteShare', { shareId: given.id, version, reason: '发错了客户' }, 'share { revokedAt revokeReason version }') // prettier-ignore
    expect((await revoke(auditor)).code).toBe('FORBIDDEN')
    expect((await revoke(floor.colleague)).code).toBe('NOT_FOUND')
    expect(await revoke(floor.manager, 2)).toMatchObject({ code: 'STALE_VERSION', currentVersion: 1 })
    expect((await revoke(floor.manager)).share).toMatchObject({ revokeReason: '发错了客户', version: 2 })
    expect(await revoke(floor.manager, 2)).toMatchObject({ code: 'REVOKED' })
  })
})

test('R067: a contract is printed in its language as it stands, once per wording, among its documents', async () => {
  const { quoteId } = await reachContracting(floor, [{ productId }])
  const input = { quoteId, clauses: allClauses }
  const { contract } = await must(floor, floor.consultant, 'draftContract', input, 'contract { id number }')
  const printed = (who = floor.consultant): Promise<Answer> =>
    act(floor, who, 'printContract', { contractId: contract.id }, 'document { id kind name status sha256 }')
  const { document } = await printed()
  expect(document).toMatchObject({ kind: 'PRINT', status: 'STORED', name: `产品销售合同 ${contract.number as string} DRAFT.pdf` })
  expect((await printed(floor.manager)).document).toEqual(document)
  expect((await printed(auditor)).code).toBe('FORBIDDEN')
  const text = pdfText(await bytesOf(document.id as string))
  for (const said of ['产品销售合同', contract.number as string, '恒远装备有限公司', '苏州恒力机械有限公司', '103,764.51', '第8条　售后服务', '草稿 DRAFT']) {
    expect(text).toContain(said)
  }
  expect(text).not.toContain('34,567')
  const list = await ask(floor, floor.consultant, 'query ($id: ID!) { contract(id: $id) { documents { id } } }', { id: contract.id })
  expect(list.contract.documents).toEqual([{ id: document.id }])
}) // prettier-ignore

describe('sharing a contract with the customer', () => {
  const shareContract = async (contractId: string, more: Record<string, unknown> = {}, who = floor.consultant): Promise<Answer> => {
    const version = await contractVersionOf(floor, contractId)
    return act(floor, who, 'shareContract', { contractId, version, sharedWith: '张经理', until: '2026-05-31', ...more }, SHARE)
  }
  const printContract = async (contractId: string): Promise<string> =>
    (await must(floor, floor.consultant, 'printContract', { contractId }, 'document { id }')).document.id as string
  /** Whether a link to this document would open now. */
  const opens = (contractId: string, documentId: string): Promise<boolean> =>
    floor.service.db.transaction(async (tx) => {
      const [document] = await tx.query<DocumentRow>(`SELECT *, made_of AS "madeOf" FROM sys.document WHERE id = $1`, [documentId])
      const everything = contractDocumentSubject.access.scope(floor.director, 'openDocument')
      const [contract] = await contractDocumentSubject.find(tx, everything, [contractId])
      if (document === undefined || contract === undefined) throw new Error('nothing was printed')
      return (await contractDocumentSubject.isShared?.(tx, contract, document)) === true
    })
  const approved = async () => (await bringContractTo(floor, 'APPROVED', { productId })).contractId

  test('R069: what all reviews passed and was printed is shared, by who helps the customer to sign it', async () => {
    const { contractId: draft } = await bringContractTo(floor, 'DRAFT', { productId })
    const drafted = await printContract(draft)
    expect(await shareContract(draft)).toMatchObject({ code: 'WRONG_STATE', currentState: 'DRAFT' })
    expect(await opens(draft, drafted)).toBe(false)

    const id = await approved()
    expect(await shareContract(id)).toMatchObject({ code: 'NOT_PRINTED' })
    await printContract(id)
    const today = floor.service.clock.now().toISOString().slice(0, 10)
    expect(today).toBe('2026-03-02')
    expect(await shareContract(id, { until: '2026-06-01' })).toMatchObject({ fields: [{ path: 'until' }] })
    expect(await shareContract(id, { until: '2026-03-01' })).toMatchObject({ fields: [{ path: 'until' }] })
    expect(await shareContract(id, { version: 99 })).toMatchObject({ code: 'STALE_VERSION' })
    for (const who of [auditor, floor.accountant, logistics]) {
      expect(await shareContract(id, {}, who)).toMatchObject({ code: 'FORBIDDEN' })
    }
    expect(await shareContract(id, {}, floor.colleague)).toMatchObject({ code: 'NOT_FOUND' })
    const given = await shareContract(id, {}, floor.lawyer)
    expect(given.share).toMatchObject({ version: 1, expiresAt: new Date('2026-05-31T16:00:00Z'), maxOpenings: 100 })
    expect(given.url).toMatch(/\/documents\/shared\/sales-pipeline\/[\w-]+\.[\w-]+$/)
    const shares = 'query ($id: ID!) { contract(id: $id) { documents { shares { sharedBy { id } } } } }'
    expect((await ask(floor, floor.consultant, shares, { id })).contract.documents).toEqual([
      { shares: [{ sharedBy: { id: floor.lawyer.employeeId } }] },
    ])
  })

  test('R071: a link opens the wording that stands, and no more once it is taken back to be worded anew', async () => {
    const id = await approved()
    const print = await printContract(id)
    expect(await opens(id, print)).toBe(true)
    await stepContract(floor, floor.consultant, 'releaseContract', id, { explainedTo: '张经理', explainedOn: '2026-03-02' })
    expect(await opens(id, print)).toBe(true)
    const wish = { requestedBy: '张经理', requestedOn: '2026-03-02', clause: 'DELIVERY', askedText: '分两批交货。', reason: '总部要求', consults: ['LEGAL'] }
    await stepContract(floor, floor.consultant, 'requestContractChange', id, wish)
    const [request] = await floor.service.db.query<{ id: string }>('SELECT id FROM contract_change_request WHERE contract_id = $1', [id])
    const about = { changeRequestId: request?.id }
    await stepContract(floor, floor.lawyer, 'giveChangeRequestOpinion', id, { ...about, kind: 'LEGAL', opinion: 'AGREE', text: '可以' })
    await stepContract(floor, floor.manager, 'settleChangeRequest', id, { ...about, outcome: 'AGREED', text: '分两批交货。', reason: '可以' })
    expect(await opens(id, print)).toBe(false)
    expect(await shareContract(id)).toMatchObject({ code: 'WRONG_STATE', currentState: 'DRAFT' })
  })

  test('a link to a contract is revoked with a reason, by who may share it, and only as one to a contract', async () => {
    const id = await approved()
    await printContract(id)
    const { share: given } = await shareContract(id)
    const revoke = (who: Person, field = 'revokeContractShare', version = 1) =>
      act(floor, who, field, { shareId: given.id, version, reason: '发错了客户' }, 'share { revokeReason version }')
    expect((await revoke(auditor)).code).toBe('FORBIDDEN')
    expect((await revoke(floor.colleague)).code).toBe('NOT_FOUND')
    expect((await revoke(floor.manager, 'revokeQuoteShare')).code).toBe('NOT_FOUND')
    expect((await revoke(floor.manager)).share).toEqual({ revokeReason: '发错了客户', version: 2 })
    expect(await revoke(floor.manager, 'revokeContractShare', 2)).toMatchObject({ code: 'REVOKED' })
  })
}) // prettier-ignore
