import { z } from 'zod'
import { issuersSetting } from './issuers.ts'

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

const metricsToken = z.string().min(24, 'give a secret of 24 characters or more').optional().meta({
  description:
    'What a reader of /metrics and of the details of /ready sends as bearer; nobody reads them unless given.',
  secret: true,
})

const service = z
  .object({
    ...process,
    DATABASE_URL: postgresUrl.meta({
      description:
        "The service's own PostgreSQL database, as the role that serves requests: it reads and writes rows and owns nothing, where DATABASE_OWNER_URL is given.",
      secret: true,
    }),
    DATABASE_OWNER_URL: postgresUrl.optional().meta({
      description:
        'The same database as its owner: migrations run as it, and it gives the role of DATABASE_URL its rights. Without it that role must own the database, and the audit is append-only by a trigger alone.',
      secret: true,
    }),
    AUDIT_MASTER_KEY_FILE: text
      .default('.sellgraph/data/audit-master-key.json')
      .describe(
        'JSON file with the keys that encrypt the keys of people in the audit: {"keys":[{"kid":"…","k":"32 bytes in base64url"}]}; the first encrypts, all decrypt. Made on the first start where it is missing; keep it: without it no personal value of the audit can be read.',
      ),
    OUTBOX_SENDER: z
      .enum(['relay', 'debezium'], { error: 'give relay or debezium' })
      .default('relay')
      .describe('Who sends events to Kafka: the service itself, or a Debezium connector set up as infra/connect says.'),
    OUTBOX_MAX_BACKLOG: count(100_000_000)
      .default(1_000_000)
      .describe(
        'Events that may wait for Kafka, about 1 kB of disk each; with more, commands are refused until it is back.',
      ),
    READ_LOG_DAYS: count(36_500)
      .min(180, 'give 180 or more: who read what is kept for six months at least')
      .default(1_095)
      .describe('Days for which it is known who has read which confidential record.'),
    DATABASE_POOL_SIZE: count(500).default(10).describe('Database connections of one process at most.'),
    KAFKA_BROKERS: brokers.describe('Brokers to begin with: host:port, several separated by commas.'),
    ...kafka,
    INTERNAL_JWKS_URL: httpUrl
      .optional()
      .describe("Where the gateway's public keys are; internal tokens are verified with them."),
    DOCUMENTS_STORE: z
      .enum(['disk', 's3'], { error: 'give disk or s3' })
      .default('disk')
      .describe('Where the bytes of documents are: a folder of this machine, or a bucket that speaks S3.'),
    DOCUMENTS_DIR: text
      .default('.sellgraph/data/documents')
      .describe('For disk: the folder. Copies of a service need the same one.'),
    DOCUMENTS_S3_BUCKET: text.optional().describe('For s3: the bucket; it must exist and be private.'),
    DOCUMENTS_S3_REGION: text.default('us-east-1').describe('For s3: the region.'),
    DOCUMENTS_S3_ENDPOINT: httpUrl.optional().describe("For s3: URL of the store; Amazon's own unless given."),
    DOCUMENTS_S3_PATH_STYLE: yesOrNo
      .default(false)
      .describe(
        'For s3: whether the bucket stands in the path of a URL instead of in its host, as most stores want it.',
      ),
    DOCUMENTS_S3_ACCESS_KEY_ID: text
      .optional()
      .describe("For s3: id of the access key; the SDK's own ways (AWS_*, profile, role of the machine) unless given."),
    DOCUMENTS_S3_SECRET_ACCESS_KEY: text.optional().meta({ description: 'For s3: that access key.', secret: true }),
    DOCUMENTS_S3_ENCRYPTION: z
      .enum(['AES256', 'aws:kms'], { error: 'give AES256 or aws:kms' })
      .optional()
      .describe('For s3: encryption at rest to ask for; what the bucket does by itself unless given.'),
    DOCUMENTS_S3_KMS_KEY_ID: text.optional().describe('For s3 with aws:kms: the key.'),
    DOCUMENTS_MAX_MB: count(1_000).default(50).describe('Size of a document at most, in MiB.'),
    DOCUMENTS_BASE_URL: httpUrl
      .default(`http://127.0.0.1:${defaultPorts.gateway}`)
      .describe("The gateway as clients reach it: documents' URLs begin with it."),
    DOCUMENTS_URL_SECRETS: text.optional().meta({
      description:
        'Secrets that sign the URLs of documents, of 32 characters or more, one a line or separated by commas; the first signs, all are accepted. On disk one is made in the folder unless given; s3 needs it.',
      secret: true,
    }),
    COMPANY_NAME: text
      .optional()
      .describe('The company as it stands on quotations and contracts, in Chinese; nothing is printed without it.'),
    COMPANY_NAME_EN: text.optional().describe('The same in English; COMPANY_NAME unless given.'),
    COMPANY_LINES: text
      .optional()
      .describe('Address, telephone and the like below the name on papers, separated by |.'),
    INTERNAL_JWKS: text
      .refine(isJwks, 'give a JSON Web Key Set: {"keys":[…]}')
      .optional()
      .describe('The public keys themselves as JSON, instead of INTERNAL_JWKS_URL.'),
    METRICS_TOKEN: metricsToken,
    TOPIC_PARTITIONS: z.coerce
      .number()
      .int()
      .min(1, 'give a whole number from 1')
      .max(1_000, 'give a whole number up to 1000')
      .optional()
      .describe('Partitions of each topic that a service makes, instead of those in topics.yaml; for development.'),
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
    checkDocumentStore(settings, context)
  }, evenAfterOtherErrors)

