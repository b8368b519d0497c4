import {
  addDays,
  addWorkingTime,
  chineseOfficeCalendar,
  DEFAULT_ZONE,
  localDate,
  workingHours,
} from '@sellgraph/calendar'
import fc from 'fast-check'

/** Who works here. The superior of the deals is `manager`; `second` leads the team with them. */
export const roleOf = {
  seller: 'CONSULTANT',
  colleague: 'CONSULTANT',
  manager: 'MANAGER',
  second: 'MANAGER',
  accountant: 'FINANCE',
  treasurer: 'FINANCE',
  lawyer: 'LEGAL',
  director: 'DIRECTOR',
  vice: 'DIRECTOR',
} as const
export type Who = keyof typeof roleOf
export const everybody = Object.keys(roleOf) as Who[]

export interface Content {
  readonly discount: number
  readonly credit: number
  readonly special: boolean
}

/** From which value on which level decides: what the oracle goes by, and what policies are published from. */
export interface Rules {
  readonly discount: readonly (readonly [number, Level])[]
  readonly credit: readonly (readonly [number, Level])[]
}
const order = ['SUPERIOR', 'FINANCE', 'LEGAL', 'DIRECTOR'] as const
export type Level = (typeof order)[number]
export const HOURS = 8

export const policies: readonly Rules[] = [
  { discount: [[15, 'DIRECTOR']], credit: [[60, 'DIRECTOR']] },
  { discount: [[5, 'FINANCE'], [15, 'DIRECTOR']], credit: [[30, 'FINANCE']] },
  { discount: [[3, 'LEGAL'], [10, 'DIRECTOR']], credit: [[10, 'FINANCE'], [60, 'DIRECTOR']] },
] // prettier-ignore

/** A quote as the system under test shows it. */
export interface Shown {
  readonly status: string
  readonly carried: boolean
  /** Role by role, in order. */
  readonly route: readonly string[]
  readonly steps: readonly { kind: string; level: number; actor: Who | null; onBehalfOf: Who | null }[]
}

/** What is tested: each answers whether it was done. Quotes are numbered from 0. */
export interface ApprovalSystem {
  now(): Date
  draft(by: Who, content: Content): Promise<boolean>
  revise(quote: number, by: Who, content: Content): Promise<boolean>
  copy(quote: number, by: Who): Promise<boolean>
  submit(quote: number, by: Who): Promise<boolean>
  approve(quote: number, by: Who): Promise<boolean>
  sendBack(quote: number, by: Who): Promise<boolean>
  withdraw(quote: number, by: Who): Promise<boolean>
  /** Somebody changes what is stored, around the service. */
  tamper(quote: number, content: Content): Promise<boolean>
  /** All deals are shared by these. */
  share(beneficiaries: readonly Who[]): Promise<boolean>
  delegate(from: Who, to: Who, days: number): Promise<boolean>
  revoke(delegation: number): Promise<boolean>
  publish(rules: Rules): Promise<boolean>
  wait(hours: number): Promise<boolean>
  shown(quote: number): Promise<Shown>
}

interface Request {
  readonly content: Content
  readonly rules: Rules
  readonly requester: Who
  readonly excluded: readonly Who[]
  /** Code and role of each level. */
  readonly route: readonly { code: Level; role: string }[]
  /** Who decided each, by whose right; null where time passed it over. */
  readonly decided: (readonly Who[] | null)[]
  since: Date
  outcome: 'PENDING' | 'APPROVED' | 'ENDED'
}

interface Quote {
  content: Content
  preparedBy: Who
  tampered: boolean
  /** The request of the version that counts; null for a draft. */
  request: Request | null
  /** The last one of whatever version. */
  last: Request | null
}

/** What must be so, told in the plainest way: who may decide what, and when a quote may be called approved. */
export class Oracle {
  readonly quotes: Quote[] = []
  rules: Rules
  beneficiaries: readonly Who[] = ['seller']
  readonly delegations: { from: Who; to: Who; first: string; last: string; revoked: boolean }[] = []

  constructor(rules: Rules) {
    this.rules = rules
  }

