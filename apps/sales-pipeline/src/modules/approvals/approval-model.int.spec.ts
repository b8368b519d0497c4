import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  addDays,
  addWorkingTime,
  chineseOfficeCalendar,
  DEFAULT_ZONE,
  localDate,
  workingHours,
} from '@sellgraph/calendar'
import { newId } from '@sellgraph/kernel'
import fc from 'fast-check'
import {
  type ApprovalSystem,
  type Content,
  everybody,
  HOURS,
  Oracle,
  policies,
  roleOf,
  type Rules,
  seen,
  type Shown,
  steps,
  type Who,
} from '../../testing/approval-model.ts'
import {
  act,
  addProduct,
  cny,
  must,
  openDeal,
  openSalesFloor,
  type Person,
  quoteContent,
  type SalesFloor,
} from '../../testing/sales-floor.ts'

let floor: SalesFloor
let people: Record<Who, Person>
let productId: string

beforeAll(async () => {
  floor = await openSalesFloor()
  const employ = (who: Who) => floor.service.employee({ roles: [roleOf[who]], leads: [] })
  people = {
    seller: floor.consultant,
    colleague: floor.colleague,
    manager: floor.manager,
    second: await floor.service.employee({ roles: ['MANAGER'], leads: [floor.teamId] }),
    accountant: floor.accountant,
    treasurer: await employ('treasurer'),
    lawyer: floor.lawyer,
    director: floor.director,
    vice: await employ('vice'),
  }
  productId = (await addProduct(floor, { cost: '400' })).id
})
afterAll(() => floor.service.stop())

const whoIs = (employeeId: string | null) => everybody.find((who) => people[who].employeeId === employeeId) ?? null

/** The service, through its graph, with its timers and its database. */
class InGraph implements ApprovalSystem {
  readonly #quotes: string[] = []
  readonly #delegations: string[] = []
  #shares: readonly Who[] = []

  static async begin(rules: Rules): Promise<InGraph> {
    const system = new InGraph()
    // What was delegated in the run before is none of this one's.
    await floor.service.db.query('UPDATE sys.approval_delegation SET revoked_at = now() WHERE revoked_at IS NULL')
    await system.publish(rules)
    return system
  }

  now = () => floor.service.clock.now()

