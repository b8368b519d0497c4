import { z } from 'zod'

/** The parts of the system that run as processes of their own. */
export const services = [
  'crm',
  'sales-pipeline',
  'fulfillment',
  'after-sales',
  'performance',
  'finance-expense',
] as const

export type ServiceName = (typeof services)[number]

/** Where each process listens unless told otherwise, always on 127.0.0.1. */
export const defaultPorts = {
  gateway: 4000,
  'dev-issuer': 4010,
  crm: 4101,
  'sales-pipeline': 4102,
  fulfillment: 4103,
  'after-sales': 4104,
  performance: 4105,
  'finance-expense': 4106,
  postgres: 54320,
  kafka: 19092,
  'kafka-controller': 19093,
} as const

const port = z.coerce
  .number({ error: 'give a port number' })
  .int('give a port number')
  .min(0, 'give a port from 0 to 65535')
  .max(65535, 'give a port from 0 to 65535')
const count = (most: number) =>
  z.coerce
    .number({ error: 'give a whole number' })
    .int('give a whole number')
    .min(1, 'give 1 or more')
    .max(most, `give at most ${most}`)
const yesOrNo = z.enum(['true', 'false'], { error: 'give true or false' }).transform((value) => value === 'true')
const httpUrl = z.url({ protocol: /^https?$/, error: 'give an http:// or https:// URL' })
const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: 'give a URL like postgres://user:password@host:5432/database',
})
const brokersHint = 'give host:port, several separated by commas'
const hostAndPort = /^(\[[0-9a-fA-F:]+\]|[^\s:,]+):\d{1,5}$/
const brokers = list(z.string().regex(hostAndPort, brokersHint), brokersHint)
const text = z.string()
const portMeaning = 'Port to listen on; 0 takes a free one.'

function list<T extends z.ZodType<string, string>>(item: T, hint: string) {
  return z
    .string({ error: hint })
    .transform((value) =>
      value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    )
    .pipe(z.array(item).min(1, hint))
}

const process = {
  HOST: text.default('127.0.0.1').describe('Address to listen on. In a container: 0.0.0.0.'),
  PORT: port.describe(portMeaning),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'give trace, debug, info, warn, error or silent',
    })
    .default('info')
    .describe('Least severity of the log lines written to standard output.'),
}

const kafka = {
  KAFKA_SSL: yesOrNo.default(false).describe('Whether to talk to the brokers over TLS.'),
  KAFKA_SSL_CA_FILE: text
    .optional()
    .describe(
      "PEM file of the authority that signed the brokers' certificates; the system's authorities unless given.",
    ),
  KAFKA_SASL_MECHANISM: z
    .enum(['plain', 'scram-sha-256', 'scram-sha-512'], { error: 'give plain, scram-sha-256 or scram-sha-512' })
    .optional()
    .describe('How to sign in to the brokers: plain, scram-sha-256 or scram-sha-512; no sign-in unless given.'),
  KAFKA_SASL_USERNAME: text.optional().describe('User to sign in to the brokers as.'),
  KAFKA_SASL_PASSWORD: text.optional().meta({ description: 'Password of that user.', secret: true }),
  TOPIC_PREFIX: text
    .regex(/^[a-zA-Z0-9._-]*$/, 'use letters, digits, dot, dash and underscore only')
    .default('')
    .describe('Put before the name of every topic and consumer group, so that several deployments can share brokers.'),
}

/** A person wants to see everything that is wrong at once. */
const evenAfterOtherErrors = { when: () => true }

const service = z
  .object({
    ...process,
    DATABASE_URL: postgresUrl.meta({
      description: "The service's own PostgreSQL database; its role owns it.",
      secret: true,
    }),
    OUTBOX_SENDER: z
      .enum(['relay', 'debezium'], { error: 'give relay or debezium' })
      .default('relay')
      .describe('Who sends events to Kafka: the service itself, or a Debezium connector set up as infra/connect says.'),
    OUTBOX_MAX_BACKLOG: count(100_000_000)
      .default(1_000_000)
      .describe(
        'Events that may wait for Kafka, about 1 kB of disk each; with more, commands are refused until it is back.',
      ),
    DATABASE_POOL_SIZE: count(500).default(10).describe('Database connections of one process at most.'),
    KAFKA_BROKERS: brokers.describe('Brokers to begin with: host:port, several separated by commas.'),
    ...kafka,
    INTERNAL_JWKS_URL: httpUrl
      .optional()
      .describe("Where the gateway's public keys are; internal tokens are verified with them."),
    INTERNAL_JWKS: text
      .refine(isJwks, 'give a JSON Web Key Set: {"keys":[…]}')
      .optional()
      .describe('The public keys themselves as JSON, instead of INTERNAL_JWKS_URL.'),
  })
  .superRefine((settings, context) => {
    checkSasl(settings, context)
    if (settings.INTERNAL_JWKS_URL === undefined && settings.INTERNAL_JWKS === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['INTERNAL_JWKS_URL'],
        message: 'give it, or INTERNAL_JWKS: without keys no request can be verified',
      })
    }
  }, evenAfterOtherErrors)

const gateway = z.object({
  ...process,
  PORT: port.default(defaultPorts.gateway).describe(portMeaning),
  INTERNAL_SIGNING_KEY_FILE: z
    .string({ error: 'give the path of a file' })
    .describe('JSON file with the private Ed25519 key set that signs internal tokens; the first key signs.'),
  OIDC_ISSUERS: list(httpUrl, 'give http:// or https:// URLs separated by commas').describe(
    'Issuers whose tokens are accepted: URLs separated by commas.',
  ),
  OIDC_AUDIENCE: text.default('sellgraph').describe('Audience that a client token must name.'),
  SUPERGRAPH_FILE: text
    .default('contracts/graphql/supergraph.graphql')
    .describe('The composed supergraph; reloaded when it changes.'),
  ...subgraphUrls(),
})

