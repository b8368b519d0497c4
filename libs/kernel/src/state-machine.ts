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
  readonly states: readonly S[]
  readonly initial: S
  readonly transitions: Readonly<Record<A, Transition<S>>>
  /** The state after an action, or CONFLICT `WRONG_STATE` with the states it needs. */
  next(state: S, action: A): Result<S>
  can(state: S, action: A): boolean
  /** A Mermaid state diagram, for the documentation. */
  diagram(): string
}

/**
 * A state machine as a table: the guard, the diagram and the check of the SDL's enum all read this one.
 *
 * ```ts
 * const leadMachine = defineStateMachine({
 *   of: 'lead', states: ['NEW', 'ASSIGNED'], initial: 'NEW', transitions: { assign: { from: ['NEW'], to: 'ASSIGNED' } },
 * })
 * ```
 */
export function defineStateMachine<const S extends string, const A extends string>(table: {
  of: string
  states: readonly S[]
  initial: NoInfer<S>
  transitions: Record<A, { from: readonly NoInfer<S>[]; to: NoInfer<S> }>
}): StateMachine<S, A> {
  const { of, states, initial, transitions } = table
  const can = (state: S, action: A) => transitions[action].from.includes(state)
  return {
    of,
    states,
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
