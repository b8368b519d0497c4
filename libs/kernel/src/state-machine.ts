import { wrongState } from './errors.ts'
import { ok, type Result } from './result.ts'

/** One named step: from which states it may be taken, and where it leads. */
export interface Transition<S extends string> {
  readonly from: readonly S[]
  readonly to: S
}

export interface StateMachine<S extends string, A extends string> {
  /** What it is a machine of, as people call it: `lead`. */
  readonly of: string
  /** The enum of its states in the graph: `LeadStatus`; null while that one is kept by hand. */
  readonly enum: string | null
  readonly states: readonly S[]
  /** What each state means, as readers of the graph are told; null of a machine that only names its states. */
  readonly meanings: Readonly<Record<S, string>> | null
  readonly initial: S
  readonly transitions: Readonly<Record<A, Transition<S>>>
  /** The state after an action, or CONFLICT `WRONG_STATE` with the states it needs. */
  next(state: S, action: A): Result<S>
  can(state: S, action: A): boolean
  /** A Mermaid state diagram, for the documentation. */
  diagram(): string
}

/**
 * A state machine as a table: the guard, the enum of the SDL and the diagram are made from this one
 * (`npm run states`).
 *
 * ```ts
 * const leadMachine = defineStateMachine({
 *   of: 'lead',
 *   enum: 'LeadStatus',
 *   states: { NEW: 'With nobody yet (新线索).', ASSIGNED: 'With a salesperson (已分配).' },
 *   initial: 'NEW',
 *   transitions: { assign: { from: ['NEW'], to: 'ASSIGNED' } },
 * })
 * ```
 *
 * States given as a list of names only have their enum kept by hand, with a spec that compares the two.
 */
export function defineStateMachine<const S extends string, const A extends string>(
  table: {
    of: string
    initial: NoInfer<S>
    transitions: Record<A, { from: readonly NoInfer<S>[]; to: NoInfer<S> }>
  } & ({ enum: string; states: Readonly<Record<S, string>> } | { enum?: never; states: readonly S[] }),
): StateMachine<S, A> {
  const { of, initial, transitions } = table
  const meanings = table.enum === undefined ? null : table.states
  const states = table.enum === undefined ? table.states : (Object.keys(table.states) as S[])
  const can = (state: S, action: A) => transitions[action].from.includes(state)
  return {
    of,
    enum: table.enum ?? null,
    states,
    meanings,
    initial,
    transitions,
    can,
    next: (state, action) =>
      can(state, action) ? ok(transitions[action].to) : wrongState(of, state, transitions[action].from),
    diagram() {
      const arrows = (Object.entries(transitions) as [A, Transition<S>][]).flatMap(([action, { from, to }]) =>
        from.map((state) => `  ${state} --> ${to}: ${action}`),
      )
      return ['stateDiagram-v2', `  [*] --> ${initial}`, ...arrows].join('\n')
    },
  }
}
