import { expect, test } from '@jest/globals'
import {
  type Approval,
  type ApprovalDelegation,
  type ApprovalStep,
  carry,
  covers,
  decide,
  escalate,
  makeVoid,
  open,
  withdraw,
} from '@sellgraph/approvals/decisions'
import {
  addDays,
  addWorkingTime,
  chineseOfficeCalendar,
  DEFAULT_ZONE,
  localDate,
  workingHours,
} from '@sellgraph/calendar'
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
} from '../../../testing/approval-model.ts'
import {
  approvalContent,
  type ApprovalPolicy,
  isNoRiskier,
  judgeQuote,
  type QuoteContent,
  routeFor,
} from './approval.ts'
import { asToday, rule } from './matrix.fixture.ts'

const calendar = chineseOfficeCalendar()
const facts = { creditGrade: 'A', overdue: '0', hasOrdered: true, rate: '1' }

function policyOf({ discount, credit }: Rules): ApprovalPolicy {
  const rules = [
    ...discount.map(([above, level]) => rule('DISCOUNT', level, String(above))),
    ...credit.map(([above, level]) => rule('CREDIT_DAYS', level, String(above))),
  ]
  return { ...asToday, rules }
}

function contentOf({ discount, credit, special }: Content, salt: number): QuoteContent {
  return {
    currency: 'CNY',
    validUntil: '2026-12-31',
    paymentTerms: [{ trigger: 'SIGNED', percent: '100', daysAfter: credit }],
    deliveryTerms: 'ex works',
    afterSalesTerms: special ? 'for ever' : 'two years',
    freightCost: '0',
    installationCost: '0',
    contentSalt: String(salt),
    lines: [
      {
        seq: 1, productId: 'machine', family: 'machines', quantity: '1', listPrice: '1000',
        discountPercent: String(discount), unitCost: '400', taxRate: '0.13', netAmount: String(1000 - 10 * discount),
        taxAmount: '0', grossAmount: '0', promisedOn: null,
      },
    ],
  } // prettier-ignore
}

interface Version {
  content: QuoteContent
  readonly preparedBy: Who
  status: string
  policy: ApprovalPolicy | null
  approval: Approval | null
  steps: ApprovalStep[]
}

/** The decisions of the service on memory: what its use cases call, in their order. */
class InMemory implements ApprovalSystem {
  readonly #quotes: Version[][] = []
  readonly #delegations: (ApprovalDelegation & { revoked: boolean })[] = []
  #beneficiaries: readonly Who[] = ['seller']
  #policy: ApprovalPolicy
  #now = new Date('2026-03-02T01:30:00Z')
  #salt = 0

  constructor(rules: Rules) {
    this.#policy = policyOf(rules)
  }

  now = () => this.#now
  #current = (quote: number) => this.#quotes[quote]!.at(-1)!
  #version = (by: Who, content: QuoteContent): Version => ({ content: { ...content, contentSalt: String(++this.#salt) }, preparedBy: by, status: 'DRAFT', policy: null, approval: null, steps: [] }) // prettier-ignore
  #done = (result: boolean) => Promise.resolve(result)

  draft(by: Who, content: Content) {
    this.#quotes.push([this.#version(by, contentOf(content, 0))])
    return this.#done(true)
  }

  copy(quote: number, by: Who) {
    this.#quotes.push([this.#version(by, this.#current(quote).content)])
    return this.#done(true)
  }

  revise(quote: number, by: Who, content: Content) {
    const version = this.#current(quote)
    if (version.approval !== null && ['IN_APPROVAL', 'APPROVED'].includes(version.status)) {
      this.#keep(version, makeVoid(version.approval, 'superseded', by, this.#now))
    }
    version.status = 'SUPERSEDED'
    this.#quotes[quote]!.push(this.#version(by, contentOf(content, 0)))
    return this.#done(true)
  }