  routeNow(content: Content, excluded: readonly Who[]): Request['route'] {
    const asked = new Set<Level>(['SUPERIOR'])
    for (const [above, level] of this.rules.discount) if (content.discount > above) asked.add(level)
    for (const [above, level] of this.rules.credit) if (content.credit > above) asked.add(level)
    const managed = !excluded.includes('manager')
    if (!managed && asked.has('DIRECTOR')) asked.delete('SUPERIOR')
    const roleOfLevel = { SUPERIOR: managed ? 'MANAGER' : 'DIRECTOR', FINANCE: 'FINANCE', LEGAL: 'LEGAL', DIRECTOR: 'DIRECTOR' } // prettier-ignore
    return order.filter((code) => asked.has(code)).map((code) => ({ code, role: roleOfLevel[code] }))
  }

  ask(quote: Quote, requester: Who, at: Date): Request {
    const excluded = [requester, quote.preparedBy, ...this.beneficiaries]
    const { content } = quote
    const route = this.routeNow(content, excluded)
    return { content, rules: this.rules, requester, excluded, route, decided: [], since: at, outcome: 'PENDING' }
  }

  /** Why a decision should not have counted; null when all is right. */
  wrongDecision(quote: Quote, actor: Who, onBehalfOf: Who | null, at: Date): string | null {
    const { request } = quote
    if (request?.outcome !== 'PENDING') return 'nothing waited for it'
    if (quote.tampered) return 'the content is not the one that was submitted'
    const level = request.route[request.decided.length]
    if (level === undefined) return 'no level was open'
    const people = onBehalfOf === null ? [actor] : [actor, onBehalfOf]
    const involved = [...request.excluded, ...this.beneficiaries]
    if (people.some((who) => involved.includes(who))) return 'somebody involved decided'
    if (request.decided.some((before) => before?.some((who) => people.includes(who)))) return 'one person decided twice'
    if (roleOf[onBehalfOf ?? actor] !== level.role) return `nobody with the role ${level.role} decided`
    if (roleOf[actor] === 'CONSULTANT') return 'who approves nothing was a deputy'
    const today = localDate(at, DEFAULT_ZONE)
    if (
      onBehalfOf !== null &&
      !this.delegations.some(
        (one) => one.from === onBehalfOf && one.to === actor && !one.revoked && one.first <= today && today <= one.last,
      )
    )
      return 'nobody had delegated it'
    return null
  }

  /** Why a level should not have been passed over. */
  wrongEscalation({ request }: Quote, at: Date): string | null {
    if (request?.outcome !== 'PENDING') return 'nothing waited'
    const open = request.decided.length
    const code = request.route[open]?.code
    if (code === 'FINANCE' || code === 'LEGAL') return `${code} was passed over`
    if (open === request.route.length - 1) return 'the last level was passed over'
    const due = addWorkingTime(chineseOfficeCalendar(), request.since, workingHours(HOURS))
    return at < due ? 'it was not late' : null
  }

  /** Why an approval should not have been carried over to what is asked for now. */
  wrongCarry(before: Request | null, asked: Request): string | null {
    if (before?.outcome !== 'APPROVED') return 'what was asked for last was not approved'
    if (before.rules !== asked.rules) return 'the policy is another'
    if (before.requester !== asked.requester) return 'somebody else asks'
    if (asked.content.discount > before.content.discount) return 'the discount grew'
    if (asked.content.credit > before.content.credit) return 'the credit grew'
    if (asked.content.special !== before.content.special) return 'the terms are others'
    if (before.decided.flat().some((who) => who !== null && asked.excluded.includes(who))) return 'who decided is involved now' // prettier-ignore
    const had = before.route.map(({ code, role }) => `${code} ${role}`)
    if (!asked.route.every(({ code, role }) => had.includes(`${code} ${role}`))) return 'a level is new'
    return null
  }

  /** Why a quote should not be approved: each level was decided, or passed over by time and the next one decided. */
  wrongApproval({ route, decided }: Request): string | null {
    if (decided.length !== route.length) return 'a level did not decide'
    return decided.at(-1) === null ? 'nobody decided the last level' : null
  }
}

/** What happened in all runs, so that a test can tell that it has seen something. */
export const seen = { steps: 0, done: 0, approved: 0, carried: 0, escalated: 0, deputies: 0, voided: 0, returned: 0 }

type Model = Oracle
type Step = fc.AsyncCommand<Model, ApprovalSystem>

function step(name: string, run: (oracle: Oracle, system: ApprovalSystem) => Promise<unknown>): Step {
  return {
    check: () => true,
    run: async (oracle, system) => {
      seen.steps += 1
      await run(oracle, system)
    },
    toString: () => name,
  }
}

