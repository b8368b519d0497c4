import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { startTestDocuments, testDocumentFolder } from '@sellgraph/documents/testing'
import {
  act,
  addProduct,
  type Answer,
  ask,
  draftQuote,
  openDeal,
  openSalesFloor,
  type Person,
  quoteContent,
  type QuoteNow,
  type SalesFloor,
  stepQuote,
} from '../../testing/sales-floor.ts'
import { fileTold, markUploaded } from '../../testing/uploaded-file.ts'

const folder = testDocumentFolder()
let floor: SalesFloor
let productId: string
let auditor: Person
let logistics: Person

beforeAll(async () => {
  floor = await openSalesFloor()
  await startTestDocuments(floor.service, 'sales-pipeline', folder.environment)
  productId = (await addProduct(floor)).id
  auditor = await floor.service.employee({ roles: ['AUDITOR'] })
  logistics = await floor.service.employee({ roles: ['LOGISTICS'] })
})
afterAll(async () => {
  await floor.service.stop()
  folder.remove()
})

async function approve(draft: QuoteNow): Promise<QuoteNow> {
  const submitted = await stepQuote(floor, floor.consultant, 'submitQuote', draft)
  return stepQuote(floor, floor.manager, 'approveQuote', submitted)
}
const send = (quote: QuoteNow) => stepQuote(floor, floor.consultant, 'sendQuote', quote, { sentTo: '张经理' })
const sent = async () => send(await approve(await draftQuote(floor, await openDeal(floor), [{ productId }])))

const attach = (who: Person, { quoteId }: { quoteId: string }): Promise<Answer> =>
  act(floor, who, 'attachAcceptanceEvidence', { quoteId, ...fileTold() }, 'evidence { id status sha256 } uploadUrl')
async function uploaded(quote: QuoteNow): Promise<{ id: string; sha256: string }> {
  const { evidence } = await attach(floor.consultant, quote)
  await markUploaded(floor, evidence.id as string)
  return evidence as { id: string; sha256: string }
}
const accept = (quote: QuoteNow, channel: string, evidenceId?: string): Promise<Answer> =>
  act(
    floor,
    floor.consultant,
    'acceptQuote',
    { ...quote, acceptedBy: '张经理', channel, termsExplained: true, evidenceId },
    'quote { version acceptanceEvidence { id } current { acceptance { channel evidenceSha256 evidence { id name } } } }',
  )

