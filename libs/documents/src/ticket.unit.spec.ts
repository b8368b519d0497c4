import { describe, expect, test } from '@jest/globals'
import { newId } from '@sellgraph/kernel'
import fc from 'fast-check'
import { createTickets } from './ticket.ts'

const now = new Date('2026-03-02T01:30:00.400Z')
const at = (seconds: number) => new Date(now.getTime() + seconds * 1_000)
const [old, current] = ['o'.repeat(32), 'c'.repeat(32)] as const
const tickets = createTickets('sales-pipeline', [current])
const opening = { action: 'open', documentId: newId(), subject: 'wang.lei', purpose: '客户来访', file: null } as const
const issue = () => tickets.issue(opening, now).token

describe('a ticket', () => {
  test('says who may do what with which document, for a minute', () => {
    const { token, expiresAt } = tickets.issue(opening, now)
    expect(tickets.read(token, at(59))).toEqual({
      ...opening,
      id: expect.any(String),
      service: 'sales-pipeline',
      expiresAt,
    })
    expect(expiresAt.getTime() - now.getTime()).toBeLessThanOrEqual(60_000)
    expect(tickets.read(token, at(60))).toBe('EXPIRED')
  })

  test('for an upload lasts a quarter of an hour, and says which bytes', () => {
    const file = { size: 5, sha256: 'a'.repeat(64) }
    const { token } = tickets.issue({ ...opening, action: 'upload', purpose: null, file }, now)
    expect(tickets.read(token, at(899))).toMatchObject({ action: 'upload', purpose: null, file })
    expect(tickets.read(token, at(900))).toBe('EXPIRED')
  })

  test('that was altered anywhere is none', () => {
    const token = issue()
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.stringMatching(/^[\w.-]$/), (place, char) => {
        fc.pre(token[place] !== char)
        const altered = token.slice(0, place) + char + token.slice(place + 1)
        expect(['ALTERED', 'MALFORMED', 'OTHER_SERVICE']).toContain(tickets.read(altered, now))
      }),
      { numRuns: 500 },
    )
  })

  test('is good for the service that made it alone, although all have the same secret', () => {
    expect(createTickets('finance-expense', [current]).read(issue(), now)).toBe('OTHER_SERVICE')
  })

  test('is good while its secret is accepted, so that secrets change without a gap', () => {
    const before = createTickets('sales-pipeline', [old]).issue(opening, now).token
    const changing = createTickets('sales-pipeline', [current, old])
    expect(changing.read(before, now)).toMatchObject({ subject: 'wang.lei' })
    // The new one signs.
    expect(tickets.read(changing.issue(opening, now).token, now)).toMatchObject({ subject: 'wang.lei' })
    expect(tickets.read(before, now)).toBe('ALTERED')
  })

  test.each(['', '.', 'a.b', `${'a'.repeat(4_000)}.${'b'.repeat(43)}`, 'null', '../../etc/passwd'])(
    'is not what somebody thought up: %.20s',
    (token) => expect(tickets.read(token, now)).toBe('MALFORMED'),
  )

  test('is never signed by a secret that can be guessed, or by none', () => {
    expect(() => createTickets('crm', ['short'])).toThrow('at least 32')
    expect(() => createTickets('crm', [])).toThrow('without a secret')
  })
})