/** A step on one of the quotes there are. */
function onQuote(
  name: string,
  nth: number,
  run: (quote: Quote, number: number, oracle: Oracle, system: ApprovalSystem) => Promise<boolean>,
): Step {
  return {
    ...step(`${name} quote ${String(nth)}`, async (oracle, system) => {
      const number = nth % oracle.quotes.length
      const quote = oracle.quotes[number]
      if (quote !== undefined && (await run(quote, number, oracle, system))) seen.done += 1
      for (const [each, one] of oracle.quotes.entries()) await agree(oracle, one, await system.shown(each))
    }),
    check: ({ quotes }) => quotes.length > 0,
  }
}

/** A quote is called approved when the oracle says so, and never else. */
async function agree(oracle: Oracle, { request, tampered }: Quote, { status, route }: Shown): Promise<void> {
  await Promise.resolve()
  if (status === 'APPROVED') {
    if (request?.outcome !== 'APPROVED') throw new Error('a quote is approved that nobody approved')
    const wrong = oracle.wrongApproval(request)
    if (wrong !== null) throw new Error(`approved, although ${wrong}`)
  }
  if (request?.outcome === 'APPROVED' && !['APPROVED', 'SENT'].includes(status) && !tampered)
    throw new Error(`approved by all, and ${status}`)
  if (request?.outcome === 'PENDING' && route.join() !== request.route.map(({ role }) => role).join())
    throw new Error(`asks ${route.join()}, should ask ${request.route.map(({ role }) => role).join()}`)
}

const content: fc.Arbitrary<Content> = fc.record({
  discount: fc.constantFrom(0, 4, 8, 12, 20),
  credit: fc.constantFrom(0, 20, 40, 70),
  special: fc.constantFrom(false, false, false, true),
})
const who = fc.constantFrom(...everybody)
const nth = fc.nat(5)
/** Mostly the ones whose work it is. */
const seller = fc.constantFrom<Who>('seller', 'seller', 'seller', 'colleague', 'manager', 'director')

const submit = (n: number, by: Who) =>
  onQuote(`${by} submits`, n, async (quote, number, oracle, system) => {
    const at = system.now()
    if (!(await system.submit(number, by))) return false
    const asked = oracle.ask(quote, by, at)
    const shown = await system.shown(number)
    if (shown.carried) {
      const wrong = oracle.wrongCarry(quote.last, asked)
      if (wrong !== null) throw new Error(`carried over, although ${wrong}`)
      // Who decided then has decided what is asked for now.
      const deciders = quote.last?.decided.flatMap((people) => people ?? []) ?? []
      asked.decided.push(...asked.route.map(() => deciders))
      asked.outcome = 'APPROVED'
      seen.carried += 1
    }
    quote.request = asked
    quote.last = asked
    return true
  })

const decide = (n: number, by: Who | number, kind: 'APPROVED' | 'RETURNED') =>
  onQuote(`${String(by)} decides ${kind} on`, n, async (quote, number, oracle, system) => {
    const role = quote.request?.route[quote.request.decided.length]?.role
    const able = everybody.filter((one) => roleOf[one] === role)
    const actor = typeof by === 'number' ? (able[by % able.length] ?? 'director') : by
    const at = system.now()
    const before = (await system.shown(number)).steps.length
    const done = await (kind === 'APPROVED' ? system.approve(number, actor) : system.sendBack(number, actor))
    if (!done) return false
    const steps = (await system.shown(number)).steps.slice(before)
    if (steps.some((one) => one.kind === 'VOIDED')) {
      if (!quote.tampered) throw new Error('voided, and nothing had changed')
      if (quote.request !== null) quote.request.outcome = 'ENDED'
      seen.voided += 1
      return true
    }
    const [claimed] = steps.filter((one) => one.kind === kind)
    if (claimed?.actor !== actor) throw new Error(`it is not on record that ${actor} decided`)
    const wrong = oracle.wrongDecision(quote, actor, claimed.onBehalfOf, at)
    if (wrong !== null) throw new Error(`${actor}'s decision counted, although ${wrong}`)
    if (claimed.onBehalfOf !== null) seen.deputies += 1
    const request = quote.request
    if (request === null) return true
    if (kind === 'RETURNED') {
      request.outcome = 'ENDED'
      seen.returned += 1
      return true
    }
    request.decided.push(claimed.onBehalfOf === null ? [actor] : [actor, claimed.onBehalfOf])
    request.since = at
    if (request.decided.length === request.route.length) {
      request.outcome = 'APPROVED'
      seen.approved += 1
    }
    return true
  })

