import { createMongoAbility, type MongoQuery } from '@casl/ability'
import { rulesToAST } from '@casl/ability/extra'
import { forbidden, ok, type Result } from '@sellgraph/kernel'
import { type Condition, holds } from './condition.ts'
import type { Principal, Role } from './principal.ts'

/**
 * How far a role reaches, each including the one before: own rows (and those of a colleague covered for), rows of the
 * teams led, of all teams below them, of the teams in the territories answered for, all rows.
 */
export type Reach = 'OWN' | 'TEAM' | 'TREE' | 'TERRITORY' | 'ALL'

/** Action → role → reach. A role that is not listed may not. */
export type AccessTable = Readonly<Record<string, Readonly<Partial<Record<Role, Reach>>>>>

/** Conditions on a row in CASL's words: `{ status: 'NEW', ownerId: { $exists: false } }`. `$exists: false` is null. */
export type Conditions = Readonly<Record<string, unknown>>

/** A rule beside the table, for rows that no reach describes. */
export interface AccessRule<Action extends string> {
  readonly actions: readonly Action[]
  /** Whom it concerns; everybody unless told. */
  readonly roles?: readonly Role[]
  /** The rows in words, for the access matrix. */
  readonly rows: string
  readonly when: (principal: Principal) => Conditions
}

export interface AccessRules<Action extends string> {
  readonly can?: readonly AccessRule<Action>[]
  /** Takes away what the table and `can` give, whoever asks. */
  readonly cannot?: readonly AccessRule<Action>[]
  /** Rows such as products, that belong to no customer and no team: a machine that is limited to some sees them too. */
  readonly common?: boolean
  /** Decisions: who stands in for a colleague reaches the colleague's rows for all actions but these. */
  readonly decisions?: readonly Action[]
  /**
   * What of the graph an action governs besides the type itself, which `read` does: other types, whole (`Contact`), or
   * single fields (`Contact.phone`). The access matrix and its test go by it.
   */
  readonly shows?: Readonly<Partial<Record<Action, readonly string[]>>>
}

export interface Access<Action extends string> {
  /** What it protects, as it is called in the graph. */
  readonly type: string
  readonly table: Readonly<Record<Action, Readonly<Partial<Record<Role, Reach>>>>>
  readonly rules: AccessRules<Action>
  /** The rows on which the principal may do it, or Forbidden when there can be none. Guards a mutation. */
  permit(principal: Principal, action: Action): Result<RowScope>
  /** The same as a filter: no row instead of Forbidden. Guards lists, single reads and reference resolvers. */
  scope(principal: Principal, action: Action): RowScope
  /** Whether the principal may do it to a row that is loaded. */
  allows(principal: Principal, action: Action, row: Owned): boolean
}

/** The facts of a row that reaches speak of. Rules may ask for more. */
export interface Owned {
  readonly ownerId: string | null
  readonly teamId?: string | null
  readonly customerId?: string | null
}

/**
 * Which rows of a type a principal reaches: the condition that their CASL rules come to. db-kit turns it into SQL and
 * checks loaded rows with it. No rule means no row, never all; what is not known of a row counts against it.
 */
export class RowScope {
  /** Null reaches nothing. */
  readonly condition: Condition | null

  constructor(condition: Condition | null) {
    this.condition = condition
  }

  get isEmpty(): boolean {
    return this.condition === null
  }

  /** Whether it is all rows, whatever is in them. */
  get isUnlimited(): boolean {
    return this.condition?.operator === 'and' && (this.condition.value as readonly unknown[]).length === 0
  }

  reaches(row: Owned): boolean {
    return this.condition !== null && holds(this.condition, row) === true
  }
}

/** All rows: for what a service does by itself. */
export const everyRow = compiled([{ action: 'do', subject: 'it' }], 'do', 'it')
export const noRow = new RowScope(null)

/**
 * The access rules of one type: a table of what each role reaches, and rules for the rest. They are compiled to CASL
 * rules of the principal, where `cannot` goes before `can`.
 *
 * ```ts
 * const leadAccess = defineAccess('Lead', { read: { CONSULTANT: 'OWN', MANAGER: 'TREE', DIRECTOR: 'ALL' } })
 * ```
 *
 * A role lent by a break-glass grant counts for actions whose name begins with `read`, and no others. A machine is
 * limited to its customers or teams, whatever its roles reach.
 */
