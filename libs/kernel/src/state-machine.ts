import { invalid, wrongState } from './errors.ts'
import { ok, type Result } from './result.ts'

/** One named step: from which states it may be taken, and where it leads. */
export interface Transition<S extends string> {
  readonly from: readonly S[]
  readonly to: S
}

/** A step to one of several states, which whoever takes it chooses or the record remembers. */
export interface Choice<S extends string> {
  readonly from: readonly S[]
  /** Where it may lead from there. */
  readonly to: (from: S) => readonly S[]
  /** Which of them: `an earlier stage`. */
  readonly which: string
}

export interface StateMachine<S extends string, A extends string, C extends string = never> {
  /** What it is a machine of, as people call it: `lead`. */
  readonly of: string
  /** The enum of its states in the graph: `LeadStatus`; null while that one is kept by hand. */
  readonly enum: string | null
  readonly states: readonly S[]
  /** What each state means, as readers of the graph are told; null of a machine that only names its states. */
  readonly meanings: Readonly<Record<S, string>> | null
  readonly initial: S
  readonly transitions: Readonly<Record<A, Transition<S>>>
  readonly choices: Readonly<Record<C, Choice<S>>>
  /** The state after an action, or CONFLICT `WRONG_STATE` with the states it needs. */
  next(state: S, action: A): Result<S>
  can(state: S, action: A): boolean
  /** The state chosen, or CONFLICT `WRONG_STATE`, or VALIDATION of `to` when the step does not lead there. */
  choose(state: S, step: C, to: S): Result<S>
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
 * A step that may lead to several states is one of its `choices`.
 *
 * States given as a list of names only have their enum kept by hand, with a spec that compares the two.
 */
export function defineStateMachine<const S extends string, const A extends string, const C extends string = never>(
  table: {
    of: string
    initial: NoInfer<S>
    transitions: Record<A, { from: readonly NoInfer<S>[]; to: NoInfer<S> }>
    choices?: Record<C, { from: readonly NoInfer<S>[]; to: (from: NoInfer<S>) => readonly NoInfer<S>[]; which: string }>
  } & ({ enum: string; states: Readonly<Record<S, string>> } | { enum?: never; states: readonly S[] }),
): StateMachine<S, A, C> {
  const { of, initial, transitions, choices = {} as Record<C, Choice<S>> } = table
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
    choices,
    can,
    next: (state, action) =>
      can(state, action) ? ok(transitions[action].to) : wrongState(of, state, transitions[action].from),
    choose(state, step, to) {
      const { from, to: targetsOf, which } = choices[step]
      if (!from.includes(state)) return wrongState(of, state, from)
      const targets = targetsOf(state)
      return targets.includes(to) ? ok(to) : invalid('to', `must be ${which}: ${targets.join(', ')}`)
    },
    diagram() {
      const arrows = (Object.entries(transitions) as [A, Transition<S>][]).flatMap(([action, { from, to }]) =>
        from.map((state) => `  ${state} --> ${to}: ${action}`),
      )
      const forks = (Object.entries(choices) as [C, Choice<S>][]).flatMap(([step, { from, to, which }]) => [
        `  state "${step}: ${which}" as ${step}`,
        ...from.map((state) => `  ${state} --> ${step}`),
        ...states
          .filter((state) => from.some((start) => to(start).includes(state)))
          .map((state) => `  ${step} --> ${state}`),
      ])
      return ['stateDiagram-v2', `  [*] --> ${initial}`, ...arrows, ...forks].join('\n')
    },
  }
}