const waits = (hours: number) =>
  step(`${String(hours)} hours pass`, async (oracle, system) => {
    const before = await Promise.all(oracle.quotes.map((_, number) => system.shown(number)))
    await system.wait(hours)
    for (const [number, quote] of oracle.quotes.entries()) {
      const { steps } = await system.shown(number)
      for (const one of steps.slice(before[number]?.steps.length)) {
        if (one.kind !== 'ESCALATED') continue
        const wrong = oracle.wrongEscalation(quote, system.now())
        if (wrong !== null) throw new Error(`passed over, although ${wrong}`)
        quote.request?.decided.push(null)
        if (quote.request !== null) quote.request.since = system.now()
        seen.escalated += 1
      }
    }
  })

const voids = (quote: Quote) => {
  if (quote.request?.outcome === 'PENDING') quote.request.outcome = 'ENDED'
}

const revised = (n: number, by: Who, what: Content): Step =>
  onQuote(`${by} revises to ${JSON.stringify(what)}`, n, async (quote, number, _, system) => {
    if (!(await system.revise(number, by, what))) return false
    voids(quote)
    Object.assign(quote, { content: what, preparedBy: by, tampered: false, request: null })
    return true
  })

const beneficiaries = fc.shuffledSubarray<Who>(['seller', 'colleague', 'manager', 'director', 'accountant'], {
  minLength: 1,
})

const shared = (by: readonly Who[]): Step =>
  step(`${by.join()} share`, async (oracle, system) => {
    if (await system.share(by)) oracle.beneficiaries = by
  })

/** A little less discount than before, and handed in again: what a seller does who gives less than was asked for. */
const givesBack = (n: number, shorter: boolean, sharedBy: readonly Who[] | null): Step => {
  return {
    check: ({ quotes }) => quotes.length > 0,
    toString: () => `less is given in quote ${String(n)}, and it is submitted`,
    run: async (oracle, system) => {
      if (sharedBy !== null) await shared(sharedBy).run(oracle, system)
      const quote = oracle.quotes[n % oracle.quotes.length]
      if (quote === undefined) return
      const by = quote.last?.requester ?? 'seller'
      const { discount, credit } = quote.content
      const less = { discount: Math.max(0, discount - 4), credit: shorter ? Math.min(credit, 20) : credit }
      await revised(n, by, { ...quote.content, ...less }).run(oracle, system)
      await submit(n, by).run(oracle, system)
    },
  }
}

/** One after the other, each level is decided by somebody whose role it is. */
const allDecide = (n: number, by: number): Step => {
  const decided = decide(n, by, 'APPROVED')
  return {
    ...decided,
    toString: () => `all levels decide on quote ${String(n)}, from the ${String(by)}th`,
    run: async (oracle, system) => {
      for (let level = 0; level < order.length; level++) await decided.run(oracle, system)
    },
  }
}

/** Somebody who decides prepares what a seller hands in. */
const preparedBy = (n: number, by: Who, what: Content, nthAble: number): Step => {
  const revise = revised(n, by, what)
  return {
    ...revise,
    toString: () =>
      `${by} prepares quote ${String(n)} as ${JSON.stringify(what)} for the seller, and all levels decide`,
    run: async (oracle, system) => {
      await revise.run(oracle, system)
      await submit(n, 'seller').run(oracle, system)
      await allDecide(n, nthAble).run(oracle, system)
    },
  }
}

/** Who may decide delegates it to somebody who may not, who decides at once. */
const byDeputy = (n: number, nthAble: number, to: Who): Step => {
  const decided = decide(n, to, 'APPROVED')
  return {
    ...decided,
    toString: () => `${to} decides as a deputy on quote ${String(n)}`,
    run: async (oracle, system) => {
      const { request } = oracle.quotes[n % oracle.quotes.length] ?? {}
      const role = request?.route[request.decided.length]?.role
      const able = everybody.filter((one) => roleOf[one] === role)
      const from = able[nthAble % able.length]
      if (from !== undefined) await delegated(from, to, 1).run(oracle, system)
      await decided.run(oracle, system)
    },
  }
}