const issuer = z.object({
  ...process,
  PORT: port.default(defaultPorts['dev-issuer']).describe(portMeaning),
  ISSUER_URL: httpUrl.optional().describe('The issuer as clients and tokens name it; http://HOST:PORT unless given.'),
  OIDC_AUDIENCE: text.default('sellgraph').describe('Audience of the tokens it gives out.'),
  SELLGRAPH_DATA_DIR: text
    .default('.sellgraph/data')
    .describe('Folder where its keys are kept, so that tokens survive a restart.'),
})

const stack = z
  .object({
    SELLGRAPH_DATA_DIR: text
      .default('.sellgraph/data')
      .describe('Folder of everything that the running system keeps: databases, topics, keys, logs.'),
    DATABASE_URL: postgresUrl.optional().meta({
      description:
        'A PostgreSQL of your own instead of the embedded one: URL of a role that may create databases and roles.',
      secret: true,
    }),
    KAFKA_BROKERS: brokers
      .optional()
      .describe('A Kafka of your own instead of the embedded one: host:port, several separated by commas.'),
    KAFKA_SECURED: yesOrNo
      .default(false)
      .describe(
        'Whether the embedded Kafka asks for TLS and sign-in (SCRAM-SHA-512) and gives each service and BI user the rights it has in production. Passwords, of bi-reader and bi-sensitive too: kafka-passwords.json in SELLGRAPH_DATA_DIR; certificate: kafka/kafka.pem there.',
      ),
    ...kafka,
    LOG_LEVEL: process.LOG_LEVEL,
    ...stackPorts(),
  })
  .superRefine((settings, context) => {
    checkSasl(settings, context)
    if (settings.KAFKA_SECURED && settings.KAFKA_BROKERS !== undefined) {
      context.addIssue({
        code: 'custom',
        path: ['KAFKA_SECURED'],
        message: 'is for the embedded Kafka: leave it out, or KAFKA_BROKERS',
      })
    }
    const seen = new Map<number, string>()
    for (const [name, value] of Object.entries(settings)) {
      if (!name.startsWith('SELLGRAPH_PORT_') || typeof value !== 'number' || value === 0) continue
      const other = seen.get(value)
      if (other !== undefined)
        context.addIssue({ code: 'custom', path: [name], message: `is the same port as ${other}; give each its own` })
      seen.set(value, name)
    }
  }, evenAfterOtherErrors)

/** The settings of each kind of process: what it reads from its environment, and nothing else. */
export const settingGroups = { service, gateway, issuer, stack }

export type SettingGroup = keyof typeof settingGroups

export type Settings<G extends SettingGroup> = z.output<(typeof settingGroups)[G]>

/** Who reads which group, as people call them. */
export const groupReaders: Record<SettingGroup, string> = {
  service: 'each service',
  gateway: 'gateway',
  issuer: 'dev-issuer',
  stack: 'npm start',
}

/** The name of the setting that overrides where the gateway finds a subgraph. */
export function subgraphUrlSetting<S extends ServiceName>(name: S): `SUBGRAPH_URL_${EnvName<S>}` {
  return `SUBGRAPH_URL_${envName(name)}`
}

/** The name of the setting that overrides the port of a part of the stack. */
export function portSetting<P extends keyof typeof defaultPorts>(name: P): `SELLGRAPH_PORT_${EnvName<P>}` {
  return `SELLGRAPH_PORT_${envName(name)}`
}

/** `sales-pipeline` as environment variables spell it: `SALES_PIPELINE`. */
type EnvName<S extends string> = S extends `${infer A}-${infer B}` ? `${Uppercase<A>}_${EnvName<B>}` : Uppercase<S>

function envName<S extends string>(name: S): EnvName<S> {
  return name.toUpperCase().replaceAll('-', '_') as EnvName<S>
}

function subgraphUrls() {
  const entries = services.map((name) => [
    subgraphUrlSetting(name),
    httpUrl.optional().describe(`Where ${name} answers, instead of the URL in the supergraph.`),
  ])
  return Object.fromEntries(entries) as Record<`SUBGRAPH_URL_${EnvName<ServiceName>}`, z.ZodOptional<typeof httpUrl>>
}

function stackPorts() {
  const entries = Object.entries(defaultPorts).map(([name, value]) => [
    portSetting(name as keyof typeof defaultPorts),
    port.default(value).describe(`Port of ${name}.`),
  ])
  return Object.fromEntries(entries) as Record<
    `SELLGRAPH_PORT_${EnvName<keyof typeof defaultPorts>}`,
    z.ZodDefault<typeof port>
  >
}

function isJwks(value: string): boolean {
  try {
    return Array.isArray((JSON.parse(value) as { keys?: unknown } | null)?.keys)
  } catch {
    return false
  }
}

interface Sasl {
  KAFKA_SASL_MECHANISM?: string | undefined
  KAFKA_SASL_USERNAME?: string | undefined
  KAFKA_SASL_PASSWORD?: string | undefined
}

function checkSasl(settings: Sasl, context: z.RefinementCtx): void {
  const names = ['KAFKA_SASL_MECHANISM', 'KAFKA_SASL_USERNAME', 'KAFKA_SASL_PASSWORD'] as const
  const missing = names.filter((name) => settings[name] === undefined)
  if (missing.length === 0 || missing.length === names.length) return
  for (const name of missing) {
    context.addIssue({
      code: 'custom',
      path: [name],
      message: 'give it too: signing in to the brokers needs mechanism, user name and password',
    })
  }
}