  async #do(by: Who, field: string, input: Record<string, unknown>, selection?: string) {
    const answer = await act(floor, people[by], field, input, selection)
    return String(answer.__typename).endsWith('Payload') ? answer : null
  }

  async #on(quote: number, by: Who, field: string, more: Record<string, unknown> = {}): Promise<boolean> {
    const quoteId = this.#quotes[quote]
    const [row] = await floor.service.db.query<{ version: number }>('SELECT version FROM quote WHERE id = $1', [
      quoteId,
    ])
    return (await this.#do(by, field, { quoteId, version: row?.version, ...more })) !== null
  }

  async #deal(): Promise<string> {
    const { id, version } = await openDeal(floor)
    const others = this.#shares.filter((who) => who !== 'seller')
    if (others.length > 0) {
      const splits = [
        { employeeId: people.seller.employeeId, role: 'OWNER', percent: String(100 - 10 * others.length) },
        ...others.map((who) => ({ employeeId: people[who].employeeId, role: 'SUPPORT', percent: '10' })),
      ]
      await must(floor, floor.director, 'splitCredit', { opportunityId: id, version, splits })
    }
    return id
  }

  async draft(by: Who, content: Content) {
    const drafted = await this.#do(by, 'draftQuote', { opportunityId: await this.#deal(), ...said(content) }, 'quote { id }') // prettier-ignore
    if (drafted !== null) this.#quotes.push(drafted.quote.id)
    return drafted !== null
  }

  async copy(quote: number, by: Who) {
    const to = { quoteId: this.#quotes[quote], opportunityId: await this.#deal(), validUntil: '2027-12-31' }
    const copied = await this.#do(by, 'copyQuote', to, 'quote { id }')
    if (copied !== null) this.#quotes.push(copied.quote.id)
    return copied !== null
  }

  revise = (quote: number, by: Who, content: Content) => this.#on(quote, by, 'reviseQuote', said(content))
  submit = (quote: number, by: Who) => this.#on(quote, by, 'submitQuote')
  approve = (quote: number, by: Who) => this.#on(quote, by, 'approveQuote')
  sendBack = (quote: number, by: Who) => this.#on(quote, by, 'returnQuote', { reason: '不同意' })
  withdraw = (quote: number, by: Who) => this.#on(quote, by, 'withdrawQuote')

  async tamper(quote: number, content: Content) {
    await floor.service.db.transaction(async (tx) => {
      for (const table of ['quote_line', 'quote_version']) await tx.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      const versions = `SELECT v.id FROM quote_version v JOIN quote q ON q.id = v.quote_id AND q.revision = v.revision WHERE q.id = $1` // prettier-ignore
      await tx.query(
        `UPDATE quote_line SET discount_percent = $2::numeric, net_amount = 1000 - 10 * $2::numeric, tax_amount = 130 - 1.3 * $2::numeric,
           gross_amount = 1130 - 11.3 * $2::numeric WHERE quote_version_id IN (${versions})`,
        [this.#quotes[quote], content.discount],
      )
      const { paymentTerms, afterSalesTerms } = said(content)
      await tx.query(`UPDATE quote_version SET payment_terms = $2, after_sales_terms = $3 WHERE id IN (${versions})`, [
        this.#quotes[quote],
        JSON.stringify(paymentTerms),
        afterSalesTerms,
      ])
      for (const table of ['quote_line', 'quote_version']) await tx.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
    })
    return true
  }

  /** Of the deals to come: who approved one gets no share of it afterwards. */
  share(beneficiaries: readonly Who[]) {
    if (this.#quotes.length > 0) return Promise.resolve(false)
    this.#shares = beneficiaries
    return Promise.resolve(true)
  }

  async delegate(from: Who, to: Who, days: number) {
    const today = localDate(this.now(), DEFAULT_ZONE)
    const asked = { delegateId: people[to].employeeId, from: today, until: addDays(today, days) }
    const done = await this.#do(from, 'delegateApprovals', asked, 'delegation { id }')
    if (done !== null) this.#delegations.push(done.delegation.id)
    return done !== null
  }

  async revoke(delegation: number) {
    const delegationId = this.#delegations[delegation]
    const [row] = await floor.service.db.query<{ delegatorId: string }>(
      'SELECT delegator_id AS "delegatorId" FROM sys.approval_delegation WHERE id = $1',
      [delegationId],
    )
    return (await this.#do(whoIs(row?.delegatorId ?? null) ?? 'seller', 'revokeApprovalDelegation', { delegationId })) !== null // prettier-ignore
  }

  async publish({ discount, credit }: Rules) {
    const rules = [
      ...discount.map(([above, level]) => ({ trigger: 'DISCOUNT', threshold: String(above), level })),
      ...credit.map(([above, level]) => ({ trigger: 'CREDIT_DAYS', threshold: String(above), level })),
    ]
    await must(floor, floor.director, 'publishPricingPolicy', {
      effectiveFrom: localDate(this.now(), DEFAULT_ZONE), lineMarginFloor: '0', familyMarginFloors: [], quoteMarginFloor: '0',
      discountLimit: '0.15', amountLimit: cny('1000000'), creditDaysLimit: 60, annualFinanceRate: '0',
      approvalHours: HOURS, rules, reason: newId(),
    }) // prettier-ignore
    return true
  }

  async wait(hours: number) {
    floor.service.clock.set(addWorkingTime(chineseOfficeCalendar(), this.now(), workingHours(hours)).toISOString())
    await floor.service.runDueJobs()
    return true
  }

  async shown(quote: number): Promise<Shown> {
    const [row] = await floor.service.db.query<{
      id: string | null
      status: string
      carried: boolean | null
      route: string[] | null
    }>(
      `SELECT r.id, q.status, r.carried_from_id IS NOT NULL AS carried,
              ARRAY(SELECT jsonb_array_elements(r.levels) ->> 'role') AS route
         FROM quote q JOIN quote_version v ON v.quote_id = q.id AND v.revision = q.revision
         LEFT JOIN sys.approval_request r ON r.id = v.approval_id
        WHERE q.id = $1`,
      [this.#quotes[quote]],
    )
    const happened = await floor.service.db.query<{
      kind: string
      level: number
      actorId: string | null
      onBehalfOfId: string | null
    }>(
      `SELECT kind, level, actor_id AS "actorId", on_behalf_of_id AS "onBehalfOfId" FROM sys.approval_step
        WHERE request_id = $1 ORDER BY number`,
      [row?.id],
    )
    return {
      status: row?.status ?? '',
      carried: row?.carried ?? false,
      route: row?.route ?? [],
      steps: happened.map(({ kind, level, actorId, onBehalfOfId }) => ({
        kind,
        level,
        actor: whoIs(actorId),
        onBehalfOf: whoIs(onBehalfOfId),
      })),
    }
  }
}

function said({ discount, credit, special }: Content): Record<string, unknown> {
  return quoteContent([{ productId, discountPercent: String(discount) }], {
    validUntil: '2027-12-31',
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: credit }],
    afterSalesTerms: special ? '终身保修' : '保修 24 个月',
  })
}

test('R063, R175, R197: the service approves a quote through its graph only as the model allows', async () => {
  const [, rules] = policies as [Rules, Rules]
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 60, size: 'max' }), (commands) =>
      fc.asyncModelRun(async () => ({ model: new Oracle(rules), real: await InGraph.begin(rules) }), commands),
    ),
    // One failing run says enough: making it shorter takes as long again for each try.
    { numRuns: 8, endOnFailure: true, seed: 20_260_302 },
  )
  process.stdout.write(`approval model, graph: ${JSON.stringify(seen)}\n`)
  expect(seen.steps).toBeGreaterThan(300)
  expect(seen.approved + seen.carried).toBeGreaterThan(0)
})