const delegated = (from: Who, to: Who, days: number): Step =>
  step(`${from} delegates to ${to} for ${String(days + 1)} days`, async (oracle, system) => {
    if (!(await system.delegate(from, to, days))) return
    const first = localDate(system.now(), DEFAULT_ZONE)
    oracle.delegations.push({ from, to, first, last: addDays(first, days), revoked: false })
  })

export const steps: fc.Arbitrary<Step>[] = [
  fc.tuple(seller, content).map(([by, what]) =>
    step(`${by} drafts ${JSON.stringify(what)}`, async (oracle, system) => {
      if (oracle.quotes.length >= 3 || !(await system.draft(by, what))) return
      oracle.quotes.push({ content: what, preparedBy: by, tampered: false, request: null, last: null })
    }),
  ),
  fc.tuple(nth, seller, content).map(([n, by, what]) => revised(n, by, what)),
  fc
    .tuple(nth, fc.constantFrom<Who>('second', 'accountant', 'director', 'vice'), content, fc.nat(3))
    .map(([n, by, what, able]) => preparedBy(n, by, what, able)),
  fc.tuple(nth, fc.boolean()).map(([n, shorter]) => givesBack(n, shorter, null)),
  fc.tuple(nth, fc.boolean(), beneficiaries).map(([n, shorter, by]) => givesBack(n, shorter, by)),
  fc.tuple(nth, seller).map(([n, by]) =>
    onQuote(`${by} copies`, n, async (quote, number, oracle, system) => {
      if (oracle.quotes.length >= 3 || !(await system.copy(number, by))) return false
      oracle.quotes.push({ content: quote.content, preparedBy: by, tampered: false, request: null, last: null })
      return true
    }),
  ),
  fc.tuple(nth, seller).map(([n, by]) => submit(n, by)),
  fc.tuple(nth, seller).map(([n, by]) => submit(n, by)),
  fc.tuple(nth, who).map(([n, by]) => decide(n, by, 'APPROVED')),
  fc.tuple(nth, fc.nat(3)).map(([n, by]) => decide(n, by, 'APPROVED')),
  fc.tuple(nth, fc.nat(3)).map(([n, by]) => allDecide(n, by)),
  fc.tuple(nth, fc.nat(3)).map(([n, by]) => allDecide(n, by)),
  fc.tuple(nth, who).map(([n, by]) => decide(n, by, 'RETURNED')),
  fc.tuple(nth, seller).map(([n, by]) =>
    onQuote(`${by} withdraws`, n, async (quote, number, _, system) => {
      if (!(await system.withdraw(number, by))) return false
      if (quote.request?.requester !== by) throw new Error('somebody else took it back')
      voids(quote)
      return true
    }),
  ),
  fc.tuple(nth, content).map(([n, what]) =>
    onQuote(`somebody changes it to ${JSON.stringify(what)} in`, n, async (quote, number, _, system) => {
      // What was approved stays as it is here: its use asks for the content again.
      if (quote.request?.outcome !== 'PENDING' || what.discount === quote.content.discount) return false
      if (!(await system.tamper(number, what))) return false
      const tampered = JSON.stringify(what) !== JSON.stringify(quote.request.content)
      Object.assign(quote, { content: what, tampered })
      return true
    }),
  ),
  beneficiaries.map(shared),
  fc.tuple(who, who, fc.nat(4)).map(([from, to, days]) => delegated(from, to, days)),
  fc.tuple(nth, fc.nat(3), who).map(([n, able, to]) => byDeputy(n, able, to)),
  fc.nat(9).map((n) =>
    step(`delegation ${String(n)} ends`, async (oracle, system) => {
      const delegation = oracle.delegations[n % Math.max(1, oracle.delegations.length)]
      if (delegation === undefined) return
      if (await system.revoke(oracle.delegations.indexOf(delegation))) delegation.revoked = true
    }),
  ),
  fc.constantFrom(...policies).map((rules) =>
    step('a policy is published', async (oracle, system) => {
      // A new object: a policy that says the same is another policy.
      const published = { ...rules }
      if (await system.publish(published)) oracle.rules = published
    }),
  ),
  fc.constantFrom(1, 4, 26).map(waits),
]