describe('what proves that a customer accepted a quote', () => {
  test('R064: a yes in writing is recorded with the writing and its hash, and told with them', async () => {
    const quote = await sent()
    const { id, sha256 } = await uploaded(quote)
    const { quote: accepted } = await accept(quote, 'SIGNED_COPY', id)
    expect(accepted).toMatchObject({
      acceptanceEvidence: [{ id }],
      current: { acceptance: { channel: 'SIGNED_COPY', evidenceSha256: sha256, evidence: { id } } },
    })
    const told = (await floor.service.published('sales-pipeline.QuoteAccepted.v1')).find(
      ({ aggregateId }) => aggregateId === quote.quoteId,
    )
    expect(told?.data).toMatchObject({ acceptedHow: 'SIGNED_COPY', evidence: { documentId: id, sha256 } })
    const states = await floor.service.publishedState('state.sales-pipeline.quote-version.v1')
    expect(states.filter(({ data }) => data.quoteId === quote.quoteId).at(-1)?.data).toMatchObject({
      evidenceDocumentId: id,
      evidenceSha256: sha256,
    })
  })

  test.each(['SIGNED_COPY', 'EMAIL', 'MESSAGE'])('R064: %s without what was written is no acceptance', async (how) => {
    expect(await accept(await sent(), how)).toMatchObject({ rule: 'R064', code: 'EVIDENCE_MISSING' })
  })

  test.each(['PHONE', 'MEETING'])('R064: %s leaves nothing to keep, and may be confirmed in writing', async (how) => {
    const said = await accept(await sent(), how)
    expect(said.quote.current.acceptance).toEqual({ channel: how, evidenceSha256: null, evidence: null })
    const confirmed = await sent()
    const { id } = await uploaded(confirmed)
    expect((await accept(confirmed, how, id)).quote.current.acceptance.evidence.id).toBe(id)
  })

  test('R064: a file without its bytes, of another quote, or printed by the service proves nothing', async () => {
    const quote = await sent()
    const { evidence: pending } = await attach(floor.consultant, quote)
    const { id: elsewhere } = await uploaded(await sent())
    const print = await uploaded(quote)
    await floor.service.db.query(`UPDATE sys.document SET kind = 'PRINT' WHERE id = $1`, [print.id])
    for (const id of [pending.id as string, elsewhere, print.id]) {
      expect(await accept(quote, 'EMAIL', id)).toMatchObject({ fields: [{ path: 'evidenceId' }] })
    }
  })

  test('R064: what the customer wrote about an earlier version is no yes to the next one', async () => {
    const first = await sent()
    const { id } = await uploaded(first)
    floor.service.clock.advance(60_000)
    const revised = await stepQuote(floor, floor.consultant, 'reviseQuote', first, quoteContent([{ productId }]))
    // Nothing grew riskier, so that the approval is carried over.
    const second = await send(await stepQuote(floor, floor.consultant, 'submitQuote', revised))
    expect(await accept(second, 'EMAIL', id)).toMatchObject({
      fields: [{ path: 'evidenceId', message: 'was attached before this version went to the customer' }],
    })
    const { id: fresh } = await uploaded(second)
    expect((await accept(second, 'EMAIL', fresh)).__typename).toBe('AcceptQuotePayload')
  })

  test('R064: what proves an acceptance is neither removed nor exchanged; the rest may be taken off', async () => {
    const quote = await sent()
    const { id: proof } = await uploaded(quote)
    const { id: mistaken } = await uploaded(quote)
    await accept(quote, 'MESSAGE', proof)
    const remove = (documentId: string, who = floor.consultant, version = 2) =>
      act(floor, who, 'removeAcceptanceEvidence', { documentId, version, reason: '传错了' }, 'quote { acceptanceEvidence { id } }') // prettier-ignore
    expect(await remove(proof)).toMatchObject({ rule: 'R064', code: 'DOCUMENT_IS_EVIDENCE' })
    expect(await remove(mistaken, auditor)).toMatchObject({ code: 'FORBIDDEN' })
    expect(await remove(mistaken, floor.consultant, 1)).toMatchObject({ code: 'STALE_VERSION' })
    expect((await remove(mistaken)).quote.acceptanceEvidence).toEqual([{ id: proof }])
    const other = floor.service.db.query('UPDATE quote_version SET evidence_sha256 = $2 WHERE quote_id = $1', [
      quote.quoteId,
      'b'.repeat(64),
    ])
    await expect(other).rejects.toThrow()
  })
})

describe('the files', () => {
  test('are attached to a quote that is with the customer, by who works on it', async () => {
    const ready = await approve(await draftQuote(floor, await openDeal(floor), [{ productId }]))
    expect(await attach(floor.consultant, ready)).toMatchObject({ code: 'WRONG_STATE', currentState: 'APPROVED' })
    const quote = await send(ready)
    expect((await attach(auditor, quote)).code).toBe('FORBIDDEN')
    expect((await attach(floor.colleague, quote)).code).toBe('NOT_FOUND')
    expect((await attach(floor.manager, quote)).evidence.status).toBe('PENDING')
  })

  test('R196: are opened by who answers for the quote or reviews it, and are no prints of it', async () => {
    const quote = await sent()
    const { id } = await uploaded(quote)
    const open = (who: Person, field = 'openAcceptanceEvidence', selection = 'evidence { id } url') =>
      act(floor, who, field, { documentId: id, purpose: '核对' }, selection)
    for (const who of [floor.consultant, floor.manager, floor.accountant, auditor]) {
      expect((await open(who)).url).toMatch(/\/documents\/sales-pipeline\//)
    }
    expect((await open(logistics)).code).toBe('FORBIDDEN')
    expect((await open(floor.colleague)).code).toBe('NOT_FOUND')
    expect((await open(floor.consultant, 'openQuoteDocument', 'paper { id }')).code).toBe('NOT_FOUND')
    const papers = 'query ($id: ID!) { quote(id: $id) { papers { id } acceptanceEvidence { id attachedBy { id } } } }'
    expect((await ask(floor, floor.consultant, papers, { id: quote.quoteId })).quote).toEqual({
      papers: [],
      acceptanceEvidence: [{ id, attachedBy: { id: floor.consultant.employeeId } }],
    })
  })
})