export function defineAccess<const Table extends AccessTable>(
  type: string,
  table: Table,
  rules: AccessRules<Extract<keyof Table, string>> = {},
): Access<Extract<keyof Table, string>> {
  type Action = Extract<keyof Table, string>
  const known = new WeakMap<Principal, Map<Action, RowScope>>()

  function rulesFor(principal: Principal, action: Action): CaslRule[] {
    if (principal.kind === 'SYSTEM') return [{ action, subject: type }]
    const roles = rolesFor(principal, action)
    const reaches = reachesOf(table, action)
    const standingIn = rules.decisions?.includes(action) === true ? { ...principal, coveredIds: [] } : principal
    const concerns = (rule: AccessRule<Action>) =>
      rule.actions.includes(action) && (rule.roles?.some((role) => roles.includes(role)) ?? true)
    const given = roles.flatMap((role) => reachConditions(standingIn, reaches[role]))
    return [
      ...[...given, ...(rules.can ?? []).filter(concerns).map(({ when }) => when(principal))]
        .filter(isComplete)
        .map((conditions) => ({ action, subject: type, ...conditioned(conditions) })),
      ...[
        ...(rules.common === true ? [] : machineLimits(principal)),
        ...(rules.cannot ?? []).filter(concerns).map(({ when }) => when(principal)),
      ].map(
        // What can't be told apart is forbidden altogether.
        (conditions) => ({
          action,
          subject: type,
          inverted: true,
          ...(isComplete(conditions) ? conditioned(conditions) : {}),
        }),
      ),
    ]
  }

  function scope(principal: Principal, action: Action): RowScope {
    const ofPrincipal = known.get(principal) ?? new Map<Action, RowScope>()
    known.set(principal, ofPrincipal)
    let found = ofPrincipal.get(action)
    if (found === undefined) {
      found = compiled(rulesFor(principal, action), action, type)
      ofPrincipal.set(action, found)
    }
    return found
  }

  function permit(principal: Principal, action: Action): Result<RowScope> {
    const rows = scope(principal, action)
    if (!rows.isEmpty) return ok(rows)
    const reaches = reachesOf(table, action)
    return rolesFor(principal, action).some((role) => reaches[role] !== undefined)
      ? // The role allows it on own rows, but who has no employee record owns none.
        forbidden('Your account is not linked to an active employee.')
      : forbidden(`Your roles do not allow you to ${words(action)} (${type}).`)
  }

  return {
    type,
    table,
    rules,
    permit,
    scope,
    allows: (principal, action, row) => scope(principal, action).reaches(row),
  }
}

function compiled(rules: CaslRule[], action: string, type: string): RowScope {
  return new RowScope(rulesToAST(createMongoAbility(rules), action, type))
}

interface CaslRule {
  action: string
  subject: string
  inverted?: boolean
  conditions?: MongoQuery
}

function rolesFor(principal: Principal, action: string): Role[] {
  const lent = action.startsWith('read') ? principal.breakGlassRoles : []
  return [...new Set([...principal.roles, ...lent])]
}

function reachesOf(table: AccessTable, action: string): Readonly<Partial<Record<Role, Reach>>> {
  // A role is a string from a token: what the prototype has is no reach.
  return Object.assign(Object.create(null) as object, table[action])
}

function reachConditions(principal: Principal, reach: Reach | undefined): Conditions[] {
  if (reach === undefined) return []
  if (reach === 'ALL') return [{}]
  const own = principal.employeeId === null ? [] : [principal.employeeId, ...principal.coveredIds]
  const teams = {
    OWN: [],
    TEAM: principal.ledTeamIds,
    TREE: principal.teamIds,
    TERRITORY: [...principal.teamIds, ...principal.territoryTeamIds],
  }[reach]
  return [
    // Who leads no team today keeps what is their own.
    ...(own.length === 0 ? [] : [{ ownerId: { $in: own } }]),
    ...(teams.length === 0 ? [] : [{ teamId: { $in: [...teams] } }]),
  ]
}

function machineLimits({ kind, customerIds, teamIds }: Principal): Conditions[] {
  if (kind !== 'MACHINE') return []
  return [
    ...(customerIds === null ? [] : [{ customerId: { $nin: [...customerIds] } }]),
    ...(teamIds.length === 0 ? [] : [{ teamId: { $nin: [...teamIds] } }]),
  ]
}

/** A condition on what the principal does not have, such as the employee id of a machine, is none that can be kept. */
function isComplete(conditions: Conditions): boolean {
  return Object.values(conditions).every(
    (value) =>
      value !== null &&
      value !== undefined &&
      (typeof value !== 'object' ||
        Object.values(value).every((operand) => operand !== null && operand !== undefined && !hasNull(operand))),
  )
}

function hasNull(operand: unknown): boolean {
  return Array.isArray(operand) && operand.some((item) => item === null || item === undefined)
}

function conditioned(conditions: Conditions): { conditions?: MongoQuery } {
  return Object.keys(conditions).length === 0 ? {} : { conditions: { ...conditions } }
}

/** `submitQuote` → `submit quote`. */
function words(action: string): string {
  return action.replaceAll(/([A-Z])/g, ' $1').toLowerCase()
}
