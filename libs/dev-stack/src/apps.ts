import { join } from 'node:path'
import {
  type defaultPorts,
  parseSettings,
  type ServiceName,
  services,
  type SettingGroup,
  settingGroups,
  type Settings,
  subgraphUrlSetting,
} from '@sellgraph/config'
import type { ServiceDatabase } from './databases.ts'
import { repository } from './paths.ts'
import type { SecuredKafka } from './secured-kafka.ts'
import type { Stage } from './supervisor.ts'

export type PartName = keyof typeof defaultPorts
export type AppName = 'gateway' | 'dev-issuer' | ServiceName

/** One Node process of the system. */
export interface App {
  name: AppName
  /** When it ends. */
  stage: Stage
  /** Which settings it reads. */
  group: SettingGroup
}

export const apps: readonly App[] = [
  { name: 'gateway', stage: 'gateway', group: 'gateway' },
  { name: 'dev-issuer', stage: 'issuer', group: 'issuer' },
  ...services.map((name): App => ({ name, stage: 'services', group: 'service' })),
]

/** What the processes have to know of each other. */
export interface Whereabouts {
  dataDir: string
  signingKeyFile: string
  /** What reads the services' metrics. */
  metricsToken: string
  ports: Record<PartName, number>
  databases: Record<ServiceName, ServiceDatabase>
  /** The keys that encrypt the keys of people in the audits. */
  auditKeyFile: string
  brokers: string
  /** The embedded Kafka, when it is secured. */
  securedKafka?: SecuredKafka
}

export function urlOf(name: AppName, { ports }: Pick<Whereabouts, 'ports'>): string {
  return `http://127.0.0.1:${ports[name]}`
}

/** Flags of every Node process of the system. */
export const nodeFlags = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512']

/** The environment of one app: the settings of its group, and of the person's own environment what is no setting. */
export function environmentOf(
  { name, group }: App,
  where: Whereabouts,
  settings: Settings<'stack'>,
): NodeJS.ProcessEnv {
  const own: Record<string, string> = {
    HOST: '127.0.0.1',
    PORT: String(where.ports[name]),
    LOG_LEVEL: settings.LOG_LEVEL,
    ...ownSettings(group, name, where, settings),
  }
  // The process will parse the same; a mistake made here is found here.
  parseSettings(group, own)
  return { ...inheritedEnvironment(), ...own }
}

function ownSettings(
  group: SettingGroup,
  name: AppName,
  where: Whereabouts,
  settings: Settings<'stack'>,
): Record<string, string> {
  switch (group) {
    case 'issuer':
      return { ISSUER_URL: urlOf('dev-issuer', where), SELLGRAPH_DATA_DIR: where.dataDir }
    case 'gateway':
      return {
        INTERNAL_SIGNING_KEY_FILE: where.signingKeyFile,
        METRICS_TOKEN: where.metricsToken,
        OIDC_ISSUERS: urlOf('dev-issuer', where),
        ...Object.fromEntries(
          services.map((service) => [subgraphUrlSetting(service), `${urlOf(service, where)}/graphql`]),
        ),
      }
    case 'service':
      return {
        DATABASE_URL: where.databases[name as ServiceName].url,
        DATABASE_OWNER_URL: where.databases[name as ServiceName].ownerUrl,
        AUDIT_MASTER_KEY_FILE: where.auditKeyFile,
        KAFKA_BROKERS: where.brokers,
        METRICS_TOKEN: where.metricsToken,
        // Six of each of 120 topics take a broker on a busy disk a minute to make, and one machine has no use for them.
        ...(where.securedKafka === undefined && settings.KAFKA_BROKERS === undefined ? { TOPIC_PARTITIONS: '2' } : {}),
        DOCUMENTS_DIR: join(where.dataDir, 'documents'),
        DOCUMENTS_BASE_URL: urlOf('gateway', where),
        COMPANY_NAME: '恒远装备有限公司',
        COMPANY_NAME_EN: 'Hengyuan Equipment Co., Ltd.',
        INTERNAL_JWKS_URL: `${urlOf('gateway', where)}/.well-known/internal-jwks.json`,
        ...(where.securedKafka?.serviceSettings(name) ?? brokerSettings(settings)),
      }
    case 'stack':
      return {}
  }
}

/** How to talk to brokers of the person's own is the same for everyone. */
function brokerSettings(settings: Settings<'stack'>): Record<string, string> {
  const shared = Object.entries(settings).filter(
    ([name, value]) => /^(KAFKA_SSL|KAFKA_SASL|TOPIC_PREFIX)/.test(name) && value !== undefined,
  )
  return Object.fromEntries(shared.map(([name, value]) => [name, String(value)]))
}

/** What a child takes over from the person's shell: all but settings, which it gets from here, and npm's own variables. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const settings = new Set(Object.values(settingGroups).flatMap(({ shape }) => Object.keys(shape)))
  const inherited = Object.entries(process.env).filter(
    ([name]) => !settings.has(name.replace(/_FILE$/, '')) && !settings.has(name) && !/^npm_/i.test(name),
  )
  return {
    ...Object.fromEntries(inherited),
    // Compiled code is kept between starts: half of the time a process needs to start is compiling.
    NODE_COMPILE_CACHE: join(repository, '.sellgraph', 'compile-cache'),
  }
}
