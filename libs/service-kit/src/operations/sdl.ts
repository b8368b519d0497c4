import { readFileSync } from 'node:fs'

/** The root fields of a service's operations: alike in all services but for their names. */
export interface OperationNames {
  readonly events: string
  readonly retry: string
  readonly correct: string
  readonly skip: string
  readonly reveal: string
  readonly replay: string
  readonly stopReplay: string
}

/** `sales-pipeline` → `salesPipelineEvents`, `retrySalesPipelineEvent` and so on. */
export function operationNames(service: string): OperationNames {
  const pascal = service.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())
  return {
    events: `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}Events`,
    retry: `retry${pascal}Event`,
    correct: `correct${pascal}Event`,
    skip: `skip${pascal}Event`,
    reveal: `reveal${pascal}Event`,
    replay: `replay${pascal}Events`,
    stopReplay: `stop${pascal}Replay`,
  }
}

const shared = readFileSync(new URL('./operations.graphql', import.meta.url), 'utf8')

/** What every subgraph offers to operators: types that all of them share, and root fields under the service's name. */
export function operationsSdl(service: string): string {
  const names = operationNames(service)
  return `
extend type Query {
  "How events flow into and out of ${service}, for its operators; null for everybody else."
  ${names.events}: ServiceEvents
}

extend type Mutation {
  "Has a parked event of ${service} tried again, at once."
  ${names.retry}("Which event." input: RetryEventInput!): RetryEventResult!
  "Has a corrected copy of a parked event of ${service} handled instead."
  ${names.correct}("Which event, and how." input: CorrectEventInput!): CorrectEventResult!
  "Decides that a parked event of ${service} is not handled; those behind it follow."
  ${names.skip}("Which event, and why." input: SkipEventInput!): SkipEventResult!
  "Shows the value of a parked event of ${service} as it came, for a purpose that goes on record. At most 30 values an hour."
  ${names.reveal}("Which event, and why." input: RevealEventInput!): RevealEventResult!
  "Has ${service} go back on its topics. Live events follow behind the replay, in order; other consumers do not notice."
  ${names.replay}("From when, and what." input: ReplayEventsInput!): ReplayEventsResult!
  "Stops a replay of ${service}: it goes on where it stood before."
  ${names.stopReplay}("Which replay, and why." input: StopReplayInput!): StopReplayResult!
}

${shared}`
}