const gateway = z.object({
  ...process,
  METRICS_TOKEN: metricsToken,
  PORT: port.default(defaultPorts.gateway).describe(portMeaning),
  INTERNAL_SIGNING_KEY_FILE: z
    .string({ error: 'give the path of a file' })
    .describe('JSON file with the private Ed25519 key set that signs internal tokens; the first key signs.'),
  OIDC_ISSUERS: issuersSetting.meta({
    description:
      'Issuers whose tokens are accepted: URLs separated by commas, or a JSON list that says more of each, as docs/operations/identity.md tells.',
    file: true,
  }),
  OIDC_AUDIENCE: text
    .default('sellgraph')
    .describe('Audience that a client token must name where its issuer has no audiences of its own.'),
  SUPERGRAPH_FILE: text
    .default('contracts/graphql/supergraph.graphql')
    .describe('The composed supergraph; reloaded when it changes.'),
  OPERATION_COST_LIMIT: count(1_000_000_000)
    .default(10_000)
    .describe('Estimated cost of one operation at most; a record costs 1, a mutation 10.'),
  BUDGET_PEOPLE: count(1_000_000_000)
    .default(200_000)
    .describe(
      'Cost that one person may use up in a minute at one gateway process; not less than OPERATION_COST_LIMIT.',
    ),
  BUDGET_MACHINES: count(1_000_000_000)
    .default(600_000)
    .describe(
      'Cost that one machine may use up in a minute at one gateway process; not less than OPERATION_COST_LIMIT.',
    ),
  CONCURRENT_PEOPLE: count(100_000).default(50).describe('Operations of one person under way at a time at most.'),
  CONCURRENT_MACHINES: count(100_000).default(100).describe('Operations of one machine under way at a time at most.'),
  CLIENTS_DIR: text
    .optional()
    .describe(
      'Folder with clients.yaml: which clients there are, what they see, and which operations they registered.',
    ),
  INTROSPECTION_FOR_ALL: yesOrNo
    .optional()
    .describe(
      'Whether everyone who signed in may see the schema, instead of operators and administrators alone; true unless NODE_ENV is production.',
    ),
  CORS_ORIGINS: list(
    z.string().regex(/^https?:\/\/[^/\s]+$/, 'give origins like https://app.example, without a path'),
    'give origins like https://app.example, separated by commas',
  )
    .optional()
    .describe('Origins of the web pages that may ask from a browser; none unless given. The explorer needs none.'),
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

/** Whether `<name>_FILE` may name a file with the value instead: all secrets, and what is long. */
export function mayBeFile(schema: z.ZodType): boolean {
  const { secret, file } = schema.meta() ?? {}
  return secret === true || file === true
}

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

interface DocumentStore {
  DOCUMENTS_STORE?: string | undefined
  DOCUMENTS_S3_BUCKET?: string | undefined
  DOCUMENTS_S3_ACCESS_KEY_ID?: string | undefined
  DOCUMENTS_S3_SECRET_ACCESS_KEY?: string | undefined
}

function checkDocumentStore(settings: DocumentStore, context: z.RefinementCtx): void {
  const need = (name: keyof DocumentStore, message: string) => {
    if (settings[name] === undefined) context.addIssue({ code: 'custom', path: [name], message })
  }
  if (settings.DOCUMENTS_STORE !== 's3') return
  need('DOCUMENTS_S3_BUCKET', 'give it too: DOCUMENTS_STORE is s3')
  if (settings.DOCUMENTS_S3_ACCESS_KEY_ID !== undefined)
    need('DOCUMENTS_S3_SECRET_ACCESS_KEY', 'give it too: an access key has an id and a secret')
  if (settings.DOCUMENTS_S3_SECRET_ACCESS_KEY !== undefined)
    need('DOCUMENTS_S3_ACCESS_KEY_ID', 'give it too: an access key has an id and a secret')
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
