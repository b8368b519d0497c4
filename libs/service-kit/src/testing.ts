import { generateMasterKeys, keepAudit, MasterKeys } from '@sellgraph/audit'
import { createReadLog } from '@sellgraph/audit/reads'
import { createDatabase, type Database, UsedColumns } from '@sellgraph/db-kit'
import { buildSchema } from '@sellgraph/graphql-kit'
import { createExecutor, type Learner } from '@sellgraph/graphql-kit/testing'
import type { Principal, Role } from '@sellgraph/identity'
import { testPrincipal } from '@sellgraph/identity/testing'
import { newId, TestClock } from '@sellgraph/kernel'
import {
  type BrokerClient,
  deliver,
  type DeliveredEvent,
  type EventMap,
  type EventType,
  type Handled,
  type Messaging,
  keepState,
  type StateMap,
  startMessaging,
  type StateType,
} from '@sellgraph/messaging'
import { createLogger } from '@sellgraph/observability'
import { upsertEmployee } from '@sellgraph/organisation'
import { testDatabase } from '@sellgraph/testing'
import { migrateTimers, runDueJobs } from '@sellgraph/timers'
import { type DocumentNode, type ExecutionResult, GraphQLError, type GraphQLSchema, parse, validate } from 'graphql'
import {
  auditSourcesOf,
  entitiesOf,
  jobsOf,
  migrationsOf,
  reactionsOf,
  schemaPartsOf,
  statesOf,
} from './capabilities.ts'
import { graphContext } from './context.ts'
import type { ServiceDefinition } from './definition.ts'
import { auditExceptions } from './exceptions.ts'

export interface PublishedEvent {
  readonly id: string
  readonly type: string
  readonly aggregateId: string
  readonly data: never
}

/** A service without network: its own migrated database, its real schema, inbox and outbox, and a clock that tests move. */
export interface TestService {
  readonly db: Database
  readonly clock: TestClock
  /** Runs an operation as the principal. Answers as the client would see it, before errors are masked. */
  // Answers are asserted by matchers, so their type is left open.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  gql(principal: Principal, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult<any>>
  /** Delivers an event or a state row through the real inbox; the same `id` again is a duplicate. */
  deliver(event: DeliveredEvent): Promise<Handled>
  /** What went to the outbox, oldest first, of one type or all. */
  published<T extends EventType>(type: T): Promise<{ id: string; aggregateId: string; data: EventMap[T] }[]>
  publishedState<T extends StateType>(type: T): Promise<{ id: string; aggregateId: string; data: StateMap[T] }[]>
  /** Starts its relay and its consumer on a broker, as it runs them in production; ended by `stop`. */
  connect(broker: BrokerClient): Promise<void>
  /** Runs the timers that are due by the clock; answers their names. */
  runDueJobs(): Promise<string[]>
  /** An employee in the organisation's replica, as the principal that they are. Certified, in a team of its own, unless told otherwise. */
  employee(options: TestEmployee): Promise<Principal & { employeeId: string; teamId: string | null }>
  stop(): Promise<void>
}

export interface TestEmployee {
  readonly roles: readonly Role[]
  readonly name?: string
  readonly teamId?: string | null
  readonly leads?: readonly string[]
  readonly status?: 'ONBOARDING' | 'CERTIFIED' | 'ACTIVE' | 'SUSPENDED' | 'LEFT'
}

export async function startTestService(
  definition: ServiceDefinition,
  options: { at?: string } = {},
): Promise<TestService> {
  const clock = new TestClock(options.at ?? '2026-03-02T01:30:00.000Z')
  const database = await testDatabase({ migrations: migrationsOf(definition) })
  const jobs = jobsOf(definition)
  if (jobs.length > 0) await migrateTimers(database.url)
  const db = await createDatabase({
    url: database.url,
    entities: entitiesOf(definition),
    applicationName: `${definition.name}-spec`,
    clock,
  })
  const states = await keepState({ db, sources: statesOf(definition) })
  const masterKeys = new MasterKeys(generateMasterKeys())
  await keepAudit({ db, service: definition.name, masterKeys, ...auditSourcesOf(definition) })
  const schema = auditExceptions(buildSchema(schemaPartsOf(definition)), definition.name)
  const reactions = reactionsOf(definition)
  // Compiled from the first time on, so that what specs show of a query holds for those that come often.
  const execute = createExecutor(schema, { compiledAfter: 0, learner: knowing })
  const documents = new Map<string, DocumentNode | readonly GraphQLError[]>()
  const log = createLogger({ name: definition.name, level: 'silent' })
  const reads = createReadLog(db, clock)

  let messaging: Messaging | undefined

  const outbox = async (type: string) => {
    const rows = await db.query<{ id: string; aggregateId: string; payload: string | null }>(
      `SELECT id, aggregateid AS "aggregateId", payload FROM sys.outbox WHERE type = $1 ORDER BY seq`,
      [type],
    )
    return rows.map(({ payload, ...row }) => ({
      ...row,
      data: (payload === null ? null : JSON.parse(payload)) as never,
    }))
  }

  return {
    db,
    clock,
    async gql(principal, source, variables) {
      const contextValue = graphContext({
        principal,
        service: definition.name,
        db,
        clock,
        requestId: principal.requestId ?? newId(),
        log,
      })
      const document = documents.get(source) ?? validated(schema, source)
      documents.set(source, document)
      const answer: ExecutionResult =
        'kind' in document ? await execute({ document, variableValues: variables, contextValue }) : { errors: document }
      await reads.store(principal, contextValue.requestId, contextValue.reads.take())
      return answer
    },
    deliver: (event) => deliver(db, reactions, event, { consumer: definition.name }),
    async connect(broker) {
      const retry = { firstWaitMs: 20, maxWaitMs: 200, maxAttempts: 1_000 }
      const { name: service } = definition
      const options = { service, db, databaseUrl: database.url, broker, prefix: '', reactions, log, retry, states }
      messaging = await startMessaging(options)
    },
    published: outbox,
    publishedState: outbox,
    runDueJobs: () => runDueJobs({ database: db, jobs, clock }),
    async employee({ roles, name = 'Wang Lei', teamId = newId(), leads = [], status = 'ACTIVE' }) {
      const employeeId = newId()
      const subject = `spec.${employeeId}`
      await db.transaction((tx) =>
        upsertEmployee(tx, {
          id: employeeId,
          subject,
          number: employeeId,
          name,
          status,
          positionLevel: 'CONSULTANT',
          teamId,
          version: 1,
        }),
      )
      const place = { employeeId, memberTeamId: teamId, teamIds: leads, ledTeamIds: leads }
      return { ...testPrincipal({ subject, roles, ...place }), employeeId, teamId }
    },
    async stop() {
      await messaging?.stop()
      await db.close()
      await database.drop()
    },
  }
}

/** What has learned from the query before it answers the first time, so that specs see what comes of it. */
function knowing(): Learner {
  const used = new UsedColumns()
  let isKnown = false
  return {
    execute: async (query, forget) => {
      if (!isKnown) {
        await used.execute(query, forget)
        forget()
        isKnown = true
      }
      return used.execute(query, forget)
    },
  }
}

function validated(schema: GraphQLSchema, source: string): DocumentNode | readonly GraphQLError[] {
  try {
    const document = parse(source)
    const errors = validate(schema, document)
    return errors.length === 0 ? document : errors
  } catch (error) {
    if (error instanceof GraphQLError) return [error]
    throw error
  }
}