  submit(quote: number, by: Who) {
    const version = this.#current(quote)
    if (version.status !== 'DRAFT') return this.#done(false)
    const policy = this.#policy
    const excluded: Who[] = [by, version.preparedBy, ...this.#beneficiaries]
    const superior = excluded.includes('manager') ? 'DIRECTOR' : 'MANAGER'
    const request = {
      id: String(++this.#salt),
      subjectType: 'QuoteVersion',
      subjectId: String(quote),
      ...approvalContent(version.content, facts, policy),
      levels: routeFor(superior, judgeQuote(version.content, facts, policy).levels).map((level) => ({
        name: level.code,
        role: level.role,
        workingHours: HOURS,
        ...(level.functional ? { mustDecide: true } : {}),
      })),
      requesterId: by,
      preparerId: version.preparedBy,
      beneficiaryIds: this.#beneficiaries,
    }
    const last = this.#quotes[quote]!.findLast(({ approval }) => approval !== null)
    version.policy = policy
    if (last?.approval != null && last.policy === policy && isNoRiskier(last.content, version.content)) {
      const carried = carry({ approval: last.approval, steps: last.steps }, request, this.#now)
      if (carried.ok) {
        version.status = 'APPROVED'
        return this.#done(this.#keep(version, carried))
      }
    }
    version.status = 'IN_APPROVAL'
    return this.#done(this.#keep(version, open(request, this.#now, calendar)))
  }

  approve = (quote: number, by: Who) => this.#decide(quote, by, 'APPROVE')
  sendBack = (quote: number, by: Who) => this.#decide(quote, by, 'RETURN')

  #decide(quote: number, by: Who, decision: 'APPROVE' | 'RETURN') {
    const version = this.#current(quote)
    const { approval, policy } = version
    // The access table, and who gains now.
    if (version.status !== 'IN_APPROVAL' || approval === null || policy === null) return this.#done(false)
    if (roleOf[by] === 'CONSULTANT' || this.#beneficiaries.includes(by)) return this.#done(false)
    const current = approvalContent(version.content, facts, policy)
    const result = decide(
      approval,
      {
        approver: { employeeId: by, roles: [roleOf[by]] },
        level: approval.currentLevel,
        decision,
        comment: 'so be it',
        current: current.contentHash === approval.contentHash ? current : { ...current, triggers: [] },
      },
      {
        steps: version.steps,
        delegations: this.#delegations.filter(
          ({ revoked, delegatorId }) => !revoked && !this.#beneficiaries.includes(delegatorId as Who),
        ),
        now: this.#now,
        calendar,
      },
    )
    if (!result.ok) return this.#done(false)
    const { outcome } = result.value
    if (outcome === 'APPROVED') version.status = 'APPROVED'
    else if (outcome !== 'ADVANCED') version.status = 'RETURNED'
    return this.#done(this.#keep(version, result))
  }

  withdraw(quote: number, by: Who) {
    const version = this.#current(quote)
    if (version.status !== 'IN_APPROVAL' || version.approval === null) return this.#done(false)
    const result = withdraw(version.approval, by, this.#now)
    if (result.ok) version.status = 'WITHDRAWN'
    return this.#done(this.#keep(version, result))
  }

  tamper(quote: number, content: Content) {
    const version = this.#current(quote)
    version.content = contentOf(content, Number(version.content.contentSalt))
    return this.#done(true)
  }

  share(beneficiaries: readonly Who[]) {
    this.#beneficiaries = beneficiaries
    return this.#done(true)
  }

  delegate(from: Who, to: Who, days: number) {
    if (from === to || roleOf[from] === 'CONSULTANT') return this.#done(false)
    const today = localDate(this.#now, DEFAULT_ZONE)
    this.#delegations.push({
      delegatorId: from,
      delegateId: to,
      roles: [roleOf[from]],
      from: today,
      until: addDays(today, days),
      revoked: false,
    })
    return this.#done(true)
  }

  revoke(delegation: number) {
    this.#delegations[delegation]!.revoked = true
    return this.#done(true)
  }

  publish(rules: Rules) {
    this.#policy = policyOf(rules)
    return this.#done(true)
  }

  wait(hours: number) {
    this.#now = addWorkingTime(calendar, this.#now, workingHours(hours))
    for (const versions of this.#quotes) {
      const version = versions.at(-1)!
      if (version.approval === null) continue
      const change = escalate(version.approval, version.approval.currentLevel, { steps: version.steps, now: this.#now, calendar }) // prettier-ignore
      if (change !== null) this.#keep(version, { ok: true, value: change })
    }
    return this.#done(true)
  }

  shown(quote: number): Promise<Shown> {
    const { status, approval, steps: happened, content, policy } = this.#current(quote)
    // As it is asked at every use.
    if (status === 'APPROVED' && approval !== null && policy !== null) {
      expect(covers(approval, approvalContent(content, facts, policy))).toBe(true)
    }
    return Promise.resolve({
      status,
      carried: approval?.carriedFromId != null,
      route: approval?.levels.map(({ role }) => role ?? '') ?? [],
      steps: happened.map(({ kind, level, actorId, onBehalfOfId }) => ({
        kind,
        level,
        actor: everybody.find((one) => one === actorId) ?? null,
        onBehalfOf: everybody.find((one) => one === onBehalfOfId) ?? null,
      })),
    })
  }

  #keep(
    version: Version,
    result: { ok: false } | { ok: true; value: { approval: Approval; steps: ApprovalStep[] } },
  ): boolean {
    if (!result.ok) return false
    version.approval = result.value.approval
    version.steps = [...version.steps, ...result.value.steps]
    return true
  }
}

test('R063, R175, R197: whatever is done in whatever order by whomever, a quote is approved when every level that it needs was decided by another person who may, on the very content', async () => {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: 100, size: 'max' }), (commands) =>
      fc.asyncModelRun(() => ({ model: new Oracle(policies[1]!), real: new InMemory(policies[1]!) }), commands),
    ),
    { numRuns: 250 },
  )
  process.stdout.write(`approval model, decisions: ${JSON.stringify(seen)}\n`)
  expect(seen.steps).toBeGreaterThan(10_000)
  // It has seen what it is about.
  for (const [what, times] of Object.entries(seen)) expect([what, times > 5]).toEqual([what, true])
})
